using JmaCyber.Rules.Guidance.Flowcharts;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing.Drawing;

/// <summary>Draws the flowchart: the branches first, those walked on top, then the boxes, then the answers.</summary>
internal sealed class FlowchartDrawing
{
    private const int Width = FlowchartLayout.Width;
    private const int Stem = 22;
    private const int AnswerHeight = 28;
    private const string JapaneseFonts =
        "'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Yu Gothic', YuGothic, Meiryo, 'Noto Sans JP', 'Noto Sans CJK JP', IPAexGothic, IPAGothic, sans-serif";
    private const string EnglishFonts = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private readonly SvgPage page = new();
    private readonly FlowchartPath? path;
    private readonly Language language;
    private readonly FlowchartLayout layout;

    public FlowchartDrawing(Flowchart chart, FlowchartPath? path, Language language)
    {
        this.path = path;
        this.language = language;
        layout = new FlowchartLayout(chart, path, language);
        string code = language == Language.Ja ? "ja" : "en";
        string fonts = language == Language.Ja ? JapaneseFonts : EnglishFonts;
        string id = $"flowchart-{DateText.En(chart.Version.From)}-{code}-{(path is null ? "chart" : path.Outcome?.Id ?? "unclear")}";
        string size = FormattableString.Invariant($"width=\"{Width}\" height=\"{layout.TotalHeight}\"");
        string spoken = $"lang=\"{code}\" xml:lang=\"{code}\" aria-labelledby=\"{id}-title {id}-desc\"";
        page.Open(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {layout.TotalHeight}\" {size} role=\"img\" {spoken} font-family=\"{fonts}\">");
        page.Line($"<title id=\"{id}-title\">{SvgPage.Escaped(chart.Title.In(language))}</title>");
        page.Line($"<desc id=\"{id}-desc\">{SvgPage.Escaped(FlowchartWords.Description(chart, path, language))}</desc>");
        page.Rectangle(new SvgBox(0, 0, Width, layout.TotalHeight), 0, new SvgPen("none", 0), SvgInk.Paper);
        Head();
        FlowchartBranch[] branches = chart.Questions.SelectMany(question => question.Branches).OrderBy(branch => path?.Takes(branch) == true).ToArray();
        Array.ForEach(branches, Branch);
        Unclear(chart.Start);
        foreach (FlowchartNode node in chart.Questions.Cast<FlowchartNode>().Concat(chart.Outcomes))
        {
            Node(node);
        }

        Array.ForEach(branches, Answer);
        Lines(layout.Notes, FlowchartLayout.Margin, layout.NotesTop, "start", SvgInk.Quiet);
        page.Close("svg");
    }

    public override string ToString() => page.ToString();

    private void Head()
    {
        int bottom = Lines(layout.Heading, Width / 2, FlowchartLayout.Margin, "middle", SvgInk.Text);
        Lines(layout.Way, Width / 2, bottom + 8, "middle", SvgInk.Walked);
    }

    private void Branch(FlowchartBranch branch)
    {
        bool isTaken = path?.Takes(branch) == true;
        SvgBox from = layout.Boxes[branch.Question];
        SvgBox to = layout.Boxes[branch.Next];
        int head = isTaken ? 14 : 10;
        string ink = isTaken ? SvgInk.Walked : SvgInk.Line;
        page.Open($"<g data-branch=\"{branch.Id}\" data-walked=\"{(isTaken ? "true" : "false")}\">");
        page.Path(
            FormattableString.Invariant($"M{from.Middle} {from.Bottom}V{from.Bottom + Stem}H{to.Middle}V{to.Top - head}"),
            new SvgPen(ink, isTaken ? 5 : 2, IsDashed: path is not null && !isTaken));
        page.Filled(FormattableString.Invariant($"M{to.Middle} {to.Top - 1}l-{head * 2 / 3} -{head}h{head * 4 / 3}z"), ink);
        page.Close("g");
    }

    private void Answer(FlowchartBranch branch)
    {
        bool isTaken = path?.Takes(branch) == true;
        SvgBox from = layout.Boxes[branch.Question];
        SvgBox to = layout.Boxes[branch.Next];
        var text = new SvgText(branch.Text.In(language), 15, IsBold: true);
        int width = text.Width + 24;
        int top = (from.Bottom + Stem + to.Top - 14 - AnswerHeight) / 2;
        var box = new SvgBox(to.Middle - (width / 2), top, width, AnswerHeight);
        page.Open($"<g data-answer=\"{branch.Id}\">");
        page.Rectangle(box, AnswerHeight / 2, new SvgPen(isTaken ? SvgInk.Walked : SvgInk.Line, 2), isTaken ? SvgInk.Walked : SvgInk.Paper);
        page.Text(text, box.Middle, top + 19, fill: isTaken ? SvgInk.Paper : SvgInk.Text);
        page.Close("g");
    }

