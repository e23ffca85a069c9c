using System.Text;
using JmaCyber.Rules.Guidance.Flowcharts;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>The flowchart as a Mermaid diagram, for Markdown pages that draw them.</summary>
public static class FlowchartMermaid
{
    /// <summary>The chart alone, in one language, without the end of its last line.</summary>
    public static string Render(Flowchart chart, Language language) => Render(Guard.NotNull(chart), path: null, language);

    /// <summary>The chart with the way of a claim marked by check marks and thick lines, in one language, without the end of its last line.</summary>
    public static string Render(FlowchartPath path, Language language) => Render(Guard.NotNull(path).Chart, path, language);

    private static string Render(Flowchart chart, FlowchartPath? path, Language language)
    {
        var lines = new List<string>
        {
            "---",
            $"title: \"{Quoted(chart.Title.In(language))} | {Quoted(FlowchartWords.Subtitle(chart).In(language))}\"",
            "config:",
            "  flowchart:",
            "    wrappingWidth: 420",
            "---",
            "flowchart TD",
            $"    accTitle: {Escaped(chart.Title.In(language))}",
            $"    accDescr: {Escaped(FlowchartWords.Description(chart, path, language))}",
        };
        foreach (FlowchartQuestion question in chart.Questions)
        {
            string label = $"{Escaped(question.Title.In(language))}<br/>{Escaped(question.Text.In(language))}";
            lines.Add($"    {Name(question)}{{{{\"{Mark(path?.Passes(question))}{label}\"}}}}");
        }

        lines.AddRange(chart.Outcomes.Select(outcome => $"    {Name(outcome)}[\"{Mark(path?.Passes(outcome))}{Outcome(outcome, language)}\"]"));
        lines.AddRange(chart.Questions.SelectMany(question => question.Branches).Select(branch => Branch(branch, path?.Takes(branch) == true, language)));
        if (path is { Outcome: null })
        {
            (Text stop, Text advice) = (FlowchartWords.StopOf(path), FlowchartWords.AdviceOf(path));
            lines.Add($"    unclear([\"{Mark(true)}{Escaped(stop.In(language))}<br/>{Escaped(advice.In(language))}\"])");
            lines.Add($"    {Name(path.Steps[path.Steps.Count - 1].Question)} === unclear");
        }

        lines.Add($"    note[\"{string.Join("<br/>", FlowchartWords.Notes(path).Select(note => Escaped(note.In(language))))}\"]");
        lines.AddRange(chart.Outcomes.Select(outcome => $"    {Name(outcome)} ~~~ note"));
        lines.Add("    style note fill:none,stroke:none");
        if (path is not null)
        {
            IEnumerable<FlowchartNode> nodes = chart.Questions.Cast<FlowchartNode>().Concat(chart.Outcomes).Where(path.Passes);
            IEnumerable<string> names = path.Outcome is null ? nodes.Select(Name).Append("unclear") : nodes.Select(Name);
            lines.Add("    classDef walked stroke-width:4px");
            lines.Add($"    class {string.Join(",", names)} walked");
        }

        return string.Join("\n", lines);
    }

    private static string Branch(FlowchartBranch branch, bool isTaken, Language language)
    {
        string label = Escaped(branch.Text.In(language));
        return isTaken
            ? $"    {Name(branch.Question)} == \"{Mark(true)}{label}\" ==> {Name(branch.Next)}"
            : $"    {Name(branch.Question)} -- \"{label}\" --> {Name(branch.Next)}";
    }

    private static string Outcome(FlowchartOutcome outcome, Language language)
    {
        IEnumerable<string> amounts = outcome.Amounts.Select(amount => amount.Label is { } label
            ? $"{label.In(language)}{(language == Language.Ja ? "：" : ": ")}{amount.AmountText.In(language)}"
            : amount.AmountText.In(language));
        return string.Join("<br/>", new[] { outcome.Title.In(language), outcome.Text.In(language) }.Concat(amounts).Select(Escaped));
    }

    private static string Name(FlowchartNode node) => node.Id.Replace('-', '_');

    private static string Mark(bool? isWalked) => isWalked == true ? "✔ " : string.Empty;

    /// <summary>Text between the double quotes of the YAML before the diagram.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder();
        foreach (char c in Printable.Whole(text))
        {
            quoted.Append(c is '"' or '\\' or '<' or '>' or '&' or '%' ? FormattableString.Invariant($"\\u{(int)c:x4}") : c.ToString());
        }

        return quoted.ToString();
    }

    /// <summary>Text within a label, so that Mermaid takes nothing in it for its own.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in Printable.Whole(text))
        {
            escaped.Append(c switch
            {
                '"' or '#' or '&' or '<' or '>' or '`' or '*' or '_' or '\\' or '%' or '{' or '}' => FormattableString.Invariant($"#{(int)c};"),
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
