using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>What the guide says of every claim (section 9 of the register).</summary>
internal static class GuideTexts
{
    public static readonly GuideItem[] Posting =
    [
        GuideContacts.PostTo,
        new("送料は会員の負担です。", "The postage is the member's.", "MANUAL 2-3(4)"),
        new(
            "請求に期限はありません。ただし、1つの施設が請求できるのは、6月1日から翌年5月31日までの1年間に1回です。",
            "There is no deadline for a claim, but a facility can claim once in a year from 1 June to 31 May.",
            "MANUAL Q4-15; MANUAL Q4-16; MANUAL 2-3(3)"),
    ];

    public static readonly GuideItem[] Afterwards =
    [
        new(
            "必要な書類がすべて届き、内容に問題がなければ、月の1日から15日までに届いたものはその月の末日までに、16日から末日までに届いたものは翌月の15日までに、事務局が振込手続きを終えます。",
            "When every required document is there and in order, the office finishes the remittance: for those complete on day 1 to 15 of a month by " +
                "the month's last day, for those complete from day 16 on by day 15 of the next month.",
            "MANUAL 2-3(5); MANUAL 2-3(5)①; MANUAL 2-3(5)②"),
        new(
            "支援金は、給付申請兼振込依頼書に記入した口座に振り込まれます。期日があるのは振込手続きだけで、休日のため着金がその後になることがあります。",
            "The money goes to the account named on the application form. Only the remittance has a date; holidays may push the credit past it.",
            "MANUAL 2-3(5)＊"),
        new(
            "振込みの後、給付申請兼振込依頼書で選んだ方法（電話または電子メール）で連絡があります。",
            "After the transfer you are told by telephone or e-mail, as ticked on the application form.",
            "MANUAL Q4-3"),
    ];

    public static readonly GuideItem[] Money =
    [
        new("支援金の使い道は自由です。", "The money may be used freely.", "MANUAL Q4-2"),
        new(
            "マニュアルでは、見舞金として申告すれば非課税になると考えられるとされていますが、会計の仕方によって変わり得ます。顧問の税理士か所轄の税務署に相談してください。",
            "The manual thinks it untaxed when declared as a token of sympathy, though that depends on the books: ask the accountant or the tax office.",
            "MANUAL Q4-14"),
        new("国税庁のホームページの参考ページです。", "The tax agency's page on it.", "MANUAL Q4-14")
        {
            Verbatim = "https://www.nta.go.jp/taxes/shiraberu/saigai/h30/0018008-045/09.htm",
        },
        new("国税庁の、税についての相談窓口の案内です。", "Where the tax agency answers questions on tax.", "MANUAL Q4-14")
        {
            Verbatim = "https://www.nta.go.jp/taxes/shiraberu/shirabekata/9200.htm#a02",
        },
        new(
            "これは初期対応を支える定額の支援金であり、かかった費用を補償する保険ではありません。",
            "It is a fixed sum for first response, not an insurance that makes good what was spent.",
            "MANUAL Q4-4"),
        new(
            "専門事業者に依頼した費用は自己負担ですが、攻撃に備える保険に自ら加入していれば、その保険で補償されることがあります。保険会社に確かめてください。",
            "You pay for any firm you hire; an insurance of your own against attacks may bear the cost: ask the insurer.",
            "MANUAL Q1-5; MANUAL Q2-4"),
    ];

    /// <summary>What is to be said of the documents of a claim that is paid.</summary>
    public static readonly GuideItem AllArrived = new(
        "申告された限りでは、必要な書類はすべて届いています。",
        "As far as was declared, every required document has arrived.",
        "MANUAL 2-3(2); MANUAL 2-3(5)");

    private static readonly GuideItem Samples = new(ClaimForm.Samples.Text, ClaimForm.Samples.Sources)
    {
        Verbatim = SchemePage.MembersRoom.ToString(),
    };

    /// <summary>The forms that a pattern needs, by their full names, and where their samples are.</summary>
    public static IEnumerable<GuideItem> Forms(int pattern, ProgramVersion version)
        => ClaimForm.All
            .Where(form => form == ClaimForm.Application
                || (form == ClaimForm.ClosureCertificate && pattern == 1)
                || (form == ClaimForm.ReportContent && pattern < 3 && version.AcceptsMhlwReport))
            .Select(form => new GuideItem(
                new Text($"様式「{form.Name.Ja}」：{form.Use.Text.Ja}", $"Form {form.Name.En}: {form.Use.Text.En}"),
                form.Use.Sources))
            .Append(Samples);

    /// <summary>How the steps bear on a decision that is neither paid nor refused for good.</summary>
    public static GuideItem BeforeSteps(Outcome outcome) => outcome switch
    {
        Outcome.Incomplete => new("不足している書類にかかわる手順が残っています。", "The steps that serve a missing document are still to be taken.", "MANUAL steps"),
        Outcome.Referred => new(
            "次の手順は、事務局が支払いの対象と判断した場合のものです。",
            "These are the steps for the case that the office finds the claim payable.",
            "MANUAL steps; MANUAL Q4-6"),
        Outcome.Payable or Outcome.NotPayable => new(
            "次の手順は、改めて請求する場合のものです。",
            "These are the steps of a claim that is made again.",
            "MANUAL steps; READING"),
    };
}
