using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Sensitivity;

/// <summary>How many settings led to which answer, for one claim. There are few answers, so a list is searched.</summary>
internal struct OutcomeTally
{
    private List<(Answer Answer, int Settings)>? counts;

    public void Add(Answer answer, int settings)
    {
        counts ??= [];
        for (int i = 0; i < counts.Count; i++)
        {
            if (counts[i].Answer == answer)
            {
                counts[i] = (answer, counts[i].Settings + settings);
                return;
            }
        }

        counts.Add((answer, settings));
    }

    public readonly IReadOnlyList<PossibleOutcome> ToOutcomes() => new ValueList<PossibleOutcome>(
        counts!.Select(one => new PossibleOutcome(one.Answer.Outcome, one.Answer.Amount, one.Settings))
            .OrderByDescending(one => one.Settings).ThenByDescending(one => one.Amount).ThenBy(one => one.Outcome));
}
