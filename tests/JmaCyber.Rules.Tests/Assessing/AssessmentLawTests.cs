using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>What holds of every assessment: it says of all completions what deciding each of them says.</summary>
public sealed class AssessmentLawTests
{
    [Law(MaxTest = 150)]
    public void It_says_what_deciding_every_completion_says(HiddenCase hidden)
    {
        PartialClaim partial = hidden.Partial;
        if (NaiveAssessment.Of(hidden.Case.Program, partial.Facts) is { } naive)
        {
            Assert.Equal(naive.ToString(), NaiveAssessment.Told(hidden.Case.Program.Assess(partial)));
        }
    }
}
