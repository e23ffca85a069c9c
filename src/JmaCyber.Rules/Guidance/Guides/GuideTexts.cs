namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>What the guide says of every claim (section 9 of the register).</summary>
internal static class GuideTexts
{
    public static readonly GuideItem[] Posting =
    [
        GuideContacts.PostTo,
        new("送料は会員の負担です。", "The postage is the member's.", "MANUAL 2-3(4)"),
        new(
            "請求に期限はありません。ただし、一つの施設が請求できるのは、6月1日から翌年の5月31日までの年間に一度です。",
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
            "支援金は、給付申請兼振込依頼書に書いた口座に振り込まれます。期日があるのは振込手続きだけで、休日のため着金がその後になることがあります。",
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
            "見舞金として申告すれば課税されないと考えられていますが、会計の仕方によって変わり得ます。顧問の税理士か所轄の税務署に相談してください。",
            "Declared as a token of sympathy it is thought to be untaxed, though that depends on the books: ask the accountant or the tax office.",
            "MANUAL Q4-14"),
        new(
            "これは初期の対応を支える定額の支援金であり、掛かった費用を償う保険ではありません。",
            "It is a fixed sum for first response, not an insurance that makes good what was spent.",
            "MANUAL Q4-4"),
        new(
            "事業者に頼んだ費用は自己負担ですが、攻撃に備える保険に自ら入っていれば、その保険が負担することがあります。保険会社に確かめてください。",
            "A firm that one hires is at one's own cost; an insurance of one's own against attacks may bear it: ask the insurer.",
            "MANUAL Q1-5; MANUAL Q2-4"),
    ];

    /// <summary>How the steps bear on a decision.</summary>
    public static GuideItem BeforeSteps(Outcome outcome) => outcome switch
    {
        Outcome.Payable => new("この請求に必要な手順は、すべて済んでいます。", "Every step that this claim requires is done.", "MANUAL steps"),
        Outcome.Incomplete => new("不足している書類にかかわる手順が残っています。", "The steps that serve a missing document are still to be taken.", "MANUAL steps"),
        Outcome.Referred => new(
            "次の手順は、事務局が支払の対象と判断した場合のものです。",
            "These are the steps for the case that the office finds the claim payable.",
            "MANUAL steps; MANUAL Q4-6"),
        Outcome.NotPayable => new(
            "次の手順はこのパターンに共通のもので、この請求の書類を送っても支払の対象にはなりません。",
            "These are the steps of the pattern in general; posting the papers of this claim does not make it payable.",
            "MANUAL steps; READING"),
    };
}
