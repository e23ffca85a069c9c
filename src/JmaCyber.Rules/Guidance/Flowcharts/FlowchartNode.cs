using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance.Flowcharts;

/// <summary>A node of the flowchart: a <see cref="FlowchartQuestion"/> or a <see cref="FlowchartOutcome"/>; there is no third (MANUAL chart).</summary>
/// <remarks>Immutable. Every chart has nodes of its own, compared by identity; ids are the same in all charts and stable for good.</remarks>
[JsonConverter(typeof(ContractOnly))]
public abstract class FlowchartNode
{
    private protected FlowchartNode(string id, Text title, Text text, IReadOnlyList<Source> sources)
    {
        Id = id;
        Title = title;
        Text = text;
        Sources = sources;
    }

    /// <summary>The id: <c>attacked</c>, <c>closed</c>, <c>leaked</c>, <c>pattern-1</c>, <c>pattern-2</c>, <c>pattern-3</c> or <c>not-covered</c>.</summary>
    public string Id { get; }

    /// <summary>What it is called, as <c>Question 1</c> or <c>Pattern 1</c>.</summary>
    public Text Title { get; }

    /// <summary>What it asks or says, in our own words.</summary>
    public Text Text { get; }

    /// <summary>Where that is written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>An answer to a question of the flowchart. Where nobody can answer there is none.</summary>
public enum FlowchartAnswer
{
    /// <summary>Yes (はい).</summary>
    Yes,

    /// <summary>No (いいえ).</summary>
    No,
}

/// <summary>A question of the flowchart with its two branches.</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed class FlowchartQuestion : FlowchartNode
{
    private readonly Func<Incident, int?, FlowchartAnswer?> ask;

    internal FlowchartQuestion(int number, string id, Text text, string sources, FlowchartNode yes, FlowchartNode no,
        Func<Incident, int?, FlowchartAnswer?> ask)
        : base(id, new Text($"質問{number}", $"Question {number}"), text, Source.ParseAll(sources))
    {
        Number = number;
        this.ask = ask;
        Branches = new ValueList<FlowchartBranch>([new(this, FlowchartAnswer.Yes, yes), new(this, FlowchartAnswer.No, no)]);
    }

    /// <summary>The number of the question, from 1.</summary>
    public int Number { get; }

    /// <summary>The branches: first yes, then no.</summary>
    public IReadOnlyList<FlowchartBranch> Branches { get; }

    /// <summary>The branch of an answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answer"/> is no answer.</exception>
    public FlowchartBranch this[FlowchartAnswer answer] => Branches[(int)Guard.Defined(answer)];

    /// <summary>What the facts answer; null when it is unclear.</summary>
    internal FlowchartAnswer? Ask(Incident incident, int? closureDays) => ask(incident, closureDays);
}

/// <summary>One answer to a question and where it leads.</summary>
/// <remarks>Immutable; compared by identity, as the nodes are.</remarks>
public sealed class FlowchartBranch
{
    internal FlowchartBranch(FlowchartQuestion question, FlowchartAnswer answer, FlowchartNode next)
    {
        Question = question;
        Answer = answer;
        Next = next;
    }

    /// <summary>The id, as <c>attacked.yes</c>.</summary>
    public string Id => $"{Question.Id}.{ContractName.Of(Answer)}";

    /// <summary>The question answered.</summary>
    public FlowchartQuestion Question { get; }

    /// <summary>The answer.</summary>
    public FlowchartAnswer Answer { get; }

    /// <summary>The answer in words.</summary>
    public Text Text => Answer == FlowchartAnswer.Yes ? new Text("はい", "Yes") : new Text("いいえ", "No");

    /// <summary>The node to which it leads.</summary>
    public FlowchartNode Next { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
