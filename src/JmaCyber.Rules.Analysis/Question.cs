using JmaCyber.Rules.Analysis.Interviews;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>How to ask for a fact of a claim.</summary>
/// <remarks>Immutable; there is one for each fact, so they are equal when they are the same.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed partial class Question
{
    private Question(ClaimFact fact, string path, Rule[] rules, Text text, params AnswerChoice[] choices)
    {
        Fact = fact;
        Path = path;
        Rules = Array.AsReadOnly(rules);
        Text = text;
        Choices = choices.Length == 0 ? null : Array.AsReadOnly(choices);
    }

    /// <summary>All questions, in the order of a conversation: what happened first, what is seldom needed late, papers last.</summary>
    public static IReadOnlyList<Question> All { get; } = Array.AsReadOnly(InOrder());

    /// <summary>The fact that is asked for.</summary>
    public ClaimFact Fact { get; }

    /// <summary>Its place in the JSON contract, as <c>incident.occurredOn</c>.</summary>
    public string Path { get; }

    /// <summary>The rules for which it is asked, in register order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The question.</summary>
    public Text Text { get; }

    /// <summary>What can be answered, in the order of the contract; null for a date or a list.</summary>
    public IReadOnlyList<AnswerChoice>? Choices { get; }

    /// <summary>How to answer.</summary>
    public Text Hint => Hints.Of(Fact);

    /// <summary>The month or year that is known of the date that is asked for; null where nothing is, or it is no date.</summary>
    public PartialDate? KnownOf(PartialFacts facts)
    {
        Guard.NotNull(facts);
        PartialDate? date = Fact switch
        {
            ClaimFact.OccurredOn => facts.OccurredOn,
            ClaimFact.From => facts.From.Value,
            ClaimFact.Until => facts.Until.Value,
            ClaimFact.ClaimedOn => facts.ClaimedOn,
            ClaimFact.IncidentKind or ClaimFact.Category or ClaimFact.Relation or ClaimFact.InsiderCrime or ClaimFact.Operations or ClaimFact.FacilityKind
                or ClaimFact.PriorClaims or ClaimFact.Documents => null,
        };
        return date?.Day is null ? date : null;
    }

    /// <summary>The question for a fact.</summary>
    public static Question For(ClaimFact fact) => All[(int)Guard.Defined(fact)];

    /// <summary>The question in English.</summary>
    public override string ToString() => Text.En;
}

/// <summary>An answer out of a few.</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record AnswerChoice
{
    internal AnswerChoice(string value, Text text)
    {
        Value = value;
        Text = text;
    }

    /// <summary>The value in the JSON contract, as <c>hospital</c>.</summary>
    public string Value { get; }

    /// <summary>What it is called.</summary>
    public Text Text { get; }
}
