using System.Globalization;

namespace JmaCyber.Rules.Benchmarks.Growth;

/// <summary>The figures as a table of a page: a row for each number of claims, for each shape seconds and megabytes.</summary>
internal static class GrowthTable
{
    private const string Begin = "<!-- growth -->";
    private const string End = "<!-- end of growth -->";

    /// <summary>Replaces what stands between the marks of a page, and nothing else.</summary>
    public static void WriteInto(string page, IReadOnlyList<Spent> all)
    {
        string text = File.ReadAllText(page);
        int from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int to = text.IndexOf(End, StringComparison.Ordinal);
        if (to < from)
        {
            throw new InvalidOperationException($"{page} lacks the marks {Begin} and {End}");
        }

        File.WriteAllText(page, $"{text[..from]}\n{string.Join('\n', Lines(all))}\n{text[to..]}");
    }

    /// <summary>What a shape is called.</summary>
    public static string Name(ClaimShape shape) => shape switch
    {
        ClaimShape.ThreeAFacility => "three a facility",
        ClaimShape.OneAFacility => "one a facility",
        ClaimShape.OneFacility => "all of one facility",
        ClaimShape.Sorted => "three a facility, sorted",
    };

    private static IEnumerable<string> Lines(IReadOnlyList<Spent> all)
    {
        ClaimShape[] shapes = [.. all.Select(one => one.Shape).Distinct()];
        yield return $"| claims | {string.Join(" | ", shapes.Select(shape => Name(shape) + ": CPU s | MB"))} |";
        yield return $"| ---: | {string.Join(" | ", shapes.Select(_ => "---: | ---:"))} |";
        foreach (IGrouping<int, Spent> row in all.GroupBy(one => one.Claims))
        {
            yield return $"| {Number(row.Key, "#,##0")} | {string.Join(" | ", row.Select(one => $"{Number(one.Seconds, "0.00")} | {Number(one.Megabytes, "0")}"))} |";
        }
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
