namespace JmaCyber.Rules.Tests;

/// <summary>What holds of programs and their settings.</summary>
public sealed class ProgramLawTests
{
    [Law]
    public void A_program_equal_in_content_decides_alike(ClaimCase one)
    {
        SupportProgram same = SupportProgram.Create(one.Program.Name, one.Program.Settings with { }, one.Program.Versions.Select(Copy)).OrThrow();
        Assert.NotSame(one.Program, same);
        Assert.Equal(one.Program, same);
        Assert.Equal((one.Program.GetHashCode(), one.Program.Fingerprint), (same.GetHashCode(), same.Fingerprint));
        Assert.Equal(one.Decide().InFull(), same.Decide(one.Claim).InFull());
    }

    [Law]
    public void A_program_that_differs_in_one_amount_is_another_program(SupportProgram program)
    {
        IEnumerable<ProgramVersion> versions = program.Versions.Select(
            version => version == program.Versions[^1] ? version with { Attack = new Yen(2) } : version);
        SupportProgram other = program.WithVersions(versions).OrThrow();
        Assert.NotEqual(program, other);
        Assert.NotEqual(program.Fingerprint, other.Fingerprint);
    }

    [Law]
    public void Neither_name_nor_year_end_is_part_of_what_is_decided(ClaimCase one)
    {
        SupportProgram other = one.Program.WithName("other").With(YearEndClosure.December31);
        Assert.Equal(one.Program.Fingerprint, other.Fingerprint);
        Assert.Equal(one.Decide().InPlain(), other.Decide(one.Claim).InPlain());
    }

    [Law]
    public void Amounts_decide_nothing_but_amounts(ClaimCase one)
    {
        SupportProgram other = one.Program.WithVersions(one.Program.Versions.Select(
            version => version with { Attack = new Yen(7), Leak = new Yen(8), Closure = new PerClosureDay(new Yen(9), 31) })).OrThrow();
        Decision decision = other.Decide(one.Claim);
        Assert.Equal(one.Decide().Findings.Where(finding => finding.Rule.Section != 3), decision.Findings.Where(finding => finding.Rule.Section != 3));
        Assert.Equal(decision is Payable or Incomplete, decision.Amount() > Yen.Zero);
    }

    [Law(MaxTest = 200)]
    public void A_setting_that_does_not_touch_a_claims_facts_does_not_change_its_decision(ClaimCase one)
    {
        string asked = one.Decide().InPlain();
        Assert.All(WithoutTouch(one), interpretation => Assert.All(
            interpretation.Values, value => Assert.Equal(asked, interpretation.Apply(one.Program, value).Decide(one.Claim).InPlain())));
    }

    [Fact]
    public void Settings_that_do_not_touch_a_claims_facts_are_common()
        => Assert.InRange(Law.Sample(Given.ClaimCases, 200).Sum(one => WithoutTouch(one).Count()), 1000, 200 * Interpretation.All.Count);

    [Law(MaxTest = 40)]
    public void The_order_in_which_settings_are_made_says_nothing(ClaimCase one, SettingsOrder order)
    {
        SupportProgram forth = Set(order.All);
        SupportProgram back = Set(Enumerable.Reverse(order.All));
        Assert.Equal(forth, back);
        Assert.Equal(forth.Decide(one.Claim).InFull(), back.Decide(one.Claim).InFull());
    }

    private static SupportProgram Set(IEnumerable<Interpretation> order)
        => order.Aggregate(SupportProgram.Current, (program, one) => one.Apply(program, one.Values[^1]));

    private static IEnumerable<Interpretation> WithoutTouch(ClaimCase one)
        => Interpretation.All.Where(interpretation => interpretation.BearsOn(one.Program) && !Touches(interpretation, one));

    // Read off the table of interpretations, knowing nothing of how the engine goes about it.
    private static bool Touches(Interpretation interpretation, ClaimCase one)
    {
        Claim claim = one.Claim;
        OperationStatus[] days = claim.Incident is CyberAttack attack ? [.. attack.Operations.Select(day => day.Status)] : [];
        bool isCareService = claim.Facility.Kind == FacilityKind.CareService;
        bool is2022 = string.Equals((one.Program.VersionOn(claim.Incident.OccurredOn) ?? one.Program.Versions[^1]).Id, "2022", StringComparison.Ordinal);
        bool hasClosure = days.Any(day => day is OperationStatus.Closed or OperationStatus.NewPatientsStopped);
        return interpretation.Id switch
        {
            "annual-window-basis" => ProgramYear.Containing(claim.ClaimedOn) != ProgramYear.Containing(claim.Incident.OccurredOn)
                || claim.PriorClaims.Any(prior => ProgramYear.Containing(prior.ClaimedOn) != ProgramYear.Containing(prior.OccurredOn)),
            "membership-test" => claim.Member is A1Member && claim.ClaimedOn != claim.Incident.OccurredOn,
            "care-service-coverage" => isCareService && is2022,
            "new-patient-stop-2022" => is2022 && days.Contains(OperationStatus.NewPatientsStopped),
            "attack-report-2022" => is2022 && claim.Incident is CyberAttack,
            "care-service-closure" => isCareService && days.Contains(OperationStatus.NewPatientsStopped),
            "closure-day-count" => days.Length >= 2 && hasClosure,
            "annual-slot" => claim.PriorClaims.Count > 0,
            "missing-closure-certificate" => hasClosure && !claim.Documents.OfType<ClosureCertificate>().Any(),
            _ => false,
        };
    }

    private static ProgramVersion Copy(ProgramVersion version) => new()
    {
        Id = version.Id,
        From = version.From,
        Attack = version.Attack,
        Leak = version.Leak,
        Closure = version.Closure with { },
        AttackReports = [.. version.AttackReports],
        JmaReportsFrom = version.JmaReportsFrom,
        Requirements = RuleSet.Of([.. version.Requirements]),
        Facilities = [.. version.Facilities],
        ClosureStatuses = [.. version.ClosureStatuses],
    };
}
