using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>
/// One assessment: what all completions of a partial claim come to, and which facts matter.
/// </summary>
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
    private readonly List<(LocalDate OccurredOn, LocalDate[] ClaimedOn)> timeline;
    private readonly IncidentKind[] kinds;
    private readonly MemberPart member;
    private readonly PriorPart prior;
    private readonly BodyPart body;
    private readonly OutcomePairs relation;
    private readonly OutcomePairs insider;
    private readonly PartialFacts facts;

    public Assessing(Assessor assessor, PartialFacts facts)
    {
        this.assessor = assessor;
        this.facts = facts;
        timeline = Timeline.Of(assessor, facts);
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
        Ending[] always = [Common(Choices.Of(facts.Relation).Select(RelationOf)), Common(InsiderChoices.Select(one => assessor.Insiders[(int)one]))];
        foreach (Timing timing in Timings())
        {
            OutcomePairs who = member.Pairs(null, timing, timing).WorseOf(relation).WorseOf(insider);
            foreach (IncidentKind kind in kinds)
            {
                BodyPairs bodies = body.Pairs(null, timing, timing, kind, kind);
                totals.Add(who.WorseOf(prior.Pairs(null, timing, timing, kind, kind)), bodies);
                totals.Narrow([.. always, member.Common(timing), prior.Common(timing, kind), bodies.Common]);
            }
        }

        return totals;
    }

    /// <summary>Whether two completions that differ in a fact, and in nothing else, differ in outcome or amount.</summary>
    public bool Matters(ClaimFact fact) => fact switch
    {
        ClaimFact.OccurredOn => TimingsOfOneClaimDate().Any(pair => Differ(fact, pair.One, pair.Other)),
        ClaimFact.ClaimedOn => TimingsOfOneIncidentDate().Any(pair => Differ(fact, pair.One, pair.Other)),
        ClaimFact.IncidentKind or ClaimFact.Category or ClaimFact.Relation or ClaimFact.From or ClaimFact.Until or ClaimFact.InsiderCrime
            or ClaimFact.Operations or ClaimFact.FacilityKind or ClaimFact.PriorClaims or ClaimFact.Documents
            => Timings().Any(timing => Differ(fact, timing, timing)),
    };

    private bool Differ(ClaimFact fact, in Timing one, in Timing other)
    {
        OutcomePairs who = member.Pairs(fact, one, other)
            .WorseOf(fact == ClaimFact.Relation ? OutcomePairs.AllOf(relation) : relation)
            .WorseOf(fact == ClaimFact.InsiderCrime ? OutcomePairs.AllOf(insider) : insider);
        foreach (IncidentKind kind in kinds)
        {
            foreach (IncidentKind second in kinds)
            {
                if ((fact == ClaimFact.IncidentKind ? kind < second : kind == second)
                    && body.Pairs(fact, one, other, kind, second).DifferWith(who.WorseOf(prior.Pairs(fact, one, other, kind, second))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private IEnumerable<Timing> Timings()
    {
        foreach ((LocalDate occurredOn, LocalDate[] claimedOn) in timeline)
        {
            VersionTable version = assessor.VersionOn(occurredOn);
            foreach (LocalDate day in claimedOn)
            {
                yield return new Timing(occurredOn, day, version);
            }
        }
    }

    private IEnumerable<(Timing One, Timing Other)> TimingsOfOneIncidentDate()
    {
        foreach ((LocalDate occurredOn, LocalDate[] claimedOn) in timeline)
        {
            VersionTable version = assessor.VersionOn(occurredOn);
            for (int i = 0; i < claimedOn.Length; i++)
            {
                for (int j = i + 1; j < claimedOn.Length; j++)
                {
                    yield return (new Timing(occurredOn, claimedOn[i], version), new Timing(occurredOn, claimedOn[j], version));
                }
            }
        }
    }

    private IEnumerable<(Timing One, Timing Other)> TimingsOfOneClaimDate()
    {
        for (int later = 1; later < timeline.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                (LocalDate first, LocalDate[] ofFirst) = timeline[earlier];
                (LocalDate second, LocalDate[] ofSecond) = timeline[later];
                VersionTable before = assessor.VersionOn(first);
                VersionTable after = assessor.VersionOn(second);
                foreach (LocalDate day in ofSecond.Concat(ofFirst.Where(day => day >= second)).Distinct())
                {
                    yield return (new Timing(first, day, before), new Timing(second, day, after));
                }
            }
        }
    }

    private Ending RelationOf(MemberRelation one) => one == MemberRelation.None ? assessor.Unrelated : Ending.Neutral;

    private static OutcomePairs Single(IReadOnlyList<Ending> endings)
    {
        OutcomePairs pairs = default;
        foreach (Ending ending in endings)
        {
            pairs |= OutcomePairs.Of(ending.Outcome, ending.Outcome);
        }

        return pairs;
    }

    /// <summary>The rules that stand in the way in every one of some endings.</summary>
    private static Ending Common(IEnumerable<Ending> endings) => endings.Aggregate(
        (one, other) => one with { Failed = one.Failed & other.Failed, Unclear = one.Unclear & other.Unclear, Missing = one.Missing & other.Missing });
}
