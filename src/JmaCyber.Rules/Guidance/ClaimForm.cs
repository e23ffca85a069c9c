using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance;

/// <summary>One of the scheme's three forms, by the name that is printed on it (MANUAL 2-3(2), Q4-1, Q4-9).</summary>
/// <remarks>
/// The forms are the static members of this class and no others exist; so they are compared by identity. Immutable. Samples are attached to the manual and
/// stand in the members' room (<see cref="SchemePage.MembersRoom"/>); the forms themselves were not among the documents read.
/// </remarks>
public sealed class ClaimForm
{
    private ClaimForm(Text name, CitedText use)
    {
        Name = name;
        Use = use;
    }

    /// <summary>The form on which what was reported to the ministry is written down.</summary>
    public static ClaimForm ReportContent { get; } = new(
        new Text("サイバー攻撃被害に関する厚生労働省への報告内容", "\u201ccontent of the report to the MHLW on harm from a cyber attack\u201d"),
        new CitedText(
            ja: "厚生労働省に電話で報告したときに記入します。",
            en: "Filled in after a report to the MHLW by telephone.",
            "MANUAL Q4-1"));

    /// <summary>The certificate of closure.</summary>
    public static ClaimForm ClosureCertificate { get; } = new(
        new Text("サイバー攻撃による休業証明書", "\u201ccertificate of closure caused by a cyber attack\u201d"),
        new CitedText(
            ja: "攻撃のために休業したときに、医師会に作成を依頼します。",
            en: "The medical association is asked to make it out, where the facility was closed because of the attack.",
            "MANUAL 2-3(2); MANUAL Q4-9"));

    /// <summary>The application with the request to transfer the money.</summary>
    public static ClaimForm Application { get; } = new(
        new Text(
            "サイバー攻撃一時支援金・個人情報漏えい一時支援金給付申請兼振込依頼書",
            "\u201capplication for the support payments for cyber attacks and data leaks, with the transfer request\u201d"),
        new CitedText(
            ja: "どの請求にも必要です。",
            en: "Every claim needs it.",
            "MANUAL 2-3(2)"));

    /// <summary>Every form, in the order in which a claim comes to need them.</summary>
    public static IReadOnlyList<ClaimForm> All { get; } = new ValueList<ClaimForm>([ReportContent, ClosureCertificate, Application]);

    /// <summary>Where their samples are; the page is <see cref="SchemePage.MembersRoom"/>.</summary>
    public static CitedText Samples { get; } = new(
        ja: "見本は、マニュアルの別添資料と、メンバーズルームの支援制度のページ（会員専用）にあります。",
        en: "Samples are attached to the manual and stand on the scheme's page in the members' room (members only).",
        "MANUAL 2-3(2); MANUAL Q4-1; MANUAL Q4-9; NOTICE");

    /// <summary>Its name; the English side is our translation.</summary>
    public Text Name { get; }

    /// <summary>When it is needed.</summary>
    public CitedText Use { get; }

    /// <summary>The Japanese name, which is the one printed.</summary>
    public override string ToString() => Name.Ja;
}
