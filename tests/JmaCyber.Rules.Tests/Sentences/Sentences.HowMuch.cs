using static JmaCyber.Rules.FindingResult;

namespace JmaCyber.Rules.Tests.Sentences;

/// <summary>Sections 3, 4 and 7: closure, amounts, when the money comes.</summary>
internal static partial class BookSentences
{
    private static BookEntries Closure => new()
    {
        { Rule.ClosureDay, Applied, "当たる日だけ", "closure days alone", Example.Attack().Closed(1) },
        { Rule.ClosureDay, Applied, "当たる日が3日", "three of them", Example.Attack().Closed(3) },
        {
            Rule.ClosureDay, Applied, "当たる日と当たらない日", "some are, some are not",
            Example.Attack().Days(OperationStatus.Closed, OperationStatus.NewPatientsStopped, OperationStatus.PartlyOpen, OperationStatus.RegularHoliday)
        },
        { Rule.ClosureDay, Applied, "当たる日がない", "none is", Example.Attack().Days(OperationStatus.Open) },
        { Rule.ClosureCount, Applied, "休業なし", "no closure", Example.Attack() },
        { Rule.ClosureCount, Applied, "連続しない3日", "three days, not in a row", Example.Attack().ClosedOn("2024-02-10", "2024-02-12", "2024-02-13") },
        {
            Rule.ClosureCount, Applied, "連続しない3日", "three days, not in a row",
            Example.Attack().ClosedOn("2024-02-10", "2024-02-12", "2024-02-13"), BookProgram.LongestRun
        },
    };

    private static BookEntries Amounts => new()
    {
        { Rule.AmountAttack, Applied, "攻撃", "an attack", Example.Attack() },
        { Rule.AmountClosure, Applied, "2022年版の休業", "closure under version 2022", Example.Attack("2022-08-01").Closed(4) },
        { Rule.AmountClosure, Applied, "上限まで", "up to the most", Example.Attack().Closed(3) },
        { Rule.AmountClosure, Applied, "上限を超える日数", "one day beyond the most", Example.Attack().Closed(4) },
        { Rule.AmountLeak, Applied, "漏えい", "a leak", Example.Leak() },
    };

    private static BookEntries Dates => new()
    {
        { Rule.PayoutComplete, Applied, "1日にすべて到着", "all on one day", Example.Attack() },
        { Rule.PayoutFirstHalf, Applied, "15日にそろった", "complete on day 15", Example.Attack("2024-02-15") },
        { Rule.PayoutSecondHalf, Applied, "16日にそろった", "complete on day 16", Example.Attack("2024-02-16") },
        { Rule.PayoutBankHoliday, Applied, "期日が日曜日", "the last day is a Sunday", Example.Attack("2024-03-10") },
        { Rule.PayoutProvisional, Noted, "祝日が未公表の年", "a year whose holidays are not announced", Example.Attack("2030-02-10") },
    };
}
