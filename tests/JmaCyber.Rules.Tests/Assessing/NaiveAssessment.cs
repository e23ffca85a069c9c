using JmaCyber.Rules.Analysis;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>What completions come to, by deciding every one out of many: each open fact with every value that could tell, in every combination.</summary>
internal sealed class NaiveAssessment
{
    /// <summary>How many completions are decided at most.</summary>
    public const int Most = 60_000;

    private readonly PartialFacts facts;
    private readonly SupportProgram program;
    private readonly object?[][] values;
    private readonly (Outcome Outcome, long Amount)?[] answers;

    private NaiveAssessment(SupportProgram program, PartialFacts facts, object?[][] values)
    {
        this.program = program;
        this.facts = facts;
        this.values = values;
        answers = new (Outcome Outcome, long Amount)?[values.Aggregate(1, (product, one) => product * one.Length)];
        for (int i = 0; i < answers.Length; i++)
        {
            if (Complete(i) is { } claim)
            {
                Decision decision = program.Decide(claim);
                answers[i] = (decision.Outcome, decision.Amount().Amount);
                Add(decision);
            }
        }
    }

    public SortedSet<Outcome> Outcomes { get; } = [];

    public (long Min, long Max)? Amount { get; private set; }

    public HashSet<Rule>? Reasons { get; private set; }

    public HashSet<Rule>? Missing { get; private set; }

    public bool IsSettled => Outcomes.Count == 1 && (Amount is null || Amount.Value.Min == Amount.Value.Max);

    public IEnumerable<ClaimFact> Next => Enum.GetValues<ClaimFact>().Where(Matters);

    /// <summary>The assessment, or null where there are too many completions to decide.</summary>
    public static NaiveAssessment? Of(SupportProgram program, PartialFacts facts)
    {
        object?[][] all = [.. Enum.GetValues<ClaimFact>().Select(fact => new CompletionValues(program, facts).Of(fact))];
        return all.Aggregate(1L, (product, one) => product * one.Length) <= Most ? new NaiveAssessment(program, facts, all) : null;
    }

    public override string ToString()
        => FormattableString.Invariant($"{string.Join(' ', Outcomes)} {Amount} reasons {Ids(Reasons)} missing {Ids(Missing)} next {string.Join(' ', Next)}");

    /// <summary>An assessment in the same words.</summary>
    public static string Told(Assessment assessment)
    {
        (long, long)? amount = assessment.Amount is { } range ? (range.Min.Amount, range.Max.Amount) : null;
        string next = string.Join(' ', assessment.Next.Select(question => question.Fact));
        return FormattableString.Invariant(
            $"{string.Join(' ', assessment.Outcomes)} {amount} reasons {Ids([.. assessment.Reasons])} missing {Ids([.. assessment.Missing])} next {next}");
    }

    private static string Ids(HashSet<Rule>? rules) => string.Join(' ', (rules ?? []).Select(rule => rule.Id).Order(StringComparer.Ordinal));

    private bool Matters(ClaimFact fact)
    {
        int stride = 1;
        for (int later = values.Length - 1; later > (int)fact; later--)
        {
            stride *= values[later].Length;
        }

        int count = values[(int)fact].Length;
        return Enumerable.Range(0, answers.Length).Where(place => place / stride % count == 0)
            .Any(place => Enumerable.Range(0, count).Select(value => answers[place + (value * stride)]).OfType<(Outcome, long)>().Distinct().Count() > 1);
    }

    private void Add(Decision decision)
    {
        Outcomes.Add(decision.Outcome);
        if (decision is Payable or Incomplete)
        {
            long amount = decision.Amount().Amount;
            Amount = Amount is { } range ? (Math.Min(range.Min, amount), Math.Max(range.Max, amount)) : (amount, amount);
        }

        (Reasons ??= [.. decision.Reasons()]).IntersectWith(decision.Reasons());
        (Missing ??= [.. decision.Missing()]).IntersectWith(decision.Missing());
    }

    /// <summary>The claim with some value of each fact, or null where that is no claim.</summary>
    private Claim? Complete(int place)
    {
        var chosen = new object?[values.Length];
        for (int fact = values.Length - 1; fact >= 0; fact--)
        {
            chosen[fact] = values[fact][place % values[fact].Length];
            place /= values[fact].Length;
        }

        T Value<T>(ClaimFact fact) => (T)chosen[(int)fact]!;
        var occurredOn = Value<LocalDate>(ClaimFact.OccurredOn);
        var operations = Value<OperationDay[]>(ClaimFact.Operations);
        var relation = Value<MemberRelation>(ClaimFact.Relation);
        var from = (LocalDate?)chosen[(int)ClaimFact.From];
        var until = (LocalDate?)chosen[(int)ClaimFact.Until];
        bool isA1 = Value<MemberCategory>(ClaimFact.Category) == MemberCategory.A1;
        var kind = Value<IncidentKind>(ClaimFact.IncidentKind);
        if ((isA1 && from is null) || (kind != IncidentKind.CyberAttack && operations.Length > 0))
        {
            return null;
        }

        var insider = Value<InsiderCrime>(ClaimFact.InsiderCrime);
        Incident incident = kind switch
        {
            IncidentKind.CyberAttack => new CyberAttack(occurredOn) { InsiderCrime = insider, Operations = operations },
            IncidentKind.DataLeak => new DataLeak(occurredOn) { InsiderCrime = insider },
            IncidentKind.SuspiciousMessage => new SuspiciousMessage(occurredOn) { InsiderCrime = insider },
            IncidentKind.Undetermined => new UndeterminedIncident(occurredOn) { InsiderCrime = insider },
        };
        return new ClaimDraft
        {
            Id = "naive",
            Facility = new FacilityDraft("facility", Value<FacilityKind>(ClaimFact.FacilityKind)),
            Member = isA1 ? new A1Member(from!.Value, relation) { Until = until } : new OtherMember(relation, from) { Until = until },
            Incident = incident,
            Documents = Value<Document[]>(ClaimFact.Documents),
            ClaimedOn = Value<LocalDate>(ClaimFact.ClaimedOn),
            PriorClaims = Value<PriorClaim[]>(ClaimFact.PriorClaims),
        }.Validate().OrNull();
    }
}
