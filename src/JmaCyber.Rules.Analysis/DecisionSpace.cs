using JmaCyber.Rules.Analysis.Spaces;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis;

/// <summary>
/// Every claim that can matter to one program, or to two: finitely many cells, each with one valid claim that stands for all claims of the cell.
/// </summary>
/// <remarks>
/// <para>
/// A decision is a function of the facts that the rules read, and every rule reads few of them. The cells are the product, within each moment and
/// kind of facility, of: the claimant (standing of the membership on both dates, pending procedure, tie to the facility); insider crime; what
/// happened, for an attack with the closure days as the programs count them, up to one beyond the most that is paid; the documents by what they
/// show and whether two programs find complete what they require on different days; the earlier claims by what they use up. Incident dates are cut
/// at every version's first day, at the day from which on it counts reports to the JMA, and at the first day of the first program year; a claim comes in the year of its incident or in a later one. What no rule reads (ids, the kind of attack, the kind of evidence, who sealed
/// a certificate, the relation beyond its being there) is no coordinate. So claims of one cell meet the same findings, rule by rule, but for those
/// of the payout dates.
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
    private readonly IncidentSlot[] slots;
    private readonly Moment[] moments;
    private readonly Lazy<Scene>[] scenes;

    private DecisionSpace(SupportProgram before, SupportProgram after)
    {
        Before = before;
        After = after;
        slots = IncidentSlot.Of(before, after);
        moments = Moment.All(before, after, slots).ToArray();
        var readings = new ClosureReadings();
        Lazy<Past[][]>[] pasts = Array.ConvertAll(moments, moment => new Lazy<Past[][]>(() => Scene.AllPasts(before, after, moment)));
        DocumentsDimension[] documents = Array.ConvertAll(moments, moment => new DocumentsDimension(before, after, moment));
        FacilityKinds = ContractName.All<FacilityKind>().Length;
        scenes = new Lazy<Scene>[moments.Length * FacilityKinds];
        for (int i = 0; i < scenes.Length; i++)
        {
            (int moment, var kind) = (i / FacilityKinds, (FacilityKind)(i % FacilityKinds));
            scenes[i] = new Lazy<Scene>(() => new Scene(before, after, moments[moment], kind, readings, pasts[moment].Value, documents[moment]));
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
            foreach (Scene scene in Scenes)
            {
                count += scene.Count;
            }

            return count;
        }
    }

    /// <summary>The cells, made one after the other.</summary>
    public IEnumerable<DecisionCell> Cells => Scenes.SelectMany(DecisionCell.All);

    internal IReadOnlyList<IncidentSlot> Slots => slots;

    internal int FacilityKinds { get; }

    /// <summary>Every moment at every kind of facility, in order.</summary>
    internal IEnumerable<Scene> Scenes => ScenesWhere(_ => true);

    /// <summary>The space of one program.</summary>
    public static DecisionSpace For(SupportProgram program) => new(Guard.NotNull(program), program);

    /// <summary>The space that two programs have in common: claims of one cell are of one cell under either.</summary>
    public static DecisionSpace For(SupportProgram before, SupportProgram after) => new(Guard.NotNull(before), Guard.NotNull(after));

    /// <summary>The cell of a claim, by itself: it sees the earlier claims that it lists.</summary>
    public DecisionCell CellOf(Claim claim) => new(SpotOf(Guard.NotNull(claim)));

    /// <summary>Cells at even distances, each found without making those between.</summary>
    internal IEnumerable<DecisionCell> Sample(long every)
    {
        long next = 0;
        foreach (Scene scene in Scenes)
        {
            for (; next < scene.Count; next += every)
            {
                yield return new DecisionCell(scene.At(next));
            }

            next -= scene.Count;
        }
    }

    /// <summary>The parts of a claim's cell.</summary>
    internal Spot SpotOf(Claim claim)
    {
        Scene scene = SceneOf(claim);
        var before = new ClaimFacts(Before, claim, prior: default);
        var after = new ClaimFacts(After, claim, prior: default);
        ClosureReading closure = ClosureReading.Of(before.ClosureDays, after.ClosureDays, scene.CapBefore, scene.CapAfter);
        Happening happening = Array.Find(scene.Happenings, one => one.Holds(claim.Incident, closure))!;
        Past past = Past.Of(Before, After, claim, claim.PriorClaims);
        return new Spot(
            scene,
            Claimant.Of(claim),
            claim.Incident.InsiderCrime,
            happening,
            scene.DocumentsOf(happening, before, after),
            Array.Find(scene.PastsFor(happening), one => one.Before == past.Before && one.After == past.After)!);
    }

    /// <summary>Some of the moments at every kind of facility, in order.</summary>
    internal IEnumerable<Scene> ScenesWhere(Func<Moment, bool> predicate)
        => scenes.Where((_, place) => predicate(moments[place / FacilityKinds])).Select(scene => scene.Value);

    /// <summary>The years in which a claim for an incident of a slot can come.</summary>
    internal IEnumerable<ClaimYear> YearsOf(int slot) => moments.Where(moment => moment.Slot.Index == slot).Select(moment => moment.ClaimYear);

    private Scene SceneOf(Claim claim)
    {
        LocalDate occurredOn = claim.Incident.OccurredOn;
        IncidentSlot slot = Array.Find(slots, one => one.Contains(occurredOn))!;
        ClaimYear year = Moment.YearOf(Before, After, slot, occurredOn, claim.ClaimedOn);
        int moment = Array.FindIndex(moments, one => one.ClaimYear == year && one.Slot == slot);
        return scenes[(moment * FacilityKinds) + (int)claim.Facility.Kind].Value;
    }
}
