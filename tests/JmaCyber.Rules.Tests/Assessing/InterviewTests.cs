using JmaCyber.Rules.Analysis;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>Answers as they are typed, and interviews as values.</summary>
public sealed class InterviewTests
{
    private static readonly Interview Start = Interview.Begin(Programs.Of2023, PartialClaim.Unknown(ClaimId.From("draft")));

    [Fact]
    public void An_answer_gives_another_interview_and_the_earlier_one_stays()
    {
        Interview attack = Start.Answer("cyberAttack").OrThrow();
        Interview leak = Start.Answer("2").OrThrow();

        Assert.Null(Start.Claim.Facts.IncidentKind);
        Assert.Equal(IncidentKind.CyberAttack, attack.Claim.Facts.IncidentKind);
        Assert.Equal(IncidentKind.DataLeak, leak.Claim.Facts.IncidentKind);
        Assert.Same(Start, attack.Previous);
        Assert.Equal(("incident.kind", "2"), (leak.Transcript[0].Question.Path, leak.Transcript[0].Answer));
    }

    [Fact]
    public void What_is_passed_over_is_not_asked_again_and_named_as_long_as_it_matters()
    {
        Interview passed = Start.PassOver();

        Assert.Equal(ClaimFact.OccurredOn, passed.Next!.Fact);
        Assert.Equal(ClaimFact.IncidentKind, Assert.Single(passed.PassedOver).Fact);
        Assert.Null(Assert.Single(passed.Transcript).Answer);
        Interview refused = passed.Answer("2020").OrThrow();
        Assert.Null(refused.Next);
        Assert.Empty(refused.PassedOver);
        Assert.Throws<InvalidOperationException>(() => refused.PassOver());
        Assert.Throws<InvalidOperationException>(() => refused.Answer("1"));
    }

    [Fact]
    public void A_date_is_asked_again_only_while_it_matters()
    {
        Interview month = Start.Answer("1").OrThrow().Answer("2022-05").OrThrow();
        Assert.Null(month.Next);

        Interview year = Start.Answer("1").OrThrow().Answer("2022").OrThrow();
        Assert.Equal(ClaimFact.OccurredOn, year.Next!.Fact);
        Assert.Equal("2022", year.Next.KnownOf(year.Claim.Facts)!.ToString());
    }

    [Theory]
    [InlineData("2024-02-10", "2024-02-10 Closed")]
    [InlineData("2024-02-10..2024-02-12", "2024-02-10 Closed, 2024-02-11 Closed, 2024-02-12 Closed")]
    [InlineData("2024-02-10 2024-02-11 newPatientsStopped, 2024-02-12 closed", "2024-02-10 Closed, 2024-02-11 NewPatientsStopped, 2024-02-12 Closed")]
    [InlineData("2024-02-10..2024-02-11 partlyOpen 2024-02-12", "2024-02-10 PartlyOpen, 2024-02-11 PartlyOpen, 2024-02-12 Closed")]
    [InlineData("2024-02-10 closed open", null)]
    [InlineData("2024-02-10 新患停止、2024-02-11 一部診療", "2024-02-10 NewPatientsStopped, 2024-02-11 PartlyOpen")]
    [InlineData("-", "")]
    [InlineData("closed", null)]
    [InlineData("2024-02", null)]
    [InlineData("2024-02-12..2024-02-10", null)]
    [InlineData("2024-02-10 often", null)]
    [InlineData("2024-02-10 2024-02-10", null)]
    [InlineData("2024-02-09", null)]
    public void Days_are_typed_as_dates_and_ranges(string typed, string? days)
        => Assert.Equal(days, Told(ClaimFact.Operations, typed, facts => string.Join(", ", (facts.Operations.Value ?? [])
            .Select(day => $"{NodaTime.Text.LocalDatePattern.Iso.Format(day.Date)} {day.Status}"))));

    [Theory]
    [InlineData("1 2 4", "ApplicationForm MhlwReport ClosureCertificate")]
    [InlineData("jmaReport 2024-03-04", "JmaReport@2024-03-04")]
    [InlineData("5 recurrencePrevention individualsNotified", "PpcReport")]
    [InlineData("申請書、休業証明書 都道府県医師会", "ApplicationForm ClosureCertificate")]
    [InlineData("-", "")]
    [InlineData("6", null)]
    [InlineData("recurrencePrevention", null)]
    [InlineData("1 recurrencePrevention", null)]
    [InlineData("1 2024-02-09", null)]
    public void Documents_are_typed_as_numbers_or_names(string typed, string? documents)
        => Assert.Equal(documents, Told(ClaimFact.Documents, typed, facts => string.Join(' ', (facts.Documents.Value ?? [])
            .Select(one => one.Document.Kind + (one.ReceivedOn is { } day ? "@" + NodaTime.Text.LocalDatePattern.Iso.Format(day) : "")))));

