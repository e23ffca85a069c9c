using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules;

/// <content>Section 7: when the money comes.</content>
public sealed partial class Rule
{
    /// <summary><c>payout.complete</c>: the clock starts when everything has arrived (MANUAL 2-3(5)).</summary>
    public static Rule PayoutComplete { get; } = new(7, "payout.complete", 28,
        new Text(ja: "書類の完備", en: "documents complete"),
        new Text(
            ja: "支払いの期間は、必要書類がすべて届き、その内容が整っていると認められたときから数える。書類が請求の前に届いたか後に届いたかは問わない。" +
                "起算の日は、要件ごとにこれを満たす書類のうち最も早く届いたものの到着日をとり、その中で最も遅い日とする。",
            en: "The clock starts when every required document has arrived, be it before or after the claim itself, its content found in order. That " +
                "day is the latest of the arrival dates that the requirements need, taking for each requirement the earliest document that meets it."),
        "MANUAL 2-3(5)");

    /// <summary><c>payout.first-half</c>: complete on day 1 to 15 (MANUAL 2-3(5)①).</summary>
    public static Rule PayoutFirstHalf { get; } = new(7, "payout.first-half", 29,
        new Text(ja: "1～15日の完備", en: "complete on day 1 to 15"),
        new Text(
            ja: "書類が月の1日から15日までに揃ったときは、一時支援金事務局はその月の末日までに振込手続きを終える。",
            en: "When the documents are complete on day 1 to 15 of a month, the support-payment office finishes the remittance procedure by the last " +
                "day of that month."),
        "MANUAL 2-3(5)①");

    /// <summary><c>payout.second-half</c>: complete on day 16 or later (MANUAL 2-3(5)②).</summary>
    public static Rule PayoutSecondHalf { get; } = new(7, "payout.second-half", 30,
        new Text(ja: "16日～月末の完備", en: "complete on day 16 to the end"),
        new Text(
            ja: "書類が月の16日から末日までに揃ったときは、一時支援金事務局は翌月の15日までに振込手続きを終える。",
            en: "When the documents are complete from day 16 to the last day of a month, the support-payment office finishes the remittance procedure " +
                "by day 15 of the next month."),
        "MANUAL 2-3(5)②");

    /// <summary><c>payout.bank-holiday</c>: holidays may push the credit further (MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER; READING).</summary>
    public static Rule PayoutBankHoliday { get; } = new(7, "payout.bank-holiday", 31,
        new Text(ja: "銀行休業日", en: "bank holiday"),
        new Text(
            ja: "期日があるのは振込手続きのみであり、給付申請兼振込依頼書で指定した口座への着金日は、休日のためその期日より後になることがある。" +
                "着金日として示す日は当方の推計であり、期日またはその後の最初の銀行営業日とする。",
            en: "Only the remittance procedure has a date; holidays may push the credit to the account named on the application form past it. The " +
                "credit date shown is our estimate: the first bank business day on or after that date."),
        "MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER; READING");

    /// <summary><c>payout.provisional</c>: a credit date beyond the announced holidays may move (HOLIDAYS-ACT).</summary>
    public static Rule PayoutProvisional { get; } = new(7, "payout.provisional", 32,
        new Text(ja: "着金日は暫定", en: "credit date provisional"),
        new Text(
            ja: "着金日が、祝日の公式に発表された最後の年（現時点では2027年）より後であるときは、暫定とする。法律が改まり、または春分日・秋分日が動くことがあるためである。",
            en: "A credit date after the last year whose holidays are officially announced (2027 at this writing) is provisional: the law, and the " +
                "equinox days, may still move."),
        "HOLIDAYS-ACT");

    /// <summary><c>payout.notice</c>: the member is told after the transfer (MANUAL Q4-3).</summary>
    public static Rule PayoutNotice { get; } = new(7, "payout.notice", Never,
        new Text(ja: "振込の連絡", en: "notice of the transfer"),
        new Text(
            ja: "振込みの後、会員には、給付申請兼振込依頼書で選んだ方法（電話または電子メール）で連絡がある。",
            en: "After the transfer the member is told by telephone or e-mail, as ticked on the application form."),
        "MANUAL Q4-3");
}
