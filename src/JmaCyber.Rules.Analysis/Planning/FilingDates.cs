using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Planning;

/// <summary>
/// When a claim can be filed. Within a program year nothing changes for a claim but that its membership begins or ends, so the first possible date in
/// each year is enough. The first years are enough too, as many as the facility has claims: one of them is free, whatever the others take.
/// </summary>
internal static class FilingDates
{
    /// <summary>The first possible date in each of the first program years that have one.</summary>
    /// <param name="program">The program to decide under.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="line">Its place among those of the facility.</param>
    /// <param name="history">The earlier claims of the facility that are in no plan.</param>
    /// <param name="years">In how many years at most.</param>
    public static IEnumerable<Filing> Of(SupportProgram program, Claim claim, int line, PriorClaimLog history, int years)
        => Enumerable.Range(Year(claim.ClaimedOn), Year(ClaimPlan.LastDate) - Year(claim.ClaimedOn) + 1)
            .Select(year => First(program, claim, line, history, ProgramYear.StartingIn(year)))
            .OfType<Filing>().Take(years);

    /// <summary>The claim with another date on which it reaches the office.</summary>
    public static Claim On(this Claim claim, LocalDate date) => date == claim.ClaimedOn ? claim : new Claim(
        new ClaimDraft
        {
            Id = claim.Id.Value,
            Facility = new FacilityDraft(claim.Facility.Id.Value, claim.Facility.Kind),
            Member = claim.Member,
            Incident = claim.Incident,
            ClaimedOn = date,
            Documents = claim.Documents,
            PriorClaims = claim.PriorClaims,
        },
        claim.Id,
        claim.Facility);

    private static int Year(LocalDate date) => ProgramYear.Containing(date).Year;

    private static Filing? First(SupportProgram program, Claim claim, int line, PriorClaimLog history, ProgramYear year)
    {
        LocalDate first = LocalDate.Max(claim.ClaimedOn, year.Start);
        return At(program, claim.On(first), line, history)
            ?? (claim.Member.From is { } joined && joined > first && year.Contains(joined) ? At(program, claim.On(joined), line, history) : null);
    }

    private static Filing? At(SupportProgram program, Claim claim, int line, PriorClaimLog history)
    {
        var facts = new ClaimFacts(program, claim, history.For(claim.Particulars));
        var judgement = Judgement.Of(facts);
        if (!judgement.HasAmount)
        {
            return null;
        }

        judgement.WithAmounts(facts, out Yen amount);
        return new Filing(line, claim.ClaimedOn, facts.Year!, amount);
    }
}
