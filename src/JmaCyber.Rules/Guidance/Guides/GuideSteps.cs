using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>The steps of each pattern and version (section 9 of the register; MANUAL steps).</summary>
internal static class GuideSteps
{
    private static readonly GuideItem Certificate = new(
        "都道府県医師会または郡市区等医師会に、休業証明書の作成を依頼してください。様式「サイバー攻撃による休業証明書」に必要事項を記入し（当方の解釈では会員が記入します）、医師会の押印を受けます。",
        "Ask the prefectural, or the county, city or ward, medical association to make out the closure certificate: its form is filled in (by the member, " +
            "as we read it) and the association sets its seal.",
        "MANUAL 2-3(2); MANUAL steps; MANUAL Q4-9; READING");

    private static readonly GuideItem FormItself = new(
        "給付申請兼振込依頼書には、振込先の口座を記入し、振込みの後の連絡方法として電話か電子メールを選んでください。",
        "Name the account on the application form, and tick there whether to be told of the transfer by telephone or by e-mail.",
        "MANUAL 2-3(2); MANUAL 2-3(5)＊; MANUAL Q4-3");

    /// <summary>The steps for a pattern, in order.</summary>
    public static IEnumerable<GuideStep> Of(int pattern, ProgramVersion version) => pattern switch
    {
        1 =>
        [
            Report(version),
            new GuideStep(
                2,
                "休業証明書の作成を医師会に依頼する",
                "Ask the association for the closure certificate",
                [Certificate],
                RuleSet.Of(Rule.DocumentClosureCertificate)),
            Post(
                3,
                new GuideItem(
                    "給付申請兼振込依頼書に、攻撃の報告を示す書類と休業証明書を添えて郵送してください。",
                    "Post the application form with what shows the report of the attack and the closure certificate.",
                    "MANUAL steps; MANUAL 2-3(2)"),
                RuleSet.Of(Rule.DocumentApplicationForm, Rule.DocumentAttackReport, Rule.DocumentClosureCertificate)),
        ],
        2 =>
        [
            Report(version),
            Post(
                2,
                new GuideItem(
                    "給付申請兼振込依頼書に、攻撃の報告を示す書類を添えて郵送してください。",
                    "Post the application form with what shows the report of the attack.",
                    "MANUAL steps; MANUAL 2-3(2)"),
                RuleSet.Of(Rule.DocumentApplicationForm, Rule.DocumentAttackReport)),
        ],
        _ => OfLeak(),
    };

    private static GuideStep Report(ProgramVersion version)
        => new(1, "攻撃を報告する", "Report the attack", Reporting(version).ToArray(), RuleSet.Of(Rule.DocumentAttackReport));

    private static IEnumerable<GuideItem> Reporting(ProgramVersion version)
    {
        yield return (version.AcceptsMhlwReport, version.AcceptsJmaReport) switch
        {
            (true, true) => new GuideItem(
                "報告先は、厚生労働省（所定の様式による）と日本医師会のいずれかを選べます。日本医師会への報告書は、請求の書類に添えれば足り、先に出しておく必要はありません。",
                "Report either to the MHLW, on its form, or to the JMA. A report to the JMA is enclosed with the claim and needs no filing beforehand.",
                "MANUAL steps; MANUAL 2-3(2); MANUAL Q4-18"),
            (true, false) => new GuideItem(
                "厚生労働省に、所定の様式で報告してください。この事由発生日の請求では、日本医師会への報告書は代わりになりません。",
                "Report to the MHLW, on its form. For this incident date a report to the JMA does not take its place.",
                "MANUAL steps; MANUAL Q4-17; MANUAL Q4-18"),
            _ => new GuideItem("日本医師会への報告書を作成してください。", "Write the report to the JMA.", "MANUAL steps; MANUAL 2-3(2)"),
        };
        yield return new GuideItem("報告書は、どの項目もできる限り詳しく記入してください。", "Fill in every item of the report as fully as possible.", "MANUAL Q4-10");
        if (version.AcceptsMhlwReport)
        {
            yield return new GuideItem(
                "厚生労働省への報告を示す書類を残してください。書面で報告したときはその写し、電話のときは記入した様式「サイバー攻撃被害に関する厚生労働省への報告内容」、電子メールのときは印刷したものです。",
                "Keep evidence of a report to the MHLW: a copy of a written one; after a telephone call, the completed form " +
                    $"{ClaimForm.ReportContent.Name.En}; of an e-mail, its print.",
                "MANUAL Q4-1; MANUAL Q4-10");
        }

        if (version is { AcceptsMhlwReport: true, AcceptsJmaReport: true })
        {
            yield return new GuideItem(
                "日本医師会への報告書で請求する場合も、厚生労働省への報告が勧められています。",
                "Reporting to the MHLW is recommended even where the claim rests on a report to the JMA.",
                "MANUAL Q4-18");
        }
    }

    private static GuideStep[] OfLeak() =>
    [
        new GuideStep(
            1,
            "個人情報保護委員会に速報する",
            "File the preliminary report to the PPC",
            [
                new GuideItem(
                    "個人情報保護委員会のホームページの専用フォームに、起きたことを記入して速報してください。",
                    "File the preliminary report on the site of the PPC.",
                    "MANUAL steps"),
                new GuideItem(
                    "入力した内容は、確報に使うため、CSVファイルに残してください。",
                    "Save its content as a CSV file, for the final report.",
                    "MANUAL steps"),
            ],
            RuleSet.Empty),
        new GuideStep(
            2,
            "確報を記入し、PDFに出力してから送信する",
            "Fill in the final report, put it out as PDF, then send it",
            [
                new GuideItem(
                    "（1）確報を、再発防止策と、情報が漏えいした本人への通知の状況も含めて、すべての項目に記入してください。支援金には、通知が済んでいることが必要です。",
                    "(1) Fill in every item of the final report, with the measures against recurrence and how the persons concerned were notified; " +
                        "for the payment they must have been notified.",
                    "MANUAL steps; MANUAL Q4-11"),
                new GuideItem(
                    "（2）送信の前に、必ずPDFに出力してください。送信した後では、もう出力できません。",
                    "(2) Put it out as PDF, without fail, before you send it: afterwards that is impossible.",
                    "MANUAL steps; MANUAL Q4-13")
                {
                    IsWarning = true,
                },
                new GuideItem("（3）送信してください。", "(3) Send it.", "MANUAL steps; MANUAL Q4-13"),
            ],
            RuleSet.Of(Rule.DocumentPpcReport, Rule.DocumentRecurrencePrevention, Rule.DocumentIndividualsNotified)),
        new GuideStep(
            3,
            "PDFを印刷し、日付を書き添える",
            "Print the PDF and add the date",
            [new GuideItem("PDFを紙に印刷し、日付を手で書き入れてください。", "Print the PDF on paper and add the date by hand.", "MANUAL steps; MANUAL Q4-13")],
            RuleSet.Of(Rule.DocumentPpcReport)),
        Post(
            4,
            new GuideItem(
                "給付申請兼振込依頼書に、日付を書き添えた報告の控えを添えて郵送してください。",
                "Post the application form with the dated print of the report.",
                "MANUAL steps; MANUAL Q4-13"),
            RuleSet.Of(Rule.DocumentApplicationForm, Rule.DocumentPpcReport, Rule.DocumentRecurrencePrevention, Rule.DocumentIndividualsNotified)),
    ];

    private static GuideStep Post(int number, GuideItem what, RuleSet yields)
        => new(number, "給付申請兼振込依頼書に記入し、郵送する", "Fill in the application form and post it", [FormItself, what], yields);
}
