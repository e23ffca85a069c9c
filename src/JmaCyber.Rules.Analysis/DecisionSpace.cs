using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis;

/// <summary>
/// Every claim that can matter to one program, or to two: finitely many cells, each with one valid claim that stands for all claims of the cell.
/// </summary>
/// <remarks>
/// <para>
/// A decision is a function of the facts that the rules read, and every rule reads few of them. The cells are the product, within each timing and
/// kind of facility, of: the claimant (standing of the membership on both dates, pending procedure, tie to the facility); insider crime; what
/// happened, for an attack with the closure days as the programs count them, up to one beyond the most that is paid; the documents by what they
/// show and whether two programs find complete what they require on different days; the earlier claims by what they use up. Incident dates are cut
/// at every version's first day, at the day from which on it counts reports to the JMA, and at the first day of the first program year; a claim
/// comes in the year of its incident or in a later one. What no rule reads (ids, the kind of attack, the kind of evidence, who sealed a
/// certificate, the relation beyond its being there) is no coordinate. So claims of one cell meet the same findings, rule by rule, but for those of
/// the payout dates.
/// </para>
/// <para>
/// Three members of a decision follow a number or a date that cells do not fix: <c>closureDays</c> beyond the most that is paid, <c>programYear</c>
/// and <c>payout</c>. The payout is a function of the completion date alone, the same under every program, so it is left out of the product; two
/// programs differ in it exactly where their completion dates differ, which cells tell.
/// </para>
/// <para>
/// A claim is a cell with the earlier claims that it lists, as they ended. Where an earlier claim of a ledger is itself decided differently by two
/// programs, the cell of a later one differs with it.
/// </para>
/// <para>Lazy: cells are made as they are asked for, and none is kept. Safe for use by several threads.</para>
/// </remarks>
public sealed class DecisionSpace
{
    private readonly IncidentPeriod[] periods;
    private readonly ClaimTiming[] timings;
    private readonly Lazy<SpaceSlice>[] slices;

    private DecisionSpace(SupportProgram before, SupportProgram after)
    {
        Before = before;
        After = after;
        periods = IncidentPeriod.Of(before, after);
        timings = ClaimTiming.All(before, after, periods).ToArray();
        var readings = new ClosureReadings();
        Lazy<PriorClaimsClass[][]>[] priors = Array.ConvertAll(
            timings, timing => new Lazy<PriorClaimsClass[][]>(() => SpaceSlice.AllPriorClaims(before, after, timing)));
        DocumentsDimension[] documents = Array.ConvertAll(timings, timing => new DocumentsDimension(before, after, timing));
        FacilityKinds = ContractName.All<FacilityKind>().Length;
        slices = new Lazy<SpaceSlice>[timings.Length * FacilityKinds];
        for (int i = 0; i < slices.Length; i++)
        {
            (int timing, var kind) = (i / FacilityKinds, (FacilityKind)(i % FacilityKinds));
            slices[i] = new Lazy<SpaceSlice>(() => new SpaceSlice(this, timings[timing], kind, readings, priors[timing].Value, documents[timing]));
        }
    }

    /// <summary>The program, or the first of the two.</summary>
    public SupportProgram Before { get; }

    /// <summary>The second of the two programs; the first again where there is one only.</summary>
    public SupportProgram After { get; }

    /// <summary>How many cells there are.</summary>
    public long Count
    {
        get
        {
            long count = 0;
            foreach (SpaceSlice slice in Slices)
            {
                count += slice.Count;
            }

            return count;
        }
    }

    /// <summary>The cells, made one after the other.</summary>
    public IEnumerable<DecisionCell> Cells => Sample(every: 1);

    internal IReadOnlyList<IncidentPeriod> IncidentPeriods => periods;

    internal int FacilityKinds { get; }

    /// <summary>Every timing at every kind of facility, in order.</summary>
    internal IEnumerable<SpaceSlice> Slices => SlicesWhere(_ => true);

    /// <summary>The space of one program.</summary>
    public static DecisionSpace For(SupportProgram program) => new(Guard.NotNull(program), program);

    /// <summary>The space that two programs have in common: claims of one cell are of one cell under either.</summary>
    public static DecisionSpace For(SupportProgram before, SupportProgram after) => new(Guard.NotNull(before), Guard.NotNull(after));

    /// <summary>The cell of a claim, by itself: it sees the earlier claims that it lists.</summary>
    public DecisionCell CellOf(Claim claim) => new(ClassesOf(Guard.NotNull(claim)));

    /// <summary>Cells at even distances, each found without making those between.</summary>
    internal IEnumerable<DecisionCell> Sample(long every)
    {
        long next = 0;
        foreach (SpaceSlice slice in Slices)
        {
            foreach ((ClaimantClass claimant, InsiderCrime insider, IncidentClass incident) in slice.Outer)
            {
                PriorClaimsClass[] earlier = slice.PriorClaimsFor(incident);
                long count = (long)slice.DocumentsFor(incident).Count * earlier.Length;
                DocumentsClass[] received = next < count ? [.. slice.DocumentsFor(incident).Values] : [];
                for (; next < count; next += every)
                {
                    (long documents, long prior) = (next / earlier.Length, next % earlier.Length);
                    yield return new DecisionCell(new Cell(slice, claimant, insider, incident, received[documents], earlier[prior]));
                }

                next -= count;
            }
        }
    }

    /// <summary>The parts of a claim's cell.</summary>
    internal Cell ClassesOf(Claim claim)
    {
        SpaceSlice slice = SliceOf(claim);
        var before = new ClaimFacts(Before, claim, prior: default);
        var after = new ClaimFacts(After, claim, prior: default);
        ClosureReading closure = ClosureReading.Of(before.ClosureDays, after.ClosureDays, slice.CapBefore, slice.CapAfter);
        IncidentClass incident = Array.Find(slice.Incidents, one => one.Holds(claim.Incident, closure))!;
        PriorClaimsClass prior = PriorClaimsClass.Of(Before, After, claim, claim.PriorClaims);
        return new Cell(
            slice,
            ClaimantClass.Of(claim),
            claim.Incident.InsiderCrime,
            incident,
            slice.DocumentsOf(incident, before, after),
            Array.Find(slice.PriorClaimsFor(incident), one => one.Uses(prior.Before, prior.After))!);
    }

    /// <summary>Some of the timings at every kind of facility, in order.</summary>
    internal IEnumerable<SpaceSlice> SlicesWhere(Func<ClaimTiming, bool> predicate)
        => slices.Where((_, place) => predicate(timings[place / FacilityKinds])).Select(slice => slice.Value);

    /// <summary>The years in which a claim for an incident of a period can come.</summary>
    internal IEnumerable<ClaimYear> YearsOf(int period) => timings.Where(timing => timing.IncidentPeriod.Index == period).Select(timing => timing.ClaimYear);

    private SpaceSlice SliceOf(Claim claim)
    {
        LocalDate occurredOn = claim.Incident.OccurredOn;
        IncidentPeriod period = Array.Find(periods, one => one.Contains(occurredOn))!;
        ClaimYear year = ClaimTiming.YearOf(Before, After, period, occurredOn, claim.ClaimedOn);
        int timing = Array.FindIndex(timings, one => one.ClaimYear == year && one.IncidentPeriod == period);
        return slices[(timing * FacilityKinds) + (int)claim.Facility.Kind].Value;
    }
}
