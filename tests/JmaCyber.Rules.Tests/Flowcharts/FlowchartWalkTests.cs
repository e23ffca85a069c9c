namespace JmaCyber.Rules.Tests;

/// <summary>The flowchart and the engine agree on every pattern.</summary>
public sealed class FlowchartWalkTests
{
    private static readonly OperationStatus[] Statuses = Enum.GetValues<OperationStatus>();

    private static readonly FacilityKind[] Kinds = Enum.GetValues<FacilityKind>();

    public static TheoryData<string> Days => ["2022-05-31", "2022-06-01", "2023-05-31", "2023-06-01", "2024-02-10"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Over_every_way_of_operating_the_walk_ends_in_the_pattern_of_the_decision(string day)
    {
        (SupportProgram Program, Flowchart Chart)[] programs = [.. Programs().Select(program => (program, Flowchart.For(program, Example.Day(day))))];
        Example attack = Example.Attack(day).Without<ClosureCertificate>();
        var met = new HashSet<int?>();
        foreach (OperationStatus[] statuses in Enumerable.Range(0, 5).SelectMany(Sequences))
        {
            foreach (FacilityKind kind in Kinds)
            {
                Claim claim = attack.At(kind).Days(statuses).ToClaim();
                foreach ((SupportProgram program, Flowchart chart) in programs)
                {
                    Decision decision = program.Decide(claim);
                    FlowchartPath path = chart.Walk(decision);
                    Assert.Equal(decision.Pattern, path.Pattern);
                    Assert.Equal(ByHand(program, kind, statuses, chart.Version), path.Pattern);
                    Assert.Same(path.Outcome, chart.Walk(claim).Outcome);
                    met.Add(path.Pattern);
                }
            }
        }

        Assert.Equal([1, 2], met.Order());
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Over_every_other_incident_the_walk_ends_in_the_pattern_of_the_decision(string day)
    {
        foreach (SupportProgram program in Programs())
        {
            foreach (FacilityKind kind in Kinds)
            {
                foreach (InsiderCrime crime in Enum.GetValues<InsiderCrime>())
                {
                    AssertSame(Example.Leak(day), pattern: 3);
                    AssertSame(Example.Leak(day).ByOtherCategory(), pattern: 3);
                    AssertSame(Example.Message(day), pattern: null);
                    AssertSame(Example.Unclear(day), pattern: null);

                    void AssertSame(Example example, int? pattern)
                    {
                        Decision decision = example.At(kind).By(crime).Decide(program);
                        Assert.Equal(pattern, decision.Pattern);
                        Assert.Equal(pattern, Flowchart.For(decision).Walk(decision).Pattern);
                    }
                }
            }
        }
    }

    [Fact]
    public void The_way_names_its_questions_answers_and_end()
    {
        Assert.Equal("Question 1 Yes → Question 2 Yes → Pattern 1", Walk(Example.Attack().Closed(1)).Text.En);
        Assert.Equal("質問1 はい → 質問2 いいえ → パターン2", Walk(Example.Attack()).Text.Ja);
        Assert.Equal("Question 1 No → Question 3 Yes → Pattern 3", Walk(Example.Leak()).Text.En);
        Assert.Equal("質問1 いいえ → 質問3 いいえ → 対象外", Walk(Example.Message()).Text.Ja);
        Assert.Equal("質問1 不明", Walk(Example.Unclear()).Text.Ja);
    }

    [Fact]
    public void A_way_passes_its_nodes_and_takes_its_branches_and_no_others()
    {
        FlowchartPath path = Walk(Example.Attack().Closed(1));
        FlowchartNode[] nodes = [.. path.Chart.Questions, .. path.Chart.Outcomes];

        Assert.Equal(["attacked", "closed", "pattern-1"], nodes.Where(path.Passes).Select(node => node.Id));
        Assert.Equal(["attacked.yes", "closed.yes"], path.Chart.Questions.SelectMany(question => question.Branches).Where(path.Takes).Select(branch => branch.Id));
        Assert.True(path.HasAmounts);
    }

    [Fact]
    public void An_undetermined_incident_stops_at_the_first_question_without_an_answer()
    {
        FlowchartPath path = Walk(Example.Unclear());

        Assert.Same(path.Chart.Start, Assert.Single(path.Steps).Question);
        Assert.Null(path.Steps[0].Branch);
        Assert.Null(path.Outcome);
    }

    [Fact]
    public void A_suspicious_message_ends_in_not_covered() => Assert.Equal("not-covered", Walk(Example.Message()).Outcome!.Id);

    [Fact]
    public void An_incident_before_the_start_has_a_way_and_no_amounts()
    {
        FlowchartPath path = Walk(Example.Attack("2022-05-31").Closed(1));

        Assert.Equal(1, path.Pattern);
        Assert.False(path.HasAmounts);
    }

    [Fact]
    public void A_chart_is_walked_by_incidents_of_its_own_version_only()
    {
        Decision decision = Example.Attack("2023-05-31").Decide();
        Flowchart other = Flowchart.For(SupportProgram.Current);

        Assert.Throws<ArgumentException>(() => other.Walk(decision));
        Assert.Throws<ArgumentException>(() => other.Walk(decision.Claim));
    }

    private static FlowchartPath Walk(Example example)
    {
        Decision decision = example.Decide();
        return Flowchart.For(decision).Walk(decision);
    }

    /// <summary>Question 1 is yes; one day that counts makes question 2 yes, however days are added up.</summary>
    private static int ByHand(SupportProgram program, FacilityKind kind, OperationStatus[] statuses, ProgramVersion version)
        => statuses.Any(status => version.ClosureStatuses.Contains(status)
            && (status == OperationStatus.Closed
                || kind != FacilityKind.CareService || program.Settings.CareServiceClosure == CareServiceClosure.SameAsMedical))
            ? 1
            : 2;

    private static IEnumerable<OperationStatus[]> Sequences(int length) => length == 0
        ? [[]]
        : Sequences(length - 1).SelectMany(_ => Statuses, (first, last) => (OperationStatus[])[.. first, last]);

    /// <summary>Every setting that touches closure days, with each set of closure statuses.</summary>
    private static IEnumerable<SupportProgram> Programs()
        => from statuses in (OperationStatus[][])
               [[], [OperationStatus.NewPatientsStopped], [OperationStatus.Closed], [OperationStatus.NewPatientsStopped, OperationStatus.Closed]]
           from count in Enum.GetValues<ClosureDayCount>()
           from care in Enum.GetValues<CareServiceClosure>()
           from certificate in Enum.GetValues<MissingClosureCertificate>()
           select SupportProgram.Current
               .WithVersions(SupportProgram.Current.Versions.Select(version => version with { ClosureStatuses = statuses })).OrThrow()
               .With(new ProgramSettings { ClosureDayCount = count, CareServiceClosure = care, MissingClosureCertificate = certificate });
}