    [Theory]
    [InlineData("2023-07-01 2023-06-20 cyberAttack payable", "CyberAttack Payable")]
    [InlineData("2023-07-01 2023-06-20 referred", " Referred")]
    [InlineData("2023-07-01 2023-06-20 個人情報漏えい 書類不足、2022-07-01 2022-06-20 notPayable", "DataLeak Incomplete, NotPayable")]
    [InlineData("-", "")]
    [InlineData("2023-07-01 cyberAttack payable", null)]
    [InlineData("2023-07-01 2023-06-20 payable", null)]
    [InlineData("2023-07-01 2023-06-20", null)]
    [InlineData("2023-06-20 2023-07-01 cyberAttack payable", null)]
    public void Earlier_claims_are_typed_one_after_the_other(string typed, string? priors)
        => Assert.Equal(priors, Told(ClaimFact.PriorClaims, typed, facts => string.Join(", ", (facts.PriorClaims.Value ?? [])
            .Select((one, place) => place == 0 ? $"{one.Payment} {one.Outcome}" : $"{one.Payment} {one.Outcome}".Trim()))));

    [Fact]
    public void Gaps_are_filled_one_by_one_into_a_claim()
    {
        PartialClaim claim = PartialClaim.Create("c", PartialFacts.Of(Example.Attack().ToClaim()) with
        {
            FacilityId = null,
            ClaimedOn = PartialDate.In(2024, 2),
            Documents = new([PartialDocument.Undated(day => new ApplicationForm(day))]),
        }).OrThrow();
        Assert.Equal(["facility.id", "documents[0].receivedOn", "claimedOn"], claim.Gaps.Select(gap => gap.Path));
        Assert.Equal(3, claim.ToClaim().AsT1.Count);

        foreach (string answer in new[] { "F-1", "2024-02-20", "2024-02-21" })
        {
            claim = claim.Gaps[0].Fill(claim, answer).OrThrow();
        }

        Assert.Equal("F-1", claim.ToClaim().OrThrow().Facility.Id.Value);
        Assert.Equal(new LocalDate(2024, 2, 20), Assert.Single(claim.ToClaim().OrThrow().Documents).ReceivedOn);
    }

    [Fact]
    public void A_claim_is_a_partial_claim_with_nothing_unknown()
    {
        Claim claim = Example.Leak().After("2023-06-02").ToClaim();

        Assert.Equal(claim, PartialClaim.Of(claim).ToClaim().OrThrow());
        Assert.Empty(PartialClaim.Of(claim).Gaps);
    }

    [Theory]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("1900", "1900-01-01", "1900-12-31")]
    [InlineData("2199-12", "2199-12-01", "2199-12-31")]
    [InlineData("2023-02-29", null, null)]
    [InlineData("1899", null, null)]
    [InlineData("2200", null, null)]
    [InlineData("2024-00", null, null)]
    [InlineData("2024-1", null, null)]
    [InlineData("2024/02", null, null)]
    [InlineData("２０２４", null, null)]
    [InlineData(" 2024", null, null)]
    public void A_date_is_a_day_a_month_or_a_year(string text, string? first, string? last)
    {
        var date = PartialDate.TryParse(text);

        Assert.Equal(first is null ? null : (Example.Day(first), Example.Day(last!)), date is null ? null : ((LocalDate, LocalDate)?)(date.First, date.Last));
        Assert.Equal(date is null ? null : text, date?.ToString());
    }

    /// <summary>What is known after an answer, of an attack of 2024-02-10; null where it is refused.</summary>
    private static string? Told(ClaimFact fact, string typed, Func<PartialFacts, string> shown)
    {
        PartialFacts whole = PartialFacts.Of(Example.Attack().ToClaim()) with { FacilityKind = FacilityKind.Hospital };
        PartialClaim hidden = PartialClaim.Create("c", HiddenCase.Hide(whole, fact, Seen.Nothing)).OrThrow();
        var interview = Interview.Begin(Programs.Of2023, hidden);
        Assert.Equal(fact, interview.Next!.Fact);
        return interview.Answer(typed).Match<string?>(after => shown(after.Claim.Facts), _ => null);
    }
}
