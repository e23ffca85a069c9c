using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance.Flowcharts;

/// <summary>One question on the way of a claim through the flowchart, and how it was answered.</summary>
/// <remarks>Immutable; equal when the branch and the question are the same ones.</remarks>
public sealed record FlowchartStep
{
    internal FlowchartStep(FlowchartQuestion question, FlowchartBranch? branch)
    {
        Question = question;
        Branch = branch;
    }

    /// <summary>The question.</summary>
    public FlowchartQuestion Question { get; }

    /// <summary>The branch taken; null when it is unclear, and the walk stops here.</summary>
    public FlowchartBranch? Branch { get; }
}

/// <summary>The way of a claim through the flowchart.</summary>
/// <remarks>
/// Immutable. It ends in an outcome; only where it is unclear whether there was an attack does it stop at question 1 without an answer and has no outcome
/// (<c>incident.undetermined</c>). A suspicious message alone ends in not covered.
/// </remarks>
public sealed class FlowchartPath
{
    internal FlowchartPath(Flowchart chart, IEnumerable<FlowchartStep> steps, FlowchartOutcome? outcome, bool hasAmounts, bool isOpen = false)
    {
        IsOpen = isOpen && outcome is null;
        Chart = chart;
        Steps = new ValueList<FlowchartStep>(steps);
        Outcome = outcome;
        HasAmounts = hasAmounts;
    }

    /// <summary>The flowchart walked.</summary>
    public Flowchart Chart { get; }

    /// <summary>The questions met, in order, at least one.</summary>
    public IReadOnlyList<FlowchartStep> Steps { get; }

    /// <summary>Where it ends; null when a question is unclear.</summary>
    public FlowchartOutcome? Outcome { get; }

    /// <summary>The pattern in which it ends, or null.</summary>
    public int? Pattern => Outcome?.Pattern;

    /// <summary>Whether the chart's amounts are those of the incident; false before the start of the program, when there are none.</summary>
    public bool HasAmounts { get; }

    /// <summary>Whether it stops only because an answer is not known yet.</summary>
    public bool IsOpen { get; }

    /// <summary>The way in words.</summary>
    public Text Text
    {
        get
        {
            IEnumerable<Text> stations = Steps.Select(Station);
            if (Outcome is not null)
            {
                stations = stations.Append(Outcome.Title);
            }

            Text[] all = stations.ToArray();
            return new Text(string.Join(" → ", all.Select(one => one.Ja)), string.Join(" → ", all.Select(one => one.En)));
        }
    }

    /// <summary>Whether it passes or ends in a node.</summary>
    public bool Passes(FlowchartNode node)
    {
        Guard.NotNull(node);
        return ReferenceEquals(Outcome, node) || Steps.Any(step => ReferenceEquals(step.Question, node));
    }

    /// <summary>Whether it takes a branch.</summary>
    public bool Takes(FlowchartBranch branch)
    {
        Guard.NotNull(branch);
        return Steps.Any(step => ReferenceEquals(step.Branch, branch));
    }

    /// <summary>The way in words, in English, whatever the culture.</summary>
    public override string ToString() => Text.En;

    private Text Station(FlowchartStep step)
    {
        Text answer = step.Branch?.Text ?? (IsOpen ? new Text("未回答", "not known yet") : new Text("不明", "unclear"));
        return new Text($"{step.Question.Title.Ja} {answer.Ja}", $"{step.Question.Title.En} {answer.En}");
    }
}
