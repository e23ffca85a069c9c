using JmaCyber.Rules.Analysis.Interviews;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Analysis;

/// <summary>
/// A conversation about a claim: what is known, what can be said already, what to ask next. Each answer gives another interview; the earlier one stays, so
/// that an answer is taken back by going on from <see cref="Previous"/>.
/// </summary>
/// <remarks>
/// Immutable, so one interview can be gone on from in several ways, by several threads. It holds all that a page, a bot or a terminal needs: ask
/// <see cref="Next"/>, hand the answer to <see cref="Answer(string)"/>, and show <see cref="Assessment"/>.
/// </remarks>
public sealed class Interview
{
    private readonly ValueList<ClaimFact> passedOver;

    private Interview(SupportProgram program, PartialClaim claim, ValueList<ClaimFact> passedOver, Interview? previous, InterviewEntry? last)
    {
        this.passedOver = passedOver;
        Assessment = previous is not null && ReferenceEquals(previous.Claim, claim) ? previous.Assessment : program.Assess(claim);
        Previous = previous;
        Last = last;
        Next = Assessment.Next.FirstOrDefault(question => !passedOver.Contains(question.Fact));
    }

    /// <summary>What can be said already.</summary>
    public Assessment Assessment { get; }

    /// <summary>What is known.</summary>
    public PartialClaim Claim => Assessment.Claim;

    /// <summary>What to ask next: the first fact that matters and was not passed over. Null when nothing is left to ask.</summary>
    public Question? Next { get; }

    /// <summary>The interview before the last answer, or before the last question was passed over; null at the beginning.</summary>
    public Interview? Previous { get; }

    /// <summary>The last question and its answer; null at the beginning.</summary>
    public InterviewEntry? Last { get; }

    /// <summary>The facts that were passed over and matter still, in the order of a conversation.</summary>
    public IReadOnlyList<Question> PassedOver => ValueList<Question>.From(Assessment.Next.Where(question => passedOver.Contains(question.Fact)));

    /// <summary>All questions with their answers, from the first on.</summary>
    public IReadOnlyList<InterviewEntry> Transcript
    {
        get
        {
            var entries = new List<InterviewEntry>();
            for (Interview one = this; one.Last is not null; one = one.Previous!)
            {
                entries.Insert(0, one.Last);
            }

            return entries.AsReadOnly();
        }
    }

    /// <summary>Begins with what is known.</summary>
    public static Interview Begin(SupportProgram program, PartialClaim claim)
        => new(Guard.NotNull(program), Guard.NotNull(claim), ValueList<ClaimFact>.Empty, previous: null, last: null);

    /// <summary>Answers <see cref="Next"/> in the words of <see cref="Question.Hint"/>.</summary>
    /// <param name="text">
    /// A choice by its number from 1 or its value, a date as a day, month or year, a list as the hint says; <c>-</c> where there is none.
    /// </param>
    /// <returns>The interview after it, or why it cannot be the answer.</returns>
    /// <exception cref="InvalidOperationException">Nothing is left to ask.</exception>
    public OneOf<Interview, Problems> Answer(string text)
    {
        Question question = Asked();
        string trimmed = Guard.NotNull(text).Trim();
        return AnswerReader.Read(question, Claim.Facts, trimmed).Match(facts => Answer(question, facts, trimmed), problems => problems);
    }

    /// <summary>Answers <see cref="Next"/>, or tells more.</summary>
    /// <param name="tell">What is known, changed into what is known now.</param>
    /// <returns>The interview after it, or why no claim agrees with that.</returns>
    /// <exception cref="InvalidOperationException">Nothing is left to ask.</exception>
    public OneOf<Interview, Problems> Answer(Func<PartialFacts, PartialFacts> tell)
        => Answer(Asked(), Guard.NotNull(tell)(Claim.Facts), answer: null);

    /// <summary>Passes <see cref="Next"/> over: nobody knows it now.</summary>
    /// <exception cref="InvalidOperationException">Nothing is left to ask.</exception>
    public Interview PassOver()
    {
        Question question = Asked();
        return new(Assessment.Program, Claim, new ValueList<ClaimFact>(passedOver.Append(question.Fact)), this, new InterviewEntry(question, null));
    }

    private Question Asked() => Next ?? throw new InvalidOperationException("nothing is left to ask");

    private OneOf<Interview, Problems> Answer(Question question, PartialFacts facts, string? answer) => Claim.With(facts).Match<OneOf<Interview, Problems>>(
        claim => new Interview(Assessment.Program, claim, passedOver, this, new InterviewEntry(question, answer ?? "…")),
        problems => problems);
}

/// <summary>A question and its answer.</summary>
public sealed record InterviewEntry
{
    internal InterviewEntry(Question question, string? answer)
    {
        Question = question;
        Answer = answer;
    }

    /// <summary>What was asked.</summary>
    public Question Question { get; }

    /// <summary>What was answered, as it was typed; <c>…</c> where it was not typed, and null where the question was passed over.</summary>
    public string? Answer { get; }
}
