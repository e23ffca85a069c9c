using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>One assessment: what all completions of a partial claim come to, and which facts matter.</summary>
/// <remarks>
/// A completion is a choice of each fact. What it comes to is the worst of what its parts come to, each of which few facts decide: the membership, the tie
/// to the facility, insider crime, earlier claims, and the rest, which alone has amounts. So completions need not be walked: the outcomes of the parts
/// together are those of the whole. A fact matters when two completions that differ in it alone differ; those are pairs of outcomes, found in the same
/// way, in which the parts that do not depend on the fact have the same outcome twice.
/// </remarks>
internal sealed class Assessing
{
    /// <summary>The rules that earlier claims bear on.</summary>
    public static readonly ulong Limits = RuleSet.Of(Rule.LimitAnnual, Rule.LimitExclusive, Rule.LimitIncidentOnce).Bits;

    private readonly Assessor assessor;
    private readonly Timing[][] timings;
    private readonly IncidentKind[] kinds;
    private readonly MemberPart member;
    private readonly PriorPart prior;
    private readonly BodyPart body;
    private readonly OutcomePairs relation;
    private readonly OutcomePairs insider;
    private readonly PartialFacts facts;
    private IReadOnlyList<Timing>? distinct;

    public Assessing(Assessor assessor, PartialFacts facts)
    {
        this.assessor = assessor;
        this.facts = facts;
        timings = Timeline.Of(assessor, facts);
        kinds = facts.IncidentKind is { } kind ? [kind] : Choices.All<IncidentKind>();
        member = new MemberPart(assessor, facts);
        prior = new PriorPart(assessor, facts);
        body = new BodyPart(assessor, facts);
        relation = Single([.. Choices.Of(facts.Relation).Select(RelationOf)]);
        insider = Single([.. InsiderChoices.Select(one => assessor.Insiders[(int)one])]);
    }

    private IEnumerable<InsiderCrime> InsiderChoices
        => Choices.Of<InsiderCrime>(facts.InsiderCrime.IsKnown ? facts.InsiderCrime.Value ?? InsiderCrime.None : null);

    /// <summary>What all completions come to.</summary>
    public Totals Total()
    {
        var totals = new Totals();
        Effect[] always = [Common(Choices.Of(facts.Relation).Select(RelationOf)), Common(InsiderChoices.Select(one => assessor.Insiders[(int)one]))];
        foreach (Timing timing in Distinct)
        {
            OutcomePairs who = Membership(null, timing, timing).WorseOf(relation).WorseOf(insider);
            foreach (IncidentKind kind in kinds)
            {
                totals.Add(who.WorseOf(Prior(null, timing, timing, kind, kind)), Bodies(null, timing, timing, kind, kind));
            }
        }

        if (totals.IsOfOneOutcome)
        {
            foreach (Timing timing in timings.SelectMany(all => all))
            {
                Effect common = member.Common(timing);
                foreach (IncidentKind kind in kinds)
                {
                    totals.Narrow([.. always, common, prior.Common(timing, kind), Bodies(null, timing, timing, kind, kind).Common]);
                }
            }
        }

        return totals;
    }

    /// <summary>The patterns of the flowchart in which completions end, whatever their outcome.</summary>
    public int[] Patterns()
    {
        var patterns = new SortedSet<int>();
        foreach (IncidentKind kind in kinds)
        {
            switch (kind)
            {
                case IncidentKind.CyberAttack:
                    patterns.UnionWith(Distinct.SelectMany(body.DaysOf).Select(days => days >= 1 ? 1 : 2));
                    break;
                case IncidentKind.DataLeak:
                    patterns.Add(3);
                    break;
                case IncidentKind.SuspiciousMessage:
                case IncidentKind.Undetermined:
                    break;
            }
        }

        return [.. patterns];
    }

