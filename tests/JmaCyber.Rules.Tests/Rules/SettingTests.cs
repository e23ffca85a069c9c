namespace JmaCyber.Rules.Tests;

/// <summary>Every interpretation has a claim that turns on it, and on no other.</summary>
public sealed class SettingTests
{
    private static readonly (string Id, Example Claim, string Decided)[] Cases =
    [
        ("annual-window-basis", Example.Attack("2024-05-20").ClaimedOn("2024-06-05").After("2023-06-10"),
            "claimDate: Payable 100,000; incidentDate: NotPayable: limit.annual"),
        ("membership-test", Example.Attack().ClaimedOn("2024-03-01").Member("2024-02-20"),
            "incidentAndClaim: NotPayable: member.started; incidentOnly: NotPayable: member.started; claimOnly: Payable 100,000"),
        ("membership-test", Example.Attack().ClaimedOn("2024-03-01").Member("2015-04-01", "2024-02-20"),
            "incidentAndClaim: NotPayable: member.ended; incidentOnly: Payable 100,000; claimOnly: NotPayable: member.ended"),
        ("care-service-coverage", Example.Leak("2022-08-01").At(FacilityKind.CareService),
            "fromStart: Payable 50,000; fromRevision: NotPayable: facility.covered"),
        ("new-patient-stop-2022", Example.Attack("2022-08-01").Days(OperationStatus.NewPatientsStopped),
            "counts: Payable 150,000; doesNotCount: Payable 100,000"),
        ("attack-report-2022", Example.Attack("2022-08-01").ReportedToJma("2023-06-01"),
            "mhlwOnly: Incomplete 100,000: document.attack-report; mhlwOrJma: Payable 100,000"),
        ("care-service-closure", Example.Attack().At(FacilityKind.CareService).Days(OperationStatus.NewPatientsStopped),
            "fullClosureOnly: Payable 100,000; sameAsMedical: Payable 200,000"),
        ("closure-day-count", Example.Attack().ClosedOn("2024-02-10", "2024-02-12"),
            "allDays: Payable 300,000; longestRun: Payable 200,000"),
        ("annual-slot", Example.Attack().After("2023-07-01", PaymentKind.CyberAttack, Outcome.Incomplete),
            "payment: Payable 100,000; claim: NotPayable: limit.annual"),
        ("missing-closure-certificate", Example.Attack().Closed(1).Without<ClosureCertificate>(),
            "incomplete: Incomplete 200,000: document.closure-certificate; payBaseOnly: Payable 100,000"),
        ("year-end-closure", Example.Attack("2024-12-15").Closed(1),
            "december29: Payable 200,000; december31: Payable 200,000"),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_setting_is_honoured_in_all_its_values(int place)
    {
        (string id, Example claim, string decided) = Cases[place];
        Interpretation interpretation = Interpretation.Find(id);
        Assert.Equal(decided, string.Join("; ", interpretation.Values.Select(value => $"{value}: {claim.Decide(Set(interpretation, value)).InShort()}")));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_alone_turns_the_decision(int place)
    {
        (string id, Example claim, _) = Cases[place];
        Assert.All(
            Interpretation.All.Where(other => other != Interpretation.Find(id)).SelectMany(other => other.Values.Select(value => Set(other, value))),
            program => Assert.Equal("", Turn.Of(claim, Programs.Of2023, program)));
    }

    [Fact]
    public void The_built_in_program_has_every_default()
        => Assert.All(Interpretation.All, one => Assert.Equal(one.DefaultValue, one.ValueIn(Programs.Current)));

    [Fact]
    public void A_setting_is_read_back_as_it_was_applied_and_touches_no_other()
        => Assert.All(Interpretation.All, one => Assert.All(one.Values, value =>
        {
            SupportProgram changed = Set(one, value);
            Assert.Equal(value, one.ValueIn(changed));
            Assert.All(Interpretation.All.Where(other => other != one), other => Assert.Equal(other.DefaultValue, other.ValueIn(changed)));
            Assert.Equal(Programs.Of2023, one.Apply(changed, one.DefaultValue));
        }));

    [Fact]
    public void Every_interpretation_has_its_case()
        => Assert.Empty(Interpretation.All.Select(one => one.Id).Except(Cases.Select(one => one.Id), StringComparer.Ordinal));

    [Fact]
    public void The_three_edits_of_version_2022_leave_the_revision_alone()
    {
        SupportProgram all = Programs.Of2023
            .With(CareServiceCoverage.FromRevision).With(NewPatientStop2022.DoesNotCount).With(AttackReport2022.MhlwOrJma);
        Assert.NotEqual(Programs.Version2022, all.Versions[0]);
        Assert.Equal(Programs.Version2023, all.Versions[1]);
    }

    private static SupportProgram Set(Interpretation interpretation, string value) => interpretation.Apply(Programs.Of2023, value);
}
