namespace JmaCyber.Rules.Tests;

/// <summary>The charts and ways that every drawing is tested with: both versions, every end, and a proposal that is as awkward as can be.</summary>
internal static class Charts
{
    public static readonly Language[] Languages = [Language.Ja, Language.En];

    /// <summary>The longest id, with all that a drawing might take for its own; the greatest amounts; the most days.</summary>
    public static readonly string AwkwardId = "<&>\"'#;`*_\\%% \uFFFE" + string.Concat(Enumerable.Repeat("版", 47));

    public static readonly SupportProgram Awkward = SupportProgram.Current.WithVersions(
    [
        SupportProgram.Current.Versions[1] with
        {
            Id = AwkwardId,
            Attack = new Yen(1_000_000_000),
            Leak = new Yen(1_000_000_000),
            Closure = new PerClosureDay(new Yen(1_000_000_000), 31),
        },
    ]).OrThrow();

    public static IEnumerable<Flowchart> All =>
        [Flowchart.For(SupportProgram.Current, Example.Day("2022-06-01")), Flowchart.For(SupportProgram.Current), Flowchart.For(Awkward)];

    public static IEnumerable<FlowchartPath> Ways
        => from program in new[] { SupportProgram.Current, Awkward }
           from day in new[] { "2022-05-31", "2022-06-01", "2024-02-10" }
           from example in new[] { Example.Attack(day).Closed(2), Example.Attack(day), Example.Leak(day), Example.Message(day), Example.Unclear(day) }
           let decision = example.Decide(program)
           select Flowchart.For(decision).Walk(decision);

    /// <summary>A drawing of every chart and every way, with the chart and the way drawn.</summary>
    public static IEnumerable<(Flowchart Chart, FlowchartPath? Path, Language Language, string Drawing)> Drawn(
        Func<Flowchart, Language, string> chart,
        Func<FlowchartPath, Language, string> path)
        => Languages.SelectMany(language => All.Select(one => (one, (FlowchartPath?)null, language, chart(one, language)))
            .Concat(Ways.Select(one => (one.Chart, (FlowchartPath?)one, language, path(one, language)))));

    public static int Count(this string text, string part) => (text.Length - text.Replace(part, string.Empty, StringComparison.Ordinal).Length) / part.Length;
}
