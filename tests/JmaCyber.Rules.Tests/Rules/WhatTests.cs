namespace JmaCyber.Rules.Tests;

/// <summary>Section 2 of the register: what happened, and the flowchart.</summary>
public sealed class WhatTests
{
    [Theory]
    [InlineData("2022-05-31", "NotPayable: incident.program-start", null)]
    [InlineData("2022-06-01", "Payable 100,000", "2022")]
    [InlineData("2023-05-31", "Payable 100,000", "2022")]
    [InlineData("2023-06-01", "Payable 100,000", "2023")]
    [TurnsOn("incident.program-start")]
    public void The_program_starts_on_1_June_2022_and_is_revised_on_1_June_2023(string occurredOn, string decided, string? version)
    {
        Decision decision = Example.Attack(occurredOn).Decide();
        Assert.Equal((decided, version), (decision.InShort(), decision.Version?.Id));
    }

    [Fact]
    public void A_claim_after_the_start_does_not_help_an_incident_before_it()
        => Assert.Equal("NotPayable: incident.program-start", Example.Attack("2022-05-31").ClaimedOn("2022-06-01").Decide().InShort());

    [Theory]
    [InlineData("2024-02-09", FindingResult.Failed)]
    [InlineData("2024-02-10", FindingResult.Met)]
    public void Another_program_starts_with_its_own_first_version(string occurredOn, FindingResult result)
    {
        SupportProgram later = Proposal.StartingOn("2024-02-10");
        Assert.Equal(result, Example.Attack(occurredOn).Decide(later).Findings[Rule.IncidentProgramStart]);
    }

    [Fact]
    [TurnsOn("incident.insider-crime")]
    public void Confirmed_insider_crime_is_refused_and_one_under_investigation_referred()
    {
        const string Refused = "Payable → NotPayable, incident.insider-crime Met → Failed";
        const string Referred = "Payable → Referred, incident.insider-crime Met → Unclear";
        Assert.Equal(Refused, Turn.Of(Example.Attack(), Example.Attack().By(InsiderCrime.Confirmed)));
        Assert.Equal(Referred, Turn.Of(Example.Attack(), Example.Attack().By(InsiderCrime.UnderInvestigation)));
        Assert.Equal(Refused, Turn.Of(Example.Leak(), Example.Leak().By(InsiderCrime.Confirmed)));
        Assert.Equal(Referred, Turn.Of(Example.Leak(), Example.Leak().By(InsiderCrime.UnderInvestigation)));
    }

    [Fact]
    [TurnsOn("incident.message-only")]
    public void From_a_message_alone_nothing_is_paid_whatever_was_reported()
    {
        Decision decision = Example.Message().Decide();
        Assert.Equal("NotPayable: incident.message-only", decision.InShort());
        Assert.Equal(
            [Rule.MemberA1, Rule.MemberStarted, Rule.MemberEnded, Rule.FacilityRelation, Rule.FacilityCovered, Rule.IncidentProgramStart,
             Rule.IncidentInsiderCrime, Rule.IncidentUndetermined, Rule.LimitAnnual],
            decision.Findings.With(FindingResult.Met));
    }

    [Fact]
    [TurnsOn("incident.undetermined")]
    public void Where_nobody_knows_what_it_was_the_office_decides()
    {
        Decision decision = Example.Unclear().Decide();
        Assert.Equal("Referred: incident.undetermined", decision.InShort());
        Assert.Equal(
            "Referred → NotPayable, incident.message-only Met → Failed, incident.undetermined Unclear → Met",
            Turn.Between(decision, Example.Message().Decide()));
    }

    [Fact]
    [TurnsOn("incident.leak-by-attack")]
    public void A_leak_by_an_attack_is_noted_and_adds_nothing()
        => Assert.Equal("incident.leak-by-attack NotJudged → Noted", Turn.Of(Example.Attack(), Example.Attack().Leaking()));

    [Fact]
    [TurnsOn("incident.leak-otherwise")]
    public void A_leak_without_an_attack_is_classified_as_one()
    {
        Assert.Equal(FindingResult.Applied, Example.Leak().Decide().Findings[Rule.IncidentLeakOtherwise]);
        Assert.All(
            [Example.Attack(), Example.Attack().Leaking(), Example.Message(), Example.Unclear()],
            other => Assert.Equal(FindingResult.NotJudged, other.Decide().Findings[Rule.IncidentLeakOtherwise]));
    }

    [Fact]
    public void The_flowchart_knows_three_patterns()
    {
        Assert.Equal(1, Example.Attack().Closed(1).Decide().Pattern);
        Assert.Equal(2, Example.Attack().Decide().Pattern);
        Assert.Equal(2, Example.Attack().Days(OperationStatus.PartlyOpen).Decide().Pattern);
        Assert.Equal(3, Example.Leak().Decide().Pattern);
        Assert.Null(Example.Message().Decide().Pattern);
        Assert.Null(Example.Unclear().Decide().Pattern);
    }

    [Fact]
    public void The_pattern_is_that_of_the_incident_whatever_the_other_rules_say()
    {
        Assert.Equal(1, Example.Attack("2022-05-31").Closed(1).Decide().Pattern);
        Assert.Equal(2, Example.Attack().Who(MemberRelation.None).Decide().Pattern);
        Assert.Equal(3, Example.Leak().By(InsiderCrime.UnderInvestigation).Decide().Pattern);
        SupportProgram payBaseOnly = Programs.Of2023.With(MissingClosureCertificate.PayBaseOnly);
        Assert.Equal(1, Example.Attack().Closed(1).Without<ClosureCertificate>().Decide(payBaseOnly).Pattern);
    }

    [Theory]
    [InlineData(AttackKind.Other)]
    [InlineData(AttackKind.MalwareInfection)]
    [InlineData(AttackKind.UnauthorizedAccess)]
    [InlineData(AttackKind.SystemUnavailable)]
    public void Every_kind_of_attack_is_paid_alike(AttackKind kind)
        => Assert.Equal("", Turn.Of(Example.Attack(), Example.Attack().Of(kind)));
}
