using System.Globalization;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Analysis.Interviews;

/// <summary>From an answer as it is typed to what is known after it.</summary>
internal static class AnswerReader
{
    /// <summary>There is none of it.</summary>
    public const string None = "-";

    private static readonly Text NoDate = new(
        "日付ではありません。年月日、年月または年で答えてください（例：2024-02-10、2024-02、2024。1900～2199年）",
        "is no date; expected a day, a month or a year, as 2024-02-10, 2024-02 or 2024 (1900 to 2199)");

    /// <summary>What is known after an answer, or why it cannot be one.</summary>
    public static OneOf<PartialFacts, Problems> Read(Question question, PartialFacts facts, string text)
    {
        bool isNone = string.Equals(text, None, StringComparison.Ordinal);
        OneOf<PartialFacts, Text> known = question.Fact switch
        {
            ClaimFact.IncidentKind => Choice<IncidentKind>(question, text, value => facts with { IncidentKind = value }),
            ClaimFact.OccurredOn => Date(text, facts.OccurredOn, date => facts with { OccurredOn = date }),
            ClaimFact.Category => Choice<MemberCategory>(question, text, value => facts with { Category = value }),
            ClaimFact.Relation => Choice<MemberRelation>(question, text, value => facts with { Relation = value }),
            ClaimFact.From => Date(text, facts.From.Value, date => facts with { From = new(date) }),
            ClaimFact.Until => isNone && facts.Until.Value is null
                ? facts with { Until = new(null) }
                : Date(text, facts.Until.Value, date => facts with { Until = new(date) }),
            ClaimFact.InsiderCrime => Choice<InsiderCrime>(question, text, value => facts with { InsiderCrime = new(value) }),
            ClaimFact.Operations => isNone
                ? facts with { Operations = new(null) }
                : ListReader.Operations(text).Map(days => facts with { Operations = new(days) }),
            ClaimFact.FacilityKind => Choice<FacilityKind>(question, text, value => facts with { FacilityKind = value }),
            ClaimFact.PriorClaims => isNone
                ? facts with { PriorClaims = new(null) }
                : ListReader.Priors(text).Map(all => facts with { PriorClaims = new(all) }),
            ClaimFact.ClaimedOn => Date(text, facts.ClaimedOn, date => facts with { ClaimedOn = date }),
            ClaimFact.Documents => isNone ? facts with { Documents = new(null) } : ListReader.Documents(text).Map(all => facts with { Documents = new(all) }),
        };
        return known.Match<OneOf<PartialFacts, Problems>>(
            after => after,
            fault => new Problems(new Problem("$." + question.Path, fault)));
    }

    /// <summary>What an answer to a question of a date is.</summary>
    public static OneOf<PartialFacts, Text> Date(string text, PartialDate? known, Func<PartialDate, PartialFacts> tell)
    {
        if (PartialDate.TryParse(text) is not { } date)
        {
            return Said(text, NoDate);
        }

        return known is not null && (date.First < known.First || date.Last > known.Last)
            ? new Text(
                $"{text}は、先の答え（{known.ToString()}）の中にありません。その中の日付を答えてください",
                $"{text} is not within {known.ToString()}, which was answered before; expected a date in it")
            : tell(date);
    }

    /// <summary>A fault of what was typed.</summary>
    public static Text Said(string text, Text fault) => new($"「{Printable.Of(text)}」は{fault.Ja}", $"'{Printable.Of(text)}' {fault.En}");

    private static OneOf<PartialFacts, Text> Choice<T>(Question question, string text, Func<T, PartialFacts> tell)
        where T : struct, Enum
    {
        IReadOnlyList<AnswerChoice> choices = question.Choices!;
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= choices.Count;
        AnswerChoice? choice = isNumber ? choices[number - 1] : choices.FirstOrDefault(one => string.Equals(one.Value, text, StringComparison.Ordinal));
        if (choice is not null)
        {
            return tell(ContractName.Parse<T>(choice.Value));
        }

        string values = string.Join(", ", choices.Select(one => one.Value));
        return Said(text, new(
            FormattableString.Invariant($"選べません。1～{choices.Count}の番号か、{values}のいずれかで答えてください"),
            FormattableString.Invariant($"is no choice; expected a number from 1 to {choices.Count}, or one of {values}")));
    }

    private static OneOf<PartialFacts, Text> Map<T>(this OneOf<T, Text> read, Func<T, PartialFacts> tell)
        => read.Match<OneOf<PartialFacts, Text>>(value => tell(value), fault => fault);
}