    private void Node(FlowchartNode node)
    {
        SvgBox box = layout.Boxes[node];
        bool isWalked = path?.Passes(node) == true;
        (string fill, string line) = node switch
        {
            FlowchartQuestion => (SvgInk.Question, SvgInk.QuestionLine),
            FlowchartOutcome { Pattern: null } => (SvgInk.NotCovered, SvgInk.NotCoveredLine),
            _ => (SvgInk.Covered, SvgInk.CoveredLine),
        };
        page.Open($"<g data-node=\"{node.Id}\" data-walked=\"{(isWalked ? "true" : "false")}\">");
        var pen = new SvgPen(isWalked ? SvgInk.Walked : line, isWalked ? 5 : 2, IsDashed: path is not null && !isWalked);
        page.Rectangle(box, node is FlowchartQuestion ? 18 : 6, pen, fill);
        int top = box.Top + FlowchartLayout.Padding;
        if (node is FlowchartOutcome outcome)
        {
            Amounts(outcome, box, Lines(layout.Words(node), box.Middle, top, "middle", SvgInk.Text));
        }
        else
        {
            IReadOnlyList<SvgText> words = layout.Words(node);
            Lines(words, box.Middle, box.Top + ((box.Height - FlowchartLayout.Height(words)) / 2), "middle", SvgInk.Text);
        }

        page.Close("g");
        if (isWalked)
        {
            Number(node, box);
        }
    }

    private void Amounts(FlowchartOutcome outcome, SvgBox box, int bottom)
    {
        int top = bottom + 10;
        foreach ((SvgText? left, SvgText? right) in layout.Amounts(outcome))
        {
            SvgText tallest = (right ?? left)!.Value;
            if (left is { } label)
            {
                page.Text(label, box.Left + FlowchartLayout.Padding, top + tallest.Ascent, "start");
            }

            if (right is { } amount)
            {
                bool isAlone = outcome.Amounts[0].Label is null;
                page.Text(amount, isAlone ? box.Middle : box.Right - FlowchartLayout.Padding, top + tallest.Ascent, isAlone ? "middle" : "end");
            }

            top += tallest.Height;
        }
    }

    /// <summary>The place of a node on the way, in a disc on the corner of its box.</summary>
    private void Number(FlowchartNode node, SvgBox box)
    {
        int place = path!.Steps.TakeWhile(step => !ReferenceEquals(step.Question, node)).Count() + 1;
        page.Line($"<circle cx=\"{box.Left + 4}\" cy=\"{box.Top + 4}\" r=\"16\" fill=\"{SvgInk.Walked}\" stroke=\"{SvgInk.Paper}\" stroke-width=\"2\"/>");
        page.Text(new SvgText(FormattableString.Invariant($"{place}"), 17, IsBold: true), box.Left + 4, box.Top + 10, fill: SvgInk.Paper);
    }

    /// <summary>The note beside the first question that says why the walk stops there.</summary>
    private void Unclear(FlowchartQuestion question)
    {
        if (layout.Unclear.Count == 0)
        {
            return;
        }

        SvgBox box = layout.UnclearBox;
        SvgBox from = layout.Boxes[question];
        int middle = from.Top + (from.Height / 2);
        page.Path(FormattableString.Invariant($"M{from.Right} {middle}H{box.Left}"), new SvgPen(SvgInk.Walked, 5));
        page.Open($"<g data-node=\"unclear\" data-walked=\"true\">");
        page.Rectangle(box, 6, new SvgPen(SvgInk.Walked, 2), SvgInk.Paper);
        Lines(layout.Unclear, box.Middle, box.Top + ((box.Height - FlowchartLayout.Height(layout.Unclear)) / 2), "middle", SvgInk.Text);
        page.Close("g");
    }

    /// <summary>Lines below one another.</summary>
    /// <returns>Where the last one ends.</returns>
    private int Lines(IEnumerable<SvgText> lines, int x, int top, string anchor, string fill)
    {
        foreach (SvgText line in lines)
        {
            page.Text(line, x, top + line.Ascent, anchor, fill);
            top += line.Height;
        }

        return top;
    }
}
