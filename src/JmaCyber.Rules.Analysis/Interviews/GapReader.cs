using System.Globalization;
using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules.Analysis.Interviews;

/// <summary>The gaps of a claim, and from an answer as it is typed to the claim without one of them.</summary>
internal static class GapReader
{
    private const string Facility = "facility.id";
    private const string Documents = "documents[";
    private const string ReceivedOn = "].receivedOn";

    private static readonly Text FacilityText = new("施設の番号は何ですか。", "What is the facility's number?");
    private static readonly Text FacilityHint = new("1～64文字で答えてください", "answer with 1 to 64 characters");
    private static readonly Text DayHint = new("年月日で答えてください（例：2024-02-10）", "answer with a day, as 2024-02-10");

    /// <summary>The gap at a path.</summary>
    public static ClaimGap At(string path, PartialFacts facts)
    {
        if (string.Equals(path, Facility, StringComparison.Ordinal))
        {
            return new ClaimGap(path, FacilityText, FacilityHint);
        }

        if (Place(path) is { } place)
        {
            Text name = DocumentKinds.Of(facts.Documents.Value![place].Document.Kind).Name;
            return new ClaimGap(path, new($"{name.Ja}が事務局に届いた日はいつですか。", $"On which day did this reach the office: {name.En}?"), DayHint);
        }

        Question question = Question.All.First(one => string.Equals(one.Path, path, StringComparison.Ordinal));
        return new ClaimGap(path, question.Text, question.Choices is null ? DayHint : question.Hint);
    }

    public static OneOf<PartialClaim, Problems> Read(ClaimGap gap, PartialClaim claim, string answer)
    {
        PartialFacts facts = claim.Facts;
        if (string.Equals(gap.Path, Facility, StringComparison.Ordinal))
        {
            return string.Equals(answer, AnswerReader.None, StringComparison.Ordinal)
                ? new Problems(new Problem("$." + Facility, AnswerReader.Said(answer, new($"番号ではありません。{FacilityHint.Ja}", $"is no number; {FacilityHint.En}"))))
                : claim.With(facts with { FacilityId = answer });
        }

        if (Place(gap.Path) is not { } place)
        {
            Question question = Question.All.First(one => string.Equals(one.Path, gap.Path, StringComparison.Ordinal));
            return AnswerReader.Read(question, facts, answer).Match(claim.With, problems => problems);
        }

        if (PartialDate.TryParse(answer)?.Day is not { } day)
        {
            return new Problems(new Problem("$." + gap.Path, AnswerReader.Said(answer, new($"日付ではありません。{DayHint.Ja}", $"is no day; {DayHint.En}"))));
        }

        PartialDocument[] documents = facts.Documents.Value!.ToArray();
        documents[place] = PartialDocument.Dated(documents[place].On(day));
        return claim.With(facts with { Documents = new(documents) });
    }

    /// <summary>The place of the document whose day is meant, or null where it is something else.</summary>
    private static int? Place(string path) => path.StartsWith(Documents, StringComparison.Ordinal)
        ? int.Parse(path.Substring(Documents.Length, path.Length - Documents.Length - ReceivedOn.Length), NumberStyles.None, CultureInfo.InvariantCulture)
        : null;
}
