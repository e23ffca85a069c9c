namespace JmaCyber.Rules.Tests;

/// <summary>Section 1 of the register: who and where. The dates of membership have tests of their own.</summary>
public sealed class WhoTests
{
    private static readonly SupportProgram NoCareIn2022 = Programs.Of2023.With(CareServiceCoverage.FromRevision);

    [Fact]
    [TurnsOn("member.a1")]
    public void Another_category_than_a1_is_refused_and_its_membership_is_not_tested()
        => Assert.Equal(
            "Payable → NotPayable, member.a1 Met → Failed, member.started Met → NotJudged, member.ended Met → NotJudged",
            Turn.Of(Example.Attack(), Example.Attack().ByOtherCategory()));

    [Fact]
    public void Dates_of_another_category_say_nothing()
        => Assert.Equal("", Turn.Of(Example.Attack().ByOtherCategory(), Example.Attack().ByOtherCategory().Member("2025-01-01", "2025-02-01")));

    [Fact]
    [TurnsOn("member.started")]
    public void A_membership_that_begins_after_the_incident_is_refused()
        => Assert.Equal("Payable → NotPayable, member.started Met → Failed", Turn.Of(Example.Attack(), Example.Attack().Member("2024-02-11")));

    [Fact]
    [TurnsOn("member.ended")]
    public void A_membership_that_ends_on_the_day_of_the_incident_is_refused()
        => Assert.Equal("Payable → NotPayable, member.ended Met → Failed", Turn.Of(Example.Attack(), Example.Attack().Member("2015-04-01", "2024-02-10")));

    [Fact]
    public void A_membership_that_ends_the_day_after_is_none_of_the_claims_business()
        => Assert.Equal("", Turn.Of(Example.Attack(), Example.Attack().Member("2015-04-01", "2024-02-11")));

    [Fact]
    [TurnsOn("member.procedure-pending")]
    public void A_procedure_that_is_pending_is_noted_and_does_not_block()
    {
        Assert.Equal("member.procedure-pending NotJudged → Noted", Turn.Of(Example.Attack(), Example.Attack().Pending()));
        Assert.Equal(RuleSet.Of(Rule.MemberProcedurePending), Example.Leak().Pending().Decide().Notes);
    }

    [Fact]
    public void While_a_procedure_is_pending_the_date_applied_for_counts()
        => Assert.Equal("NotPayable: member.started", Example.Attack().Member("2024-02-11").Pending().Decide().InShort());

    [Fact]
    [TurnsOn("facility.relation")]
    public void A_member_who_neither_opens_nor_manages_the_facility_is_refused()
        => Assert.Equal("Payable → NotPayable, facility.relation Met → Failed", Turn.Of(Example.Attack(), Example.Attack().Who(MemberRelation.None)));

    [Theory]
    [InlineData(MemberRelation.Opens)]
    [InlineData(MemberRelation.Manages)]
    [InlineData(MemberRelation.OpensAndManages)]
    public void Opening_or_managing_is_enough(MemberRelation relation)
        => Assert.Equal("", Turn.Of(Example.Attack(), Example.Attack().Who(relation)));

    [Fact]
    public void The_relation_is_judged_for_every_category()
        => Assert.Equal("NotPayable: member.a1, facility.relation", Example.Attack().ByOtherCategory().Who(MemberRelation.None).Decide().InShort());

    [Fact]
    [TurnsOn("facility.covered")]
    public void A_care_service_is_refused_where_its_version_does_not_cover_it()
        => Assert.Equal(
            "Payable → NotPayable, facility.covered Met → Failed",
            Turn.Of(Example.Attack("2022-08-01").At(FacilityKind.CareService), Programs.Of2023, NoCareIn2022));

    [Theory]
    [InlineData("2022-06-01", false)]
    [InlineData("2023-05-31", false)]
    [InlineData("2023-06-01", true)]
    [InlineData("2023-06-02", true)]
    public void Care_services_covered_from_the_revision_are_covered_from_its_first_day(string occurredOn, bool covered)
        => Assert.Equal(
            covered ? FindingResult.Met : FindingResult.Failed,
            Example.Leak(occurredOn).At(FacilityKind.CareService).Decide(NoCareIn2022).Findings[Rule.FacilityCovered]);

    [Theory]
    [InlineData("2022-06-01", FacilityKind.Hospital)]
    [InlineData("2022-06-01", FacilityKind.Clinic)]
    [InlineData("2022-06-01", FacilityKind.CareService)]
    [InlineData("2023-06-01", FacilityKind.Hospital)]
    [InlineData("2023-06-01", FacilityKind.Clinic)]
    [InlineData("2023-06-01", FacilityKind.CareService)]
    public void Every_kind_of_facility_is_covered_from_the_start_on(string occurredOn, FacilityKind kind)
        => Assert.Equal("Payable 50,000", Example.Leak(occurredOn).At(kind).Decide().InShort());

    [Theory]
    [InlineData(FacilityKind.Hospital)]
    [InlineData(FacilityKind.Clinic)]
    public void Hospitals_and_clinics_are_covered_whatever_is_said_of_care_services(FacilityKind kind)
        => Assert.Equal("", Turn.Of(Example.Attack("2022-08-01").At(kind), Programs.Of2023, NoCareIn2022));

    [Fact]
    public void Before_the_start_no_version_says_whom_it_covers()
        => Assert.Equal(FindingResult.NotJudged, Example.Attack("2022-05-31").At(FacilityKind.CareService).Decide(NoCareIn2022).Findings[Rule.FacilityCovered]);
}
