using System.Text.Json;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>What the contract expects of a value, and what was there instead, in both languages.</summary>
internal static class Expected
{
    private static readonly Text Object = new(ja: "オブジェクト（{ }）", en: "an object { }");

    private static readonly Text Array = new(ja: "配列（[ ]）", en: "an array [ ]");

    private static readonly Dictionary<Type, Text> Leaves = new()
    {
        [typeof(string)] = new(ja: "文字列", en: "a string"),
        [typeof(bool)] = new(ja: "trueまたはfalse", en: "true or false"),
        [typeof(long)] = new(ja: "0～1,000,000,000の整数（円）", en: "a whole number of yen, 0 to 1,000,000,000"),
        [typeof(int)] = new(ja: "1～31の整数", en: "a whole number, 1 to 31"),
        [typeof(uint)] = new(ja: "0以上の整数", en: "a whole number, 0 or more"),
        [typeof(Yen)] = new(ja: "整数（円）", en: "a whole number of yen"),
        [typeof(ProgramYear)] = new(ja: "1899～2199の整数（年）", en: "a year, 1899 to 2199"),
        [typeof(ClaimId)] = new(ja: "文字列", en: "a string"),
        [typeof(FacilityId)] = new(ja: "文字列", en: "a string"),
        [typeof(Rule)] = new(ja: "ルール集のid（例 limit.annual）", en: "the id of a rule of the register, as limit.annual"),
        [typeof(Interpretation)] = new(ja: "解釈のid（例 annual-slot）", en: "the id of an interpretation, as annual-slot"),
        [typeof(RuleSet)] = Array,
        [typeof(FindingResult)] = OneOf(["met", "failed", "missing", "unclear", "applied", "noted"]),
        [typeof(PartialDate)] = new(
            ja: "実在する日付（年月日、年月または年。例 2024-02-10、2024-02、2024）",
            en: "a date that exists, to the day, the month or the year, as 2024-02-10, 2024-02 or 2024"),
        [typeof(LocalDate)] = new(ja: "実在する日付（yyyy-MM-dd、例 2024-02-10）", en: "a date that exists, written yyyy-MM-dd, as 2024-02-10"),
    };

    public static Text Missing(Text expected) => new(
        ja: $"ありません。{expected.Ja}が必要です",
        en: $"is missing; expected {expected.En}");

    public static Text NullItem(Text expected) => new(
        ja: $"nullです。{expected.Ja}が必要です",
        en: $"is null; expected {expected.En}");

    public static Text NullFact(Text expected) => new(
        ja: $"nullですが、ないことがありえない項目です。{expected.Ja}が必要です。わからないときは項目ごと省きます",
        en: $"is null, and a claim cannot be without it; expected {expected.En}, or no such member where it is not known");

    public static Text Wrong(JsonElement value, Text expected)
    {
        Text found = Found(value);
        return new(ja: $"{found.Ja}です。{expected.Ja}が必要です", en: $"is {found.En}; expected {expected.En}");
    }

    public static Text Unknown(IEnumerable<string> members)
    {
        string known = string.Join(", ", members);
        return new(ja: $"このような項目はありません。使えるのは{known}です", en: $"is no member of the contract; expected one of {known}");
    }

    public static Text Twice { get; } = new(ja: "同じ項目が2回あります。1回だけ必要です", en: "stands here twice; expected each member once");

    public static Text NotText { get; } = new(ja: "文字として読めません（対のないサロゲート）。正しい文字列が必要です", en: "holds a lone surrogate; expected well-formed text");

    /// <summary>A rule's id where only those stand that a decision finds.</summary>
    public static Text FindingRule { get; } = new(ja: "判定が見いだす規則のid（例 limit.annual）", en: "the id of a rule that a decision finds, as limit.annual");

    /// <summary>What is written as it should be, and says what cannot be.</summary>
    public static Text Instead(Text expected) => new(ja: $"ありえない値です。{expected.Ja}が必要です", en: $"cannot be; expected {expected.En}");

    public static Text Foreign(string owner) => KindFault.Foreign(owner);

    /// <summary>What a value of the given type must be: a leaf, one of an enumeration's names, an array or an object.</summary>
    public static Text Of(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (Leaves.TryGetValue(bare, out Text? leaf))
        {
            return leaf;
        }

        return bare.IsEnum ? OneOf(NamesOf(bare))
            : typeof(System.Collections.IList).IsAssignableFrom(bare) ? Array : Object;
    }

    /// <summary>What the contract calls the values of an enumeration, in the order in which it lists them.</summary>
    public static IEnumerable<string> NamesOf(Type type)
        => InOrder(type, Enum.GetNames(type)).Select(name => char.ToLowerInvariant(name[0]) + name.Substring(1));

    /// <summary>The names of an enumeration's values in the order of the contract's tables, where the value that is none of the others comes last.</summary>
    public static IEnumerable<string> InOrder(Type type, string[] names)
        => type == typeof(MemberRelation) || type == typeof(AttackKind) ? names.Skip(1).Append(names[0]) : names;

    /// <summary>One of some names.</summary>
    public static Text OneOf(IEnumerable<string> names)
    {
        string all = string.Join(", ", names);
        return new(ja: $"{all}のいずれか", en: $"one of {all}");
    }

    private static Text Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new(ja: "オブジェクト", en: "an object"),
        JsonValueKind.Array => new(ja: "配列", en: "an array"),
        JsonValueKind.Null => new(ja: "null", en: "null"),
        JsonValueKind.String => Same($"\"{Printable.Of(Inner(value.GetRawText()))}\""),
        _ => Same(Printable.Of(value.GetRawText())),
    };

    private static string Inner(string quoted) => quoted.Substring(1, quoted.Length - 2);

    private static Text Same(string text) => new(text, text);
}
