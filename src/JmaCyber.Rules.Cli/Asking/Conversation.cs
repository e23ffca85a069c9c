using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Publishing;
using OneOf;

namespace JmaCyber.Rules.Cli.Asking;

/// <summary>Asks what an interview asks, until nothing is left or no more answers come; then, where wanted, for all that a claim requires.</summary>
internal sealed class Conversation(CommandContext context, IAnswers answers)
{
    private static readonly Text NothingToTakeBack = new("取り消す答えがありません", "there is no answer to take back");

    private static readonly Text NotText = new("文字として読めません。UTF-8で入力してください", "cannot be read as text; expected UTF-8");

    private const char Undecodable = '\uFFFD';

    private bool isOver;

    /// <summary>The interview at its end.</summary>
    public Interview Hold(Interview interview)
    {
        while (!isOver && interview.Next is { } question && Answer(Of(question, interview.Claim.Facts)) is { } answer)
        {
            Interview before = interview;
            switch (answer)
            {
                case Prompt.Why:
                    Explain(question.Rules);
                    continue;
                case Prompt.Back:
                    interview = interview.Previous ?? Refuse(interview);
                    break;
                case Prompt.Unknown:
                    interview = interview.PassOver();
                    break;
                default:
                    interview = Taken(interview.Answer(answer), interview);
                    break;
            }

            if (!context.IsQuiet && interview != before)
            {
                context.Host.Say($"→ {AssessmentText.Brief(interview.Assessment).In(context.Language)}");
            }
        }

        return interview;
    }

    /// <summary>The claim with all that is required, as far as it is answered.</summary>
    public PartialClaim Complete(PartialClaim claim)
    {
        var earlier = new Stack<(PartialClaim Claim, string? Passed)>();
        var passed = new HashSet<string>(StringComparer.Ordinal);
        while (!isOver && claim.Gaps.FirstOrDefault(one => !passed.Contains(one.Path)) is { } gap && Answer(Of(gap)) is { } answer)
        {
            switch (answer)
            {
                case Prompt.Why:
                    Explain(Question.All.FirstOrDefault(one => string.Equals(one.Path, gap.Path, StringComparison.Ordinal))?.Rules ?? []);
                    break;
                case Prompt.Back:
                    if (earlier.Count == 0)
                    {
                        context.Host.Say(NothingToTakeBack.In(context.Language));
                        break;
                    }

                    (claim, string? again) = earlier.Pop();
                    passed.Remove(again ?? gap.Path);
                    break;
                case Prompt.Unknown:
                    earlier.Push((claim, gap.Path));
                    passed.Add(gap.Path);
                    break;
                default:
                    PartialClaim filled = Taken(gap.Fill(claim, answer), claim);
                    if (!ReferenceEquals(filled, claim))
                    {
                        earlier.Push((claim, null));
                        claim = filled;
                    }

                    break;
            }
        }

        return claim;
    }

    private static Prompt Of(Question question, PartialFacts facts) => new(
        question.Path,
        question.KnownOf(facts) is { } known ? new(
            $"{question.Text.Ja}いまわかっているのは{known}までです。より詳しくわかれば答えてください。",
            $"{question.Text.En} So far it is {known}; if you can, say more exactly.") : question.Text,
        question.Hint,
        question.Choices ?? []);

    private static Prompt Of(ClaimGap gap) => new(
        gap.Path, gap.Text, gap.Hint, Question.All.FirstOrDefault(one => string.Equals(one.Path, gap.Path, StringComparison.Ordinal))?.Choices ?? []);

    private string? Answer(Prompt prompt)
    {
        string? answer = answers.Ask(prompt)?.Trim();
        while (answer?.Contains(Undecodable, StringComparison.Ordinal) == true)
        {
            context.Host.Say(NotText.In(context.Language));
            answer = answers.Ask(prompt)?.Trim();
        }

        isOver = answer is null;
        return answer is null || string.Equals(prompt.Place, "facility.id", StringComparison.Ordinal) ? answer : TypedText.Narrowed(answer);
    }

    private Interview Refuse(Interview interview)
    {
        context.Host.Say(NothingToTakeBack.In(context.Language));
        return interview;
    }

    /// <summary>What an answer leads to; where it cannot be, that is explained and all stays as it was.</summary>
    private T Taken<T>(OneOf<T, Problems> taken, T before) => taken.Match(after => after, problems =>
    {
        foreach (Problem problem in problems)
        {
            context.Host.Say($"{problem.Path}: {problem.Message.In(context.Language)}");
        }

        return before;
    });

    private void Explain(IReadOnlyList<Rule> rules)
    {
        foreach (Rule rule in rules)
        {
            context.Host.Say($"  {rule.Id}: {rule.Statement.In(context.Language)} [{string.Join("; ", rule.Sources)}]");
        }

        if (rules.Count == 0)
        {
            context.Host.Say(context.Say("判定には用いませんが、請求に必要です", "it decides nothing; a claim requires it"));
        }
    }
}
