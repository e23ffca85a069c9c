using System.Globalization;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Tables;

/// <summary>What the contract's values are called in a Japanese table: for each type, in the order of its values.</summary>
internal static class JapaneseName
{
    private static readonly Dictionary<Type, string[]> Names = new()
    {
        [typeof(FacilityKind)] = ["病院", "診療所", "介護"],
        [typeof(MemberCategory)] = ["A①", "その他"],
        [typeof(MemberRelation)] = ["なし", "開設", "管理", "開設・管理"],
        [typeof(IncidentKind)] = ["サイバー攻撃", "個人情報漏えい", "不審なメッセージ", "不明"],
        [typeof(InsiderCrime)] = ["なし", "あり", "調査中"],
        [typeof(AttackKind)] = ["その他", "マルウェア感染", "不正アクセス", "システム停止"],
        [typeof(MhlwEvidence)] = ["報告書", "電話", "メール"],
        [typeof(CertificateIssuer)] = ["都道府県医師会", "郡市区等医師会"],
    };

    public static string Of<T>(T value)
        where T : struct, Enum
        => Values<T>.Japanese[Convert.ToInt32(value, CultureInfo.InvariantCulture)];

    /// <summary>The value that a cell names in either language, or null.</summary>
    public static T? Find<T>(string cell)
        where T : struct, Enum
    {
        int place = Array.IndexOf(Values<T>.English, cell);
        place = place < 0 ? Array.IndexOf(Values<T>.Japanese, cell) : place;
        return place < 0 ? null : Values<T>.All[place];
    }

    /// <summary>All the names of a type's values, as a message lists them; null where they have none.</summary>
    public static Text? All(Type type)
    {
        if (!Names.TryGetValue(type, out string[]? names))
        {
            return null;
        }

        string english = string.Join(", ", Expected.NamesOf(type));
        string japanese = string.Join("、", Expected.InOrder(type, names));
        return new($"{japanese}（または{english}）のいずれか", $"one of {english} ({japanese})");
    }

    private static class Values<T>
        where T : struct, Enum
    {
        public static readonly string[] English = ContractName.All<T>();
        public static readonly string[] Japanese = Names[typeof(T)];
        public static readonly T[] All = Array.ConvertAll(English, ContractName.Parse<T>);
    }
}
