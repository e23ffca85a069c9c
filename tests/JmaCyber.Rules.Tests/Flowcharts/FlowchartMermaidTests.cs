using System.Text.RegularExpressions;

namespace JmaCyber.Rules.Tests;

public sealed class FlowchartMermaidTests
{
    private static readonly Regex Label = new("(?<=([\\[{(]|--|==) ?\").*(?=\"([\\]})]| [=-]))", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly IReadOnlyList<(Flowchart Chart, FlowchartPath? Path, Language Language, string Drawing)> Drawings =
        [.. Charts.Drawn(FlowchartMermaid.Render, FlowchartMermaid.Render)];

    [Fact]
    public void Every_node_and_branch_is_drawn()
        => Assert.All(Drawings, one =>
        {
            Assert.Contains("\nflowchart TD\n", one.Drawing, StringComparison.Ordinal);
            foreach (FlowchartBranch branch in one.Chart.Questions.SelectMany(question => question.Branches))
            {
                bool isTaken = one.Path?.Takes(branch) == true;
                string from = branch.Question.Id;
                string to = branch.Next.Id.Replace('-', '_');
                string text = branch.Text.In(one.Language);
                Assert.Contains(isTaken ? $"    {from} == \"✔ {text}\" ==> {to}\n" : $"    {from} -- \"{text}\" --> {to}\n", one.Drawing, StringComparison.Ordinal);
            }
        });

    [Fact]
    public void What_is_walked_has_a_check_mark_and_a_thick_line()
    {
        Decision decision = Example.Attack().Closed(1).Decide();
        string drawing = FlowchartMermaid.Render(Flowchart.For(decision).Walk(decision), Language.En);

        Assert.Contains("attacked{{\"✔ Question 1<br/>", drawing, StringComparison.Ordinal);
        Assert.EndsWith("    classDef walked stroke-width:4px\n    class attacked,closed,pattern_1 walked", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("classDef", FlowchartMermaid.Render(Flowchart.For(decision), Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_holds_nothing_that_Mermaid_would_take_for_its_own()
        => Assert.All(Drawings, one =>
        {
            string[] labels = [.. Label.Matches(one.Drawing).Select(match => match.Value.Replace("<br/>", string.Empty, StringComparison.Ordinal))];

            // Three questions, four outcomes, six answers of which those walked have another form, the note; and where it is unclear the end.
            Assert.Equal((one.Path is { Outcome: null } ? 9 : 8) + 6, labels.Length);
            Assert.All(labels, label => Assert.DoesNotMatch("[\"`<>&*_\\\\]|#(?![0-9]+;)", label));
        });

    [Fact]
    public void Every_amount_is_there_and_a_drawing_says_that_it_is_unofficial()
        => Assert.All(Drawings, one =>
        {
            Assert.All(one.Chart.Outcomes.SelectMany(outcome => outcome.Amounts), amount
                => Assert.Contains(amount.AmountText.In(one.Language), one.Drawing, StringComparison.Ordinal));
            string labels = one.Drawing[one.Drawing.IndexOf("\n    attacked", StringComparison.Ordinal)..];
            Assert.Equal(1, labels.Count(Disclaimer.OfInformation.In(one.Language)));
        });

    [Fact]
    public void An_unclear_way_ends_in_a_note()
        => Assert.All(Drawings, one => Assert.Equal(one.Path is { Outcome: null }, one.Drawing.Contains("attacked === unclear", StringComparison.Ordinal)));
}
