using static JmaCyber.Rules.FindingResult;

namespace JmaCyber.Rules.Tests.Sentences;

/// <summary>Every sentence that a rule can say, once for each shape that it has, each of a claim built for it; in the register's order.</summary>
internal static partial class BookSentences
{
    private static BookEntries Limits => new()
    {
        { Rule.LimitAnnual, Met, "先の請求なし", "no earlier claim", Example.Attack() },
        { Rule.LimitAnnual, Failed, "先の請求（ファイルの外）", "an earlier claim that is listed", Example.Attack().After("2023-09-01") },
        { Rule.LimitAnnual, Failed, "先の請求（ファイルの中）", "an earlier claim of the file", Example.Attack("2023-09-01").Named("first"), Example.Attack() },
        {
            Rule.LimitAnnual, Failed, "翌年間の始まりまでに資格が終わる", "the membership ends before the next year",
            Example.Attack().After("2023-09-01").Member("2015-04-01", "2024-06-01")
        },
        { Rule.LimitAnnual, Failed, "先の請求（ファイルの外）", "an earlier claim that is listed", Example.Attack().After("2023-09-01"), BookProgram.YearOfIncident },
        { Rule.LimitExclusive, Met, "先の請求なし", "no earlier claim", Example.Attack() },
        { Rule.LimitExclusive, Failed, "もう一方の支援金（ファイルの外）", "the other payment, listed", Example.Leak().After("2023-09-01") },
        { Rule.LimitExclusive, Failed, "もう一方の支援金（ファイルの中）", "the other payment, of the file", Example.Attack("2023-09-01").Named("first"), Example.Leak() },
        { Rule.LimitExclusive, Failed, "もう一方の支援金（ファイルの外）", "the other payment, listed", Example.Leak().After("2023-09-01"), BookProgram.YearOfIncident },
        { Rule.LimitIncidentOnce, Met, "先の請求なし", "no earlier claim", Example.Attack() },
        { Rule.LimitIncidentOnce, Unclear, "同じ事案（ファイルの外）", "the same incident, listed", Again },
        {
            Rule.LimitIncidentOnce, Unclear, "同じ事案（ファイルの中）", "the same incident, of the file",
            Example.Attack("2023-05-20").Named("first"), Example.Leak("2023-05-20").ClaimedOn("2023-06-10")
        },
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BookEntry> All { get; } = [.. Who, .. What, .. Closure, .. Amounts, .. Documents, .. Limits, .. Dates];

    private static Example Again => Example.Attack("2023-05-20").ClaimedOn("2023-06-10").After("2023-05-25", occurredOn: "2023-05-20");
}
