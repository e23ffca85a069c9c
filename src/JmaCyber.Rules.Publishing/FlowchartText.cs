using JmaCyber.Rules.Guidance.Flowcharts;
using JmaCyber.Rules.Publishing.Drawing;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>The flowchart as a tree of plain text for a terminal: ASCII lines, and columns that reckon with characters of double width.</summary>
public static class FlowchartText
{
    private const int Width = 78;

    /// <summary>The chart alone, in one language, without the end of its last line.</summary>
    public static string Render(Flowchart chart, Language language) => new Page(Guard.NotNull(chart), path: null, language).ToString();

    /// <summary>The chart with the way of a claim marked by stars and double lines, in one language, without the end of its last line.</summary>
    public static string Render(FlowchartPath path, Language language) => new Page(Guard.NotNull(path).Chart, path, language).ToString();

    private sealed class Page
    {
        private readonly List<string> lines = [];
        private readonly FlowchartPath? path;
        private readonly Language language;

        public Page(Flowchart chart, FlowchartPath? path, Language language)
        {
            this.path = path;
            this.language = language;
            lines.Add(chart.Title.In(language));
            Prose(FlowchartWords.Subtitle(chart));
            if (path is not null)
            {
                Prose(FlowchartWords.Way(path));
            }

            lines.Add(string.Empty);
            Node(chart.Start, first: string.Empty, rest: string.Empty);
            lines.Add(string.Empty);
            foreach (Text note in FlowchartWords.Notes(path))
            {
                Prose(note);
            }
        }

        public override string ToString() => string.Join("\n", lines);

        private void Prose(Text text) => lines.AddRange(TextWrap.Lines(Printable.Whole(text.In(language)), Width, TextMeasure.Columns));

        private void Line(bool isWalked, string text) => lines.Add(((path is null ? string.Empty : isWalked ? "* " : "  ") + text).TrimEnd(' '));

        private void Node(FlowchartNode node, string first, string rest)
        {
            bool isWalked = path?.Passes(node) == true;
            if (node is FlowchartQuestion question)
            {
                Line(isWalked, $"{first}{question.Number}. {question.Text.In(language)}");
                if (isWalked && !question.Branches.Any(path!.Takes))
                {
                    Line(true, $"{rest}|  ?? {FlowchartWords.StopOf(path).In(language)}");
                    foreach (string line in TextWrap.Lines(FlowchartWords.AdviceOf(path).In(language), Width - 8, TextMeasure.Columns))
                    {
                        Line(true, $"{rest}|     {line}");
                    }
                }

                Branch(question.Branches[0], rest, "|", "|  ");
                Branch(question.Branches[1], rest, "`", "   ");
            }
            else
            {
                Outcome((FlowchartOutcome)node, first, rest, isWalked);
            }
        }

        private void Branch(FlowchartBranch branch, string rest, string corner, string below)
        {
            bool isTaken = path?.Takes(branch) == true;
            int widest = branch.Question.Branches.Max(one => TextMeasure.Columns(one.Text.In(language)));
            string label = TextMeasure.Padded(branch.Text.In(language), widest);
            Line(isTaken, rest + "|");
            Node(branch.Next, rest + corner + (isTaken ? $"== {label} ==> " : $"-- {label} --> "), rest + below);
        }

        private void Outcome(FlowchartOutcome outcome, string first, string rest, bool isWalked)
        {
            string separator = language == Language.Ja ? "　" : ": ";
            Line(isWalked, $"{first}{outcome.Title.In(language)}{separator}{outcome.Text.In(language)}");
            string indent = rest + new string(' ', TextMeasure.Columns(first) - TextMeasure.Columns(rest));
            int labels = outcome.Amounts.Select(one => TextMeasure.Columns(one.Label?.In(language) ?? string.Empty)).DefaultIfEmpty().Max();
            int amounts = outcome.Amounts.Select(one => TextMeasure.Columns(one.AmountText.In(language))).DefaultIfEmpty().Max();
            foreach (FlowchartAmount amount in outcome.Amounts)
            {
                string label = amount.Label is { } text ? TextMeasure.Padded(text.In(language), labels) + "  " : string.Empty;
                string said = amount.AmountText.In(language);
                Line(isWalked, indent + label + new string(' ', amounts - TextMeasure.Columns(said)) + said);
            }
        }
    }
}
