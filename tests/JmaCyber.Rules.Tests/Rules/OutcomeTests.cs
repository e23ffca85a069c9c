namespace JmaCyber.Rules.Tests;

/// <summary>Section 8 of the register: every rule is judged, and the outcome follows from all of them.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public void Refused_goes_before_referred_before_incomplete_before_payable()
    {
        Example incomplete = Example.Attack().Without<ApplicationForm>();
        Example referred = incomplete.By(InsiderCrime.UnderInvestigation);
        Example refused = referred.Who(MemberRelation.None);
        Assert.Equal(
            "Payable 100,000; Incomplete 100,000: document.application-form; Referred: incident.insider-crime; NotPayable: facility.relation",
            string.Join("; ", new[] { Example.Attack(), incomplete, referred, refused }.Select(claim => claim.Decide().InShort())));
    }

    [Fact]
    public void A_refusal_names_every_rule_that_refuses_in_the_order_of_the_register()
        => Assert.Equal(
            "NotPayable: member.started, member.ended, facility.relation, incident.program-start, incident.insider-crime, incident.message-only, limit.annual",
            Example.Message("2022-05-31").ClaimedOn("2022-09-01").Member("2022-06-15", "2022-08-01").Who(MemberRelation.None).By(InsiderCrime.Confirmed)
                .After("2022-07-01").Decide().InShort());

    [Fact]
    public void A_referral_names_every_rule_that_refers()
    {
        Assert.Equal("Referred: incident.insider-crime, incident.undetermined", Example.Unclear().By(InsiderCrime.UnderInvestigation).Decide().InShort());
        Assert.Equal(
            "Referred: incident.insider-crime, limit.incident-once",
            Example.Leak().ClaimedOn("2024-06-01").By(InsiderCrime.UnderInvestigation)
                .After("2024-03-01", PaymentKind.DataLeak, occurredOn: "2024-02-10").Decide().InShort());
    }

    [Fact]
    public void What_is_missing_is_found_even_where_the_claim_is_refused_but_not_named()
    {
        var decision = Assert.IsType<NotPayable>(Example.Attack().Without<ApplicationForm>().Who(MemberRelation.None).Decide());
        Assert.Equal(FindingResult.Missing, decision.Findings[Rule.DocumentApplicationForm]);
        Assert.Equal(RuleSet.Of(Rule.FacilityRelation), decision.Reasons);
    }

    [Fact]
    public void Notes_stand_on_every_outcome()
    {
        RuleSet notes = RuleSet.Of(Rule.MemberProcedurePending, Rule.IncidentLeakByAttack, Rule.DocumentMhlwRecommended, Rule.DocumentIgnored);
        Example noted = Example.Attack().Pending().Leaking().ReportedToJma().With(new PpcReport(Example.Day("2024-02-10")));
        Example[] claims = [noted, noted.Without<ApplicationForm>(), noted.By(InsiderCrime.UnderInvestigation), noted.Who(MemberRelation.None)];
        Decision[] decisions = [.. claims.Select(claim => claim.Decide())];
        Assert.Equal([Outcome.Payable, Outcome.Incomplete, Outcome.Referred, Outcome.NotPayable], decisions.Select(decision => decision.Outcome));
        Assert.All(decisions, decision => Assert.Equal(notes, decision.Notes));
    }

    [Fact]
    public void Neither_amounts_nor_dates_are_found_where_nothing_is_paid()
        => Assert.All(
            [Example.Attack().Closed(1).By(InsiderCrime.UnderInvestigation), Example.Attack().Closed(1).Who(MemberRelation.None), Example.Leak("2022-05-31")],
            claim => Assert.DoesNotContain(claim.Decide().Findings, finding => finding.Rule.Section is 3 or 7));

    [Fact]
    public void Before_the_start_there_is_no_version_and_what_hangs_on_one_is_not_judged()
    {
        Decision decision = Example.Attack("2022-05-31").Closed(1).Decide();
        Assert.Null(decision.Version);
        Assert.Equal(
            [Rule.MemberA1, Rule.MemberStarted, Rule.MemberEnded, Rule.FacilityRelation, Rule.IncidentProgramStart, Rule.IncidentInsiderCrime,
             Rule.IncidentMessageOnly, Rule.IncidentUndetermined, Rule.ClosureDay, Rule.ClosureCount, Rule.LimitIncidentOnce],
            decision.Findings.Judged);
    }

    [Fact]
    public void Match_and_switch_reach_the_decision_that_there_is()
        => Assert.All(
            new[] { Example.Attack(), Example.Attack().Without<ApplicationForm>(), Example.Unclear(), Example.Message() }.Select(claim => claim.Decide()),
            decision =>
            {
                Assert.Same(decision, decision.Match<Decision>(one => one, one => one, one => one, one => one));
                Decision? seen = null;
                decision.Switch(one => seen = one, one => seen = one, one => seen = one, one => seen = one);
                Assert.Same(decision, seen);
            });

    [Fact]
    public void A_decision_knows_its_claim_and_its_program()
    {
        Claim claim = Example.Leak().Named("L-1").ToClaim();
        Decision decision = Programs.Of2023.Decide(claim);
        Assert.Same(claim, decision.Claim);
        Assert.Same(Programs.Of2023, decision.Program);
        Assert.Equal("L-1: Payable", decision.ToString());
    }

    [Fact]
    public void Every_finding_rule_has_a_test_that_turns_on_it()
        => Assert.Equal(
            Register.Findings.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            typeof(OutcomeTests).Assembly.GetTypes()
                .SelectMany(type => type.GetMethods())
                .SelectMany(method => method.GetCustomAttributes(typeof(TurnsOnAttribute), inherit: false).Cast<TurnsOnAttribute>())
                .Select(turns => turns.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