    /// <summary>Whether two completions that differ in a fact, and in nothing else, differ in outcome or amount.</summary>
    public bool Matters(ClaimFact fact) => fact switch
    {
        ClaimFact.OccurredOn => TimingPairs.OfOneClaimDate(assessor, timings).Any(pair => Differ(fact, pair.One, pair.Other)),
        ClaimFact.ClaimedOn => TimingPairs.OfOneIncidentDate(timings).Any(pair => Differ(fact, pair.One, pair.Other)),
        ClaimFact.Category or ClaimFact.From or ClaimFact.Until => timings.Any(all => all.Any(timing => Differ(fact, timing, timing))),
        ClaimFact.IncidentKind or ClaimFact.Relation or ClaimFact.InsiderCrime or ClaimFact.Operations or ClaimFact.FacilityKind or ClaimFact.PriorClaims
            or ClaimFact.Documents => Distinct.Any(timing => Differ(fact, timing, timing)),
    };

    private bool Differ(ClaimFact fact, Timing one, Timing other)
    {
        OutcomePairs who = Membership(fact, one, other)
            .WorseOf(fact == ClaimFact.Relation ? OutcomePairs.AllOf(relation) : relation)
            .WorseOf(fact == ClaimFact.InsiderCrime ? OutcomePairs.AllOf(insider) : insider);
        foreach (IncidentKind kind in kinds)
        {
            foreach (IncidentKind second in kinds)
            {
                if ((fact == ClaimFact.IncidentKind ? kind < second : kind == second)
                    && Bodies(fact, one, other, kind, second).DifferWith(who.WorseOf(Prior(fact, one, other, kind, second))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>One timing of all that no part tells apart.</summary>
    private IReadOnlyList<Timing> Distinct => distinct ??= FindDistinct();

    private IReadOnlyList<Timing> FindDistinct()
    {
        var seen = new HashSet<(VersionTable, bool, int, OutcomePairs, OutcomePairs, OutcomePairs, OutcomePairs, OutcomePairs)>();
        var found = new List<Timing>();
        foreach (Timing[] all in timings)
        {
            foreach (Timing one in all)
            {
                OutcomePairs OfPrior(int place) => place < kinds.Length ? Prior(null, one, one, kinds[place], kinds[place]) : default;
                int room = BodyPart.RoomAfter(one.OccurredOn);
                if (seen.Add((one.Version, one.TakesDocuments, room, Membership(null, one, one), OfPrior(0), OfPrior(1), OfPrior(2), OfPrior(3))))
                {
                    found.Add(one);
                }
            }
        }

        return found;
    }

    private OutcomePairs Membership(ClaimFact? fact, Timing one, Timing other)
        => one != other || fact is ClaimFact.Category or ClaimFact.From or ClaimFact.Until ? member.Pairs(fact, one, other)
            : one.Membership ??= member.Pairs(null, one, one);

    private OutcomePairs Prior(ClaimFact? fact, Timing one, Timing other, IncidentKind kind, IncidentKind second)
        => one != other || kind != second || fact == ClaimFact.PriorClaims ? prior.Pairs(fact, one, other, kind, second)
            : one.Prior[(int)kind] ??= prior.Pairs(null, one, one, kind, kind);

    private BodyPairs Bodies(ClaimFact? fact, Timing one, Timing other, IncidentKind kind, IncidentKind second)
    {
        ClaimFact? kept = fact is ClaimFact.IncidentKind or ClaimFact.Operations or ClaimFact.FacilityKind or ClaimFact.Documents ? fact : null;
        return one != other || kept is not null ? body.Pairs(kept, one, other, kind, second)
            : one.Bodies[(int)kind] ??= body.Pairs(null, one, one, kind, kind);
    }

    private Effect RelationOf(MemberRelation one) => one == MemberRelation.None ? assessor.Unrelated : Effect.Neutral;

    private static OutcomePairs Single(IEnumerable<Effect> effects)
        => effects.Aggregate(default(OutcomePairs), (pairs, effect) => pairs | OutcomePairs.Of(effect.Outcome, effect.Outcome));

    /// <summary>The rules that stand in the way in every one of some effects.</summary>
    private static Effect Common(IEnumerable<Effect> effects) => effects.Aggregate(
        (one, other) => one with { Failed = one.Failed & other.Failed, Unclear = one.Unclear & other.Unclear, Missing = one.Missing & other.Missing });
}
