namespace JmaCyber.Rules.Analysis.Interviews;

/// <summary>How to answer a question.</summary>
internal static class Hints
{
    private static readonly Text Choice = new("番号または値で答えてください", "answer with a number or a value");
    private static readonly Text Date = new("年月日、年月または年で答えてください（例：2024-02-10、2024-02、2024）", "answer with a day, a month or a year: 2024-02-10, 2024-02, 2024");
    private static readonly Text End = new($"{Date.Ja}。続いていれば - です", $"{Date.En}; - if it goes on");

    private static readonly Text Days = new(
        "日付か期間を並べてください（例：2024-02-10..2024-02-12）。休業でない日には newPatientsStopped（新患停止）などを続けます。なければ - です",
        "list days or ranges: 2024-02-10..2024-02-12; newPatientsStopped or the like follows where they were not closed; - for none");

    private static readonly Text Papers = new(
        "番号を並べてください：1 給付申請兼振込依頼書、2 厚生労働省への報告（書面の写し。ほかは telephoneForm か emailPrintout を続けます）、3 日本医師会への報告書、" +
        "4 休業証明書（郡市区等医師会のもの。ほかは prefecturalAssociation を続けます）、5 個人情報保護委員会への報告" +
        "（再発防止策の記載があれば recurrencePrevention、本人への通知の記載があれば individualsNotified を続けます）。なければ - です",
        "list numbers: 1 application form, 2 report to the MHLW (copy of a written one; or telephoneForm, emailPrintout follows), 3 report to the JMA, " +
        "4 closure certificate (of the local association; or prefecturalAssociation follows), 5 report to the PPC (followed by " +
        "recurrencePrevention and individualsNotified where it states these); - for none");

    private static readonly Text Claims = new(
        "請求ごとに、届いた日、事由発生日、支援金、結果を並べてください（例：2023-07-01 2023-06-20 cyberAttack payable）。なければ - です",
        "list of each the day it reached the office, its incident date, payment and outcome: 2023-07-01 2023-06-20 cyberAttack payable; - for none");

    public static Text Of(ClaimFact fact) => fact switch
    {
        ClaimFact.IncidentKind or ClaimFact.Category or ClaimFact.Relation or ClaimFact.InsiderCrime or ClaimFact.FacilityKind => Choice,
        ClaimFact.OccurredOn or ClaimFact.From or ClaimFact.ClaimedOn => Date,
        ClaimFact.Until => End,
        ClaimFact.Operations => Days,
        ClaimFact.PriorClaims => Claims,
        ClaimFact.Documents => Papers,
    };
}
