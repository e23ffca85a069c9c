using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Tables;

/// <summary>The columns of a table of claims, in the contract's order. Their English names are those of the values in camelCase.</summary>
internal enum ClaimColumn
{
    Id,
    FacilityId,
    FacilityKind,
    Category,
    MemberFrom,
    MemberUntil,
    ProcedurePending,
    Relation,
    Incident,
    OccurredOn,
    InsiderCrime,
    Attack,
    PersonalDataLeaked,
    Closed,
    NewPatientsStopped,
    PartlyOpen,
    RegularHoliday,
    ApplicationForm,
    MhlwReport,
    MhlwEvidence,
    JmaReport,
    ClosureCertificate,
    CertificateIssuer,
    PpcReport,
    RecurrencePrevention,
    IndividualsNotified,
    ClaimedOn,
}

/// <summary>What the columns of a table of claims are called, in English and Japanese.</summary>
internal static class ClaimColumns
{
    public static readonly string[] English = ContractName.All<ClaimColumn>();

    private static readonly string[] Japanese =
    [
        "請求番号", "施設番号", "施設区分", "会員区分", "会員開始日", "会員終了日", "手続中", "開設管理", "事由", "事由発生日", "内部犯罪", "攻撃の種類", "個人情報漏えい",
        "休業日", "新患停止日", "一部診療日", "休診日", "申請書", "厚労省報告", "厚労省報告の形", "日医報告", "休業証明書", "証明書の発行者", "委員会報告", "再発防止策", "本人通知",
        "請求日",
    ];

    /// <summary>What a name that is no column's is told.</summary>
    public static readonly Text Unknown = new(
        ja: $"このような列はありません。使えるのは{string.Join("、", Japanese)}（または英語名）です",
        en: $"is no column of a claim; expected one of {string.Join(", ", English)}");

    public static string NameOf(ClaimColumn column, Language language) => (language == Language.Ja ? Japanese : English)[(int)column];

    /// <summary>The columns of the documents of a kind: the day of arrival, then what else is known of one.</summary>
    public static (ClaimColumn ReceivedOn, ClaimColumn[] More) Of(DocumentKind kind) => kind switch
    {
        DocumentKind.ApplicationForm => (ClaimColumn.ApplicationForm, []),
        DocumentKind.MhlwReport => (ClaimColumn.MhlwReport, [ClaimColumn.MhlwEvidence]),
        DocumentKind.JmaReport => (ClaimColumn.JmaReport, []),
        DocumentKind.ClosureCertificate => (ClaimColumn.ClosureCertificate, [ClaimColumn.CertificateIssuer]),
        DocumentKind.PpcReport => (ClaimColumn.PpcReport, [ClaimColumn.RecurrencePrevention, ClaimColumn.IndividualsNotified]),
    };

    /// <summary>The column of that name in either language, or null.</summary>
    public static ClaimColumn? Find(string name)
    {
        int place = Array.IndexOf(English, name);
        place = place < 0 ? Array.IndexOf(Japanese, name) : place;
        return place < 0 ? null : (ClaimColumn)place;
    }

    public static bool IsJapanese(string name) => Array.IndexOf(Japanese, name) >= 0;
}
