using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>What holds of every assessment: it says of all completions what deciding each of them says.</summary>
public sealed class AssessmentLawTests
{
    [Law(MaxTest = 60)]
    public void It_says_what_deciding_every_completion_says(HiddenCase hidden)
    {
        PartialClaim partial = hidden.Partial;
        if (NaiveAssessment.Of(hidden.Case.Program, partial.Facts) is { } naive)
        {
            Assert.Equal(naive.ToString(), NaiveAssessment.Told(hidden.Case.Program.Assess(partial)));
        }
    }

    [Law]
    public void Of_a_claim_of_which_all_is_known_it_says_the_decision(ClaimCase one)
    {
        Assessment assessment = one.Program.Assess(PartialClaim.Of(one.Claim));
        AssertIsDecided(one.Decide(), assessment);
        Assert.Equal(one.Decide().Reasons(), assessment.Reasons);
        Assert.Equal(one.Decide().Missing(), assessment.Missing);
    }

    [Law]
    public void Whoever_answers_what_is_asked_comes_to_what_is_decided(UnknownCase unknown)
    {
        var facts = PartialFacts.Of(unknown.Case.Claim);
        var interview = Interview.Begin(unknown.Case.Program, unknown.Partial);
        var asked = new HashSet<ClaimFact>();
        while (interview.Next is { } question)
        {
            Assert.True(asked.Add(question.Fact), $"{question.Fact} is asked although it is known");
            interview = interview.Answer(known => Answers.Tell(known, facts, question.Fact)).OrThrow();
        }

        AssertIsDecided(unknown.Case.Decide(), interview.Assessment);
        Assert.DoesNotContain(asked, fact => !unknown.Hidden.Contains(fact));
        Assert.Equal(asked.Count, interview.Transcript.Count);
    }

    [Law(MaxTest = 60)]
    public void An_answer_widens_nothing_and_takes_no_certainty_away(UnknownCase unknown)
    {
        Assessment before = unknown.Case.Program.Assess(unknown.Partial);
        foreach (ClaimFact fact in unknown.Hidden)
        {
            Assessment after = unknown.Case.Program.Assess(unknown.Showing(fact).Partial);
            Assert.Subset(before.Outcomes.ToHashSet(), after.Outcomes.ToHashSet());
            Assert.Subset(before.Next.ToHashSet(), after.Next.ToHashSet());
            Assert.Superset(before.Reasons.ToHashSet(), after.Reasons.ToHashSet());
            Assert.Superset(before.Missing.ToHashSet(), after.Missing.ToHashSet());
            Assert.True(after.Amount is null || (before.Amount!.Min <= after.Amount.Min && after.Amount.Max <= before.Amount.Max));
        }
    }

    [Law(MaxTest = 40)]
    public void The_whole_is_what_its_parts_are_together(UnknownCase unknown)
    {
        SupportProgram program = unknown.Case.Program;
        PartialClaim whole = unknown.Partial;
        Assessment assessment = program.Assess(whole);
        foreach (Func<PartialFacts, PartialFacts>[] split in Splits.Of(whole.Facts))
        {
            Assessment[] parts = [.. split.Select(tell => whole.With(tell(whole.Facts)).OrNull()).OfType<PartialClaim>().Select(program.Assess)];
            Assert.Equal(assessment.Outcomes, parts.SelectMany(part => part.Outcomes).Distinct().Order());
            Assert.Equal(assessment.Amount?.Min.Amount, parts.Min(part => part.Amount?.Min.Amount));
            Assert.Equal(assessment.Amount?.Max.Amount, parts.Max(part => part.Amount?.Max.Amount));
            Assert.Equal(assessment.Reasons, parts.Select(part => part.Reasons.AsEnumerable()).Aggregate((one, other) => one.Intersect(other)));
            Assert.Equal(assessment.Missing, parts.Select(part => part.Missing.AsEnumerable()).Aggregate((one, other) => one.Intersect(other)));
        }
    }

    [Law]
    public void It_is_settled_when_nothing_is_left_to_ask_and_only_then(UnknownCase unknown)
    {
        Assessment assessment = unknown.Case.Program.Assess(unknown.Partial);
        Assert.Equal(assessment.IsSettled, assessment.Next.Count == 0);
        Assert.Contains(unknown.Case.Decide().Outcome, assessment.Outcomes);
        Assert.True(assessment.Amount is null || unknown.Case.Decide() is not (Payable or Incomplete)
            || (assessment.Amount.Min <= unknown.Case.Decide().Amount() && unknown.Case.Decide().Amount() <= assessment.Amount.Max));
    }

    [Law]
    public void Written_and_read_it_is_the_same_partial_claim(UnknownCase unknown)
        => Assert.Equal(unknown.Partial, PartialClaimJson.Read(PartialClaimJson.Write(unknown.Partial)).OrThrow());

    private static void AssertIsDecided(Decision decision, Assessment assessment)
    {
        Assert.True(assessment.IsSettled);
        Assert.Equal(decision.Outcome, Assert.Single(assessment.Outcomes));
        Assert.Equal(decision is Payable or Incomplete ? decision.Amount() : null, assessment.Amount?.Min);
    }
}
