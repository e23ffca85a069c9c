using static JmaCyber.Rules.FindingResult;

namespace JmaCyber.Rules.Tests.Sentences;

/// <summary>Section 5: documents; what is accepted, and what arrived.</summary>
internal static partial class BookSentences
{
    private static BookEntries Documents =>
    [
        .. new BookEntries
        {
            { Rule.DocumentApplicationForm, Met, "到着", "arrived", Example.Attack() },
            { Rule.DocumentApplicationForm, Missing, "未着", "not arrived", Example.Attack().Without<ApplicationForm>() },
        },
        .. Reports,
        .. new BookEntries
        {
            { Rule.DocumentClosureCertificate, Met, "到着", "arrived", Example.Attack().Closed(1) },
            { Rule.DocumentClosureCertificate, Missing, "未着", "not arrived", Example.Attack().Closed(1).Without<ClosureCertificate>() },
            { Rule.DocumentPpcReport, Met, "到着", "arrived", Example.Leak() },
            { Rule.DocumentPpcReport, Missing, "未着", "not arrived", Example.Leak().Without<PpcReport>() },
            { Rule.DocumentRecurrencePrevention, Met, "記載あり", "stated", Example.Leak() },
            { Rule.DocumentRecurrencePrevention, Missing, "記載なし", "not stated", Example.Leak().Instead(Ppc with { IndividualsNotified = true }) },
            { Rule.DocumentIndividualsNotified, Met, "記載あり", "stated", Example.Leak() },
            { Rule.DocumentIndividualsNotified, Missing, "記載なし", "not stated", Example.Leak().Instead(Ppc with { RecurrencePrevention = true }) },
            { Rule.DocumentMhlwRecommended, Noted, "日本医師会への報告書だけ", "a report to the JMA alone", Example.Attack().ReportedToJma() },
            { Rule.DocumentIgnored, Noted, "攻撃に、委員会への報告", "with an attack, a report to the PPC", Example.Attack().With(Ppc) },
            { Rule.DocumentIgnored, Noted, "漏えいに、厚生労働省への報告", "with a leak, a report to the MHLW", Example.Leak().With(Mhlw) },
            { Rule.DocumentIgnored, Noted, "漏えいに、日本医師会への報告", "with a leak, a report to the JMA", Example.Leak().With(Jma) },
            { Rule.DocumentIgnored, Noted, "漏えいに、休業証明書", "with a leak, a closure certificate", Example.Leak().With(Certificate) },
            { Rule.DocumentIgnored, Noted, "漏えいに、その3つ", "with a leak, all three", Example.Leak().With(Certificate).With(Jma).With(Mhlw) },
        },
    ];

    private static PpcReport Ppc => new(Example.Day("2024-02-10"));

    private static MhlwReport Mhlw => new(Example.Day("2024-02-10"), MhlwEvidence.TelephoneForm);

    private static JmaReport Jma => new(Example.Day("2024-02-10"));

    private static ClosureCertificate Certificate => new(Example.Day("2024-02-10"), CertificateIssuer.LocalAssociation);

    private static BookEntries Reports => new()
    {
        { Rule.DocumentAttackReport, Met, "どちらも可：厚生労働省", "either: to the MHLW", Example.Attack() },
        { Rule.DocumentAttackReport, Met, "どちらも可：日本医師会", "either: to the JMA", Example.Attack().ReportedToJma() },
        {
            Rule.DocumentAttackReport, Met, "どちらも可：日本医師会が先", "either: to the JMA first",
            Example.Attack().Without<MhlwReport>().With(Jma).With(new MhlwReport(Example.Day("2024-02-11"), MhlwEvidence.WrittenReport))
        },
        { Rule.DocumentAttackReport, Met, "厚生労働省のみ可", "to the MHLW only", Example.Attack("2022-08-01") },
        { Rule.DocumentAttackReport, Met, "日本医師会のみ可", "to the JMA only", Example.Attack().ReportedToJma(), BookProgram.JmaReportsOnly },
        {
            Rule.DocumentAttackReport, Met, "改定前の事案：改定後の報告", "before the revision: reported after it",
            Example.Attack("2022-08-01").ReportedToJma("2023-06-01"), BookProgram.JmaReportsFor2022
        },
        { Rule.DocumentAttackReport, Missing, "どちらも可：未着", "either: nothing arrived", Example.Attack().Without<MhlwReport>() },
        { Rule.DocumentAttackReport, Missing, "厚生労働省のみ可：未着", "to the MHLW only: nothing arrived", Example.Attack("2022-08-01").Without<MhlwReport>() },
        { Rule.DocumentAttackReport, Missing, "厚生労働省のみ可：日本医師会", "to the MHLW only: to the JMA", Example.Attack("2022-08-01").ReportedToJma() },
        {
            Rule.DocumentAttackReport, Missing, "日本医師会のみ可：未着", "to the JMA only: nothing arrived",
            Example.Attack().Without<MhlwReport>(), BookProgram.JmaReportsOnly
        },
        { Rule.DocumentAttackReport, Missing, "日本医師会のみ可：厚生労働省", "to the JMA only: to the MHLW", Example.Attack(), BookProgram.JmaReportsOnly },
        {
            Rule.DocumentAttackReport, Missing, "改定前の事案：改定前の報告", "before the revision: reported before it",
            Example.Attack("2022-08-01").ReportedToJma("2023-05-31"), BookProgram.JmaReportsFor2022
        },
    };
}
