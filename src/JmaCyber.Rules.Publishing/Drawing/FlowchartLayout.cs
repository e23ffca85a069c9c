using JmaCyber.Rules.Guidance.Flowcharts;

namespace JmaCyber.Rules.Publishing.Drawing;

/// <summary>Where everything of the drawing stands: the texts decide the heights of the boxes, the boxes decide the rest.</summary>
internal sealed class FlowchartLayout
{
    public const int Margin = 32;
    public const int Width = (2 * Margin) + (4 * OutcomeWidth) + (2 * Gap) + PairGap;
    public const int Padding = 16;

    private const int OutcomeWidth = 256;
    private const int QuestionWidth = 412;
    private const int Gap = 20;
    private const int PairGap = 36;
    private const int Rise = 84;
    private const int Inner = Width - (2 * Margin);

    private readonly Language language;

    public FlowchartLayout(Flowchart chart, FlowchartPath? path, Language language)
    {
        this.language = language;
        Heading = Lines(chart.Title, Inner, 24, isBold: true).Concat(Lines(FlowchartWords.Subtitle(chart), Inner, 15)).ToArray();
        Way = path is null ? [] : Lines(FlowchartWords.Way(path), Inner, 16, isBold: true).ToArray();
        Unclear = path is not { Outcome: null } ? [] : Lines(FlowchartWords.StopOf(path), UnclearWidth - (2 * Padding), 15, isBold: true)
            .Concat(Lines(FlowchartWords.AdviceOf(path), UnclearWidth - (2 * Padding), 14)).ToArray();
        Notes = FlowchartWords.Notes(path).SelectMany(note => Lines(note, Inner, 14)).ToArray();

        int top = Margin + Height(Heading) + (Way.Count > 0 ? Height(Way) + 8 : 0) + 24;
        int tall = Math.Max(Tall(chart.Start), Unclear.Count > 0 ? Height(Unclear) + (2 * Padding) : 0);
        Place(chart.Start, Width / 2, top, QuestionWidth, tall);
        UnclearBox = new SvgBox(Width - Margin - UnclearWidth, top, UnclearWidth, tall);

        top += tall + Rise;
        int pair = (2 * OutcomeWidth) + Gap;
        int row = chart.Questions.Skip(1).Max(Tall);
        Place(chart.Questions[1], Margin + (pair / 2), top, QuestionWidth, row);
        Place(chart.Questions[2], Width - Margin - (pair / 2), top, QuestionWidth, row);

        top += row + Rise;
        row = chart.Outcomes.Max(Tall);
        for (int i = 0; i < chart.Outcomes.Count; i++)
        {
            int left = Margin + (i * (OutcomeWidth + Gap)) + (i >= 2 ? PairGap - Gap : 0);
            Place(chart.Outcomes[i], left + (OutcomeWidth / 2), top, OutcomeWidth, row);
        }

        NotesTop = top + row + 28;
        TotalHeight = NotesTop + Height(Notes) + Margin - 8;
    }

    public IReadOnlyList<SvgText> Heading { get; }

    public IReadOnlyList<SvgText> Unclear { get; }

    public IReadOnlyList<SvgText> Notes { get; }

    public Dictionary<FlowchartNode, SvgBox> Boxes { get; } = [];

    public SvgBox UnclearBox { get; }

    public IReadOnlyList<SvgText> Way { get; }

    public int NotesTop { get; }

    public int TotalHeight { get; }

    private static int UnclearWidth => ((Width - QuestionWidth) / 2) - Margin - 32;

    /// <summary>The lines of a node's title and text.</summary>
    public IReadOnlyList<SvgText> Words(FlowchartNode node) => node is FlowchartQuestion
        ? [new SvgText(node.Title.In(language), 14, IsBold: true), .. Lines(node.Text, QuestionWidth - (2 * Padding), 17)]
        : [new SvgText(node.Title.In(language), 18, IsBold: true), .. Lines(node.Text, OutcomeWidth - (2 * Padding), 15)];

    /// <summary>The rows of an outcome's amounts: what stands left, what stands right.</summary>
    public IEnumerable<(SvgText? Left, SvgText? Right)> Amounts(FlowchartOutcome outcome)
    {
        foreach (FlowchartAmount amount in outcome.Amounts)
        {
            var right = new SvgText(amount.AmountText.In(language), 15, IsBold: true);
            if (amount.Label is not { } label)
            {
                yield return (null, right);
                continue;
            }

            SvgText[] left = Lines(label, OutcomeWidth - (2 * Padding), 14).ToArray();
            bool fits = left.Length == 1 && left[0].Width + 10 + right.Width <= OutcomeWidth - (2 * Padding);
            foreach (SvgText line in fits ? [] : left)
            {
                yield return (line, null);
            }

            yield return (fits ? left[0] : null, right);
        }
    }

    public static int Height(IEnumerable<SvgText> lines) => lines.Sum(line => line.Height);

    private static int Height((SvgText? Left, SvgText? Right) row) => (row.Right ?? row.Left)!.Value.Height;

    private int Tall(FlowchartNode node) => (2 * Padding) + Height(Words(node))
        + (node is FlowchartOutcome { Amounts.Count: > 0 } outcome ? 10 + Amounts(outcome).Sum(Height) : 0);

    private void Place(FlowchartNode node, int middle, int top, int width, int height) => Boxes.Add(node, new SvgBox(middle - (width / 2), top, width, height));

    private IEnumerable<SvgText> Lines(Text text, int width, int size, bool isBold = false)
        => TextWrap.Lines(text.In(language), width, line => TextMeasure.Pixels(line, size, isBold)).Select(line => new SvgText(line, size, isBold));
}
