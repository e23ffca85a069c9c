using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Judging;

/// <summary>
/// The earlier claims of one facility under one program, indexed so that the next claim is judged in the same time however many there are.
/// </summary>
internal sealed class PriorClaimLog
{
    private readonly SupportProgram program;
    private readonly List<YearUse> years = [];
    private Dictionary<Day, PriorClaim>? paid;

    public PriorClaimLog(SupportProgram program) => this.program = program;

    /// <summary>Whether a claim that ended so uses its program year up (<c>annual-slot</c>); one that does not leaves nothing to enter.</summary>
    public static bool UsesTheYear(SupportProgram program, Outcome outcome)
        => program.Settings.AnnualSlot == AnnualSlot.Claim || outcome == Outcome.Payable;

    /// <summary>Forgets all claims, for those of another facility.</summary>
    public void Clear()
    {
        years.Clear();
        paid?.Clear();
    }

    /// <summary>Enters a claim; the order of entry is the order of arrival.</summary>
    public void Add(PriorClaim claim)
    {
        if (UsesTheYear(program, claim.Outcome) && program.YearOf(claim.ClaimedOn, claim.OccurredOn) is { } year)
        {
            int place = Find(year);
            if (place < 0)
            {
                years.Add(new YearUse(year, claim));
            }
            else
            {
                years[place] = years[place].And(claim);
            }
        }

        if (claim.Outcome == Outcome.Payable)
        {
            paid ??= [];
            if (!paid.ContainsKey(claim.OccurredOn))
            {
                paid.Add(claim.OccurredOn, claim);
            }
        }
    }

    /// <summary>Enters a claim that was just decided, if a later one can feel it.</summary>
    /// <param name="claim">What rules see of it.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="id">Its id, where sentences are to name it.</param>
    public void Add(in Particulars claim, Outcome outcome, ClaimId? id = null)
    {
        if (UsesTheYear(program, outcome))
        {
            Add(new PriorClaim(claim.ClaimedOn.Date, claim.OccurredOn.Date, outcome, claim.Payment) { Id = id });
        }
    }

    /// <summary>Enters the earlier claims that a claim lists, or that somebody tells beside it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A date is not of the ISO calendar, or not in 1900 to 2199; a valid claim lists none such.</exception>
    public void Add(IReadOnlyList<PriorClaim> claims)
    {
        for (int i = 0; i < claims.Count; i++)
        {
            Add(DateBounds.Hold(claims[i].ClaimedOn) && DateBounds.Hold(claims[i].OccurredOn) ? claims[i]
                : throw new ArgumentOutOfRangeException(nameof(claims), "Dates of earlier claims must be of the ISO calendar, in the years 1900 to 2199."));
        }
    }

    /// <summary>What the claims entered so far say about the next one.</summary>
    public PriorClaimFacts For(in Particulars claim)
    {
        PriorClaim? sameIncident = null;
        if (claim.Payment is not null)
        {
            paid?.TryGetValue(claim.OccurredOn, out sameIncident);
        }

        ProgramYear? year = program.YearOf(claim.ClaimedOn, claim.OccurredOn);
        int place = year is null ? -1 : Find(year);
        return new PriorClaimFacts(place < 0 ? null : years[place], sameIncident);
    }

    private int Find(ProgramYear year)
    {
        for (int i = 0; i < years.Count; i++)
        {
            if (years[i].Year.Year == year.Year)
            {
                return i;
            }
        }

        return -1;
    }
}
