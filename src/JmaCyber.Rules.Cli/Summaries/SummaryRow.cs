namespace JmaCyber.Rules.Cli.Summaries;

/// <summary>What a summary says of one key, or of all claims.</summary>
internal sealed record SummaryRow(
    string Key, int Claims, int Payable, Yen Amount, int Incomplete, Yen AmountIncomplete, int Referred, int NotPayable)
{
    public const string Total = "total";

    /// <summary>A row for each key, in order, then the total.</summary>
    public static IReadOnlyList<SummaryRow> Of(SummaryBy by, IReadOnlyList<Decision> decisions) =>
    [
        .. decisions.GroupBy(by.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key is null).ThenBy(group => by.Place(group.Key ?? "")).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(group.Key ?? SummaryBy.None, [.. group])),
        Row(Total, decisions),
    ];

    private static SummaryRow Row(string key, IReadOnlyList<Decision> decisions) => new(
        key,
        decisions.Count,
        decisions.OfType<Payable>().Count(),
        decisions.OfType<Payable>().Aggregate(Yen.Zero, (sum, one) => sum + one.Amount),
        decisions.OfType<Incomplete>().Count(),
        decisions.OfType<Incomplete>().Aggregate(Yen.Zero, (sum, one) => sum + one.Amount),
        decisions.OfType<Referred>().Count(),
        decisions.OfType<NotPayable>().Count());
}
