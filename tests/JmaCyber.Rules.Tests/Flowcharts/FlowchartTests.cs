namespace JmaCyber.Rules.Tests;

public sealed class FlowchartTests
{
    private static readonly Flowchart Old = Flowchart.For(SupportProgram.Current, Example.Day("2022-06-01"));

    private static readonly Flowchart New = Flowchart.For(SupportProgram.Current);

    private static readonly Flowchart[] Both = [Old, New];

    private static IEnumerable<FlowchartNode> Nodes => Both.SelectMany(chart => chart.Questions.Cast<FlowchartNode>().Concat(chart.Outcomes));

    [Fact]
    public void The_three_questions_lead_where_the_manual_leads()
    {
        Assert.Equal(
            ["attacked.yes closed", "attacked.no leaked", "closed.yes pattern-1", "closed.no pattern-2", "leaked.yes pattern-3", "leaked.no not-covered"],
            New.Questions.SelectMany(question => question.Branches).Select(branch => $"{branch.Id} {branch.Next.Id}"));
        Assert.Same(New.Questions[0], New.Start);
        Assert.Equal([1, 2, 3], New.Questions.Select(question => question.Number));
        Assert.Equal([1, 2, 3, null], New.Outcomes.Select(outcome => outcome.Pattern));
        Assert.Equal([PaymentKind.CyberAttack, PaymentKind.CyberAttack, PaymentKind.DataLeak, null], New.Outcomes.Select(outcome => outcome.Payment));
    }

    [Fact]
    public void A_question_leads_on_by_its_answer()
    {
        Assert.Equal("closed", New.Start[FlowchartAnswer.Yes].Next.Id);
        Assert.Equal("leaked", New.Start[FlowchartAnswer.No].Next.Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => New.Start[(FlowchartAnswer)2]);
    }

    [Fact]
    public void The_version_of_2022_pays_for_closure_once()
    {
        Assert.Equal(["from 1 day 150,000"], Amounts(Old, 0));
        Assert.Equal([" 100,000"], Amounts(Old, 1));
        Assert.Equal([" 50,000"], Amounts(Old, 2));
        Assert.Empty(Old.Outcomes[3].Amounts);
        Assert.Equal(Example.Day("2023-05-31"), Old.Until);
    }

    [Fact]
    public void The_version_of_2023_pays_by_the_day()
    {
        Assert.Equal(["1 day 200,000", "2 days 300,000", "from 3 days 400,000"], Amounts(New, 0));
        Assert.Equal([" 100,000"], Amounts(New, 1));
        Assert.Equal([" 50,000"], Amounts(New, 2));
        Assert.Null(New.Until);
    }

    [Theory]
    [InlineData("2022-05-31", "2023")]
    [InlineData("2022-06-01", "2022")]
    [InlineData("2023-05-31", "2022")]
    [InlineData("2023-06-01", "2023")]
    public void The_incident_date_tells_the_version_and_before_the_start_it_is_the_last(string day, string version)
        => Assert.Equal(version, Flowchart.For(SupportProgram.Current, Example.Day(day)).Version.Id);

    [Theory]
    [InlineData(1, "from 1 day 11")]
    [InlineData(2, "1 day 11, from 2 days 12")]
    [InlineData(5, "1 day 11, 2 days 12, 3 days 13, 4 days 14, from 5 days 15")]
    [InlineData(6, "1 day 11, each further day adds 1, from 6 days 16")]
    [InlineData(31, "1 day 11, each further day adds 1, from 31 days 41")]
    public void Many_days_are_told_by_what_a_day_adds(int maxDays, string expected)
    {
        ProgramVersion version = New.Version with { Attack = new Yen(10), Closure = new PerClosureDay(new Yen(1), maxDays) };
        Flowchart chart = Flowchart.For(SupportProgram.Current.WithVersions([version]).OrThrow());

        Assert.Equal(expected, string.Join(", ", Amounts(chart, 0)));
    }

    [Fact]
    public void The_amounts_are_what_a_claim_of_the_pattern_is_paid()
    {
        foreach (string day in new[] { "2022-08-01", "2024-02-10" })
        {
            Yen[] paid = [.. Enumerable.Range(0, 4).Select(days => ((Payable)Example.Attack(day).Closed(days).Decide()).Amount)];
            IReadOnlyList<FlowchartOutcome> outcomes = Flowchart.For(SupportProgram.Current, Example.Day(day)).Outcomes;

            Assert.Equal(paid.Skip(1).Distinct(), outcomes[0].Amounts.Select(amount => amount.Amount));
            Assert.Equal(paid[0], outcomes[1].Amounts[0].Amount);
            Assert.Equal(((Payable)Example.Leak(day).Decide()).Amount, outcomes[2].Amounts[0].Amount);
        }
    }

    [Fact]
    public void Every_text_has_both_languages()
    {
        Text[] texts =
        [
            .. Nodes.SelectMany(node => new[] { node.Title, node.Text }),
            .. Both.SelectMany(chart => new[] { chart.Title, chart.Period }),
            .. Both.SelectMany(chart => chart.Questions).SelectMany(question => question.Branches).Select(branch => branch.Text),
            .. Both.SelectMany(chart => chart.Outcomes).SelectMany(outcome => outcome.Amounts)
                .SelectMany(amount => new[] { amount.Label, amount.AmountText }).OfType<Text>(),
        ];

        Assert.All(texts, Cited.HasBothLanguages);
        Assert.All(texts, RegisterTests.AssertSameNumbers);
    }

    [Fact]
    public void Every_node_cites_the_chart_and_every_source_resolves()
        => Assert.All(Nodes, node =>
        {
            Cited.Resolves(node.Sources);
            Assert.Equal("MANUAL chart", node.Sources[0].ToString());
        });

    [Fact]
    public void A_chart_is_asked_for_with_a_program_or_a_decision()
    {
        Assert.Throws<ArgumentNullException>(() => Flowchart.For((SupportProgram)null!));
        Assert.Throws<ArgumentNullException>(() => Flowchart.For((Decision)null!));
        Assert.Throws<ArgumentNullException>(() => New.Walk((Claim)null!));
        Assert.Throws<ArgumentNullException>(() => FlowchartSvg.Render((FlowchartPath)null!, Language.En));
        Assert.Throws<ArgumentNullException>(() => FlowchartText.Render((Flowchart)null!, Language.En));
        Assert.Throws<ArgumentNullException>(() => FlowchartMermaid.Render((FlowchartPath)null!, Language.En));
    }

    private static IEnumerable<string> Amounts(Flowchart chart, int outcome)
        => chart.Outcomes[outcome].Amounts.Select(amount => $"{amount.Label?.En} {amount.Amount}");
}
