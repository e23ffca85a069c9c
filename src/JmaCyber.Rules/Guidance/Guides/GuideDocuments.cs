using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>The documents of a pattern, each as the decision found it (section 5 of the register).</summary>
internal static class GuideDocuments
{
    private static readonly GuideItem ByMember = new(
        "会員が記入します。",
        "Filled in by the member.",
        "MANUAL 2-3(2); MANUAL steps");

    private static readonly GuideItem ByAssociation = new(
        "都道府県医師会または郡市区等医師会に作成を依頼します。当方の解釈では会員が様式に記入し、医師会が押印します。",
        "The prefectural or the county, city or ward medical association is asked to make it out: as we read it the member fills in the form, the " +
            "association sets its seal.",
        "MANUAL 2-3(2); MANUAL steps; MANUAL Q4-9; READING");

    private static readonly GuideItem FromThePpcSite = new(
        "会員が個人情報保護委員会のホームページでPDFに出力し、印刷して日付を書き添えます。PDFに出力できるのは、送信の前だけです。",
        "Put out as PDF by the member on the site of the PPC, which is possible only before the report is sent; printed, and dated by hand.",
        "MANUAL steps; MANUAL Q4-13");

    private static readonly GuideItem WithinTheReport = new("会員が報告の中に記入します。", "Stated by the member in that report.", "MANUAL Q4-11");

    /// <summary>The documents of the decision's pattern, in register order.</summary>
    public static IEnumerable<GuideDocument> Of(Decision decision, ProgramVersion version)
        => (decision.Payment == PaymentKind.DataLeak ? OfLeak(decision) : OfAttack(decision, version, hasClosure: true))
            .Concat(GuideOtherDocuments.Of(decision, decision.Facts, version));

    /// <summary>The documents of a claim of a pattern that is still to be made, in register order.</summary>
    public static IEnumerable<GuideDocument> Of(int pattern, ProgramVersion version)
        => (pattern == 3 ? OfLeak(decision: null) : OfAttack(decision: null, version, hasClosure: pattern == 1))
            .Concat(GuideOtherDocuments.Of(decision: null, GuideOtherDocuments.Sample(pattern, version), version));

    private static IEnumerable<GuideDocument> OfAttack(Decision? decision, ProgramVersion version, bool hasClosure)
    {
        yield return ApplicationForm(decision);
        yield return Make(
            decision,
            Rule.DocumentAttackReport,
            ReportName(version),
            default(DocumentAttackReport).MetOn,
            Reporter(version),
            ReportRemarks(decision, version));
        if (hasClosure)
        {
            yield return Make(
                decision,
                Rule.DocumentClosureCertificate,
                new Text("休業証明書", "Closure certificate"),
                default(DocumentClosureCertificate).MetOn,
                ByAssociation,
                CertificateRemarks(decision));
        }
    }

    private static IEnumerable<GuideDocument> OfLeak(Decision? decision)
    {
        yield return ApplicationForm(decision);
        yield return Make(
            decision,
            Rule.DocumentPpcReport,
            new Text("個人情報保護委員会への報告の写し", "Copy of the report to the PPC"),
            default(DocumentPpcReport).MetOn,
            FromThePpcSite);
        yield return Make(
            decision,
            Rule.DocumentRecurrencePrevention,
            new Text("再発防止策の記載", "That report's measures against recurrence"),
            default(DocumentRecurrencePrevention).MetOn,
            WithinTheReport);
        yield return Make(
            decision,
            Rule.DocumentIndividualsNotified,
            new Text("本人への通知を済ませた旨の記載", "That report's statement that the persons concerned were notified"),
            default(DocumentIndividualsNotified).MetOn,
            WithinTheReport);
    }

    private static GuideDocument ApplicationForm(Decision? decision) => Make(
        decision,
        Rule.DocumentApplicationForm,
        new Text("給付申請兼振込依頼書", "Application form with the transfer request"),
        default(DocumentApplicationForm).MetOn,
        ByMember);

    private static Text ReportName(ProgramVersion version) => (version.AcceptsMhlwReport, version.AcceptsJmaReport) switch
    {
        (true, true) => new Text("厚生労働省への報告を示す書類、または日本医師会への報告書", "Evidence of a report to the MHLW, or a report to the JMA"),
        (true, false) => new Text("厚生労働省への報告を示す書類", "Evidence of a report to the MHLW"),
        _ => new Text("日本医師会への報告書", "Report to the JMA"),
    };

    private static GuideItem Reporter(ProgramVersion version) => version.AcceptsMhlwReport
        ? new GuideItem(
            "会員が作成します。厚生労働省への報告は、書面ならその写し、電話なら様式「サイバー攻撃被害に関する厚生労働省への報告内容」に記入したもの、電子メールなら印刷したものを用います。",
            "Written by the member. Of a report to the MHLW: a copy of a written one; after a telephone call, the completed form " +
                $"{ClaimForm.ReportContent.Name.En}; of an e-mail, its print.",
            "MANUAL 2-3(2); MANUAL Q4-1; MANUAL Q4-10")
        : new GuideItem("会員が作成します。", "Written by the member.", "MANUAL 2-3(2); MANUAL Q4-10");

    private static IEnumerable<GuideItem> ReportRemarks(Decision? decision, ProgramVersion version)
    {
        if (!version.AcceptsJmaReport && decision?.Facts.Arrivals.JmaReport is { } date)
        {
            yield return new GuideItem(
                $"{DateText.Ja(date)}に届いた日本医師会への報告書は、この事由発生日の請求では厚生労働省への報告に代わりません。",
                $"The report to the JMA that arrived on {DateText.En(date)} does not take the place of one to the MHLW for this incident date.",
                "MANUAL Q4-17; MANUAL Q4-18");
        }
    }

    private static IEnumerable<GuideItem> CertificateRemarks(Decision? decision)
    {
        if (decision is { ClosureDays: >= 1, Facts.ClosureStands: false })
        {
            yield return new GuideItem(
                "休業証明書がないため、休業による加算は見込まれていません。",
                "Without the closure certificate the addition for closure is left out.",
                "MANUAL 2-3(2); READING");
        }
    }

    /// <summary>When what meets a requirement first arrived.</summary>
    internal delegate Day? Arrival(in ClaimFacts facts);

    /// <summary>A requirement as a decision found it, or still to be met.</summary>
    internal static GuideDocument Make(
        Decision? decision, Rule requirement, Text name, Arrival arrival, GuideItem issuer, IEnumerable<GuideItem>? remarks = null)
        => decision is null
            ? new(requirement, name, GuideDocumentState.Required, arrivedOn: null, issuer, remarks ?? [])
            : new(requirement, name, State(decision, requirement), arrival(decision.Facts)?.Date, issuer, remarks ?? []);

    private static GuideDocumentState State(Decision decision, Rule requirement) => decision.Findings[requirement] switch
    {
        FindingResult.Met => GuideDocumentState.Arrived,
        FindingResult.Missing => GuideDocumentState.Missing,
        FindingResult.NotJudged or FindingResult.Failed or FindingResult.Unclear or FindingResult.Applied or FindingResult.Noted
            => requirement != Rule.DocumentClosureCertificate && decision.Version?.Requirements.Contains(requirement) == true
                ? GuideDocumentState.Awaited
                : GuideDocumentState.NotRequired,
    };
}
