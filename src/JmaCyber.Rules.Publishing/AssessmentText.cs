using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Guidance.Flowcharts;
using JmaCyber.Rules.Guidance.Guides;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Publishing.Drawing;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Publishing;

/// <summary>An assessment for people: what can be said already, what is certain, what is open, and the guides to what may be paid.</summary>
public static class AssessmentText
{
    /// <summary>What can be said already, in a sentence or two.</summary>
    public static Text Brief(Assessment assessment)
    {
        Text outcome = Outcomes(Guard.NotNull(assessment));
        return assessment.Amount is { } range ? Joined(outcome, Amount(assessment, range)) : outcome;
    }

    /// <summary>All of it as text, in one language, without the end of its last line.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The width in columns, of which a wide character takes two.</param>
    /// <param name="now">The time in Japan at which it is read, within the bounds of <see cref="JapanTime"/>: whom to call depends on it.</param>
    public static string Render(Assessment assessment, Language language, int width, LocalDateTime now)
    {
        var lines = new List<string>();
        foreach ((string mark, Text text) in Lines(assessment))
        {
            lines.AddRange(TextWrap.Filled(Printable.Whole(text.In(language)), width - mark.Length)
                .Select((line, i) => (i == 0 ? mark : new string(' ', mark.Length)) + line));
        }

        return string.Join("\n\n\n", GuidesOf(assessment, now.Date).Select(guide => ClaimGuideText.Render(guide, language, width, now))
            .Prepend(string.Join("\n", lines)));
    }

    /// <summary>The same as Markdown.</summary>
    public static string Markdown(Assessment assessment, Language language, LocalDate on)
    {
        var page = new MarkdownPage(language);
        page.Heading(1, MarkdownPage.Escaped(Title(assessment)));
        foreach ((string mark, Text text) in Lines(assessment).Skip(1))
        {
            if (mark.Length > 0)
            {
                page.Item(MarkdownPage.Escaped(text));
            }
            else
            {
                page.EndList();
                page.Paragraph(MarkdownPage.Escaped(text));
            }
        }

        page.EndList();
        return string.Join(
            "\n\n---\n\n",
            GuidesOf(assessment, on).Select(guide => ClaimGuidePage.Render(guide, language).TrimEnd('\n')).Prepend(page.ToString()));
    }

    /// <summary>The way through the flowchart, as far as it is certain.</summary>
    public static FlowchartPath PathOf(Assessment assessment)
    {
        PartialFacts facts = Guard.NotNull(assessment).Claim.Facts;
        Flowchart chart = VersionOf(assessment) is { } version ? Flowchart.For(assessment.Program, version.From) : Flowchart.For(assessment.Program);
        bool? isClosed = assessment.Patterns.Contains(1) && assessment.Patterns.Contains(2) ? null : assessment.Patterns.Contains(1);
        return chart.Walk(facts.IncidentKind, isClosed);
    }

    /// <summary>The guides to what may be paid; whom to call now, where nothing can be.</summary>
    private static IEnumerable<ClaimGuide> GuidesOf(Assessment assessment, LocalDate on)
        => assessment.Amount is null || assessment.Patterns.Count == 0
            ? [ClaimGuide.NowOn(on)]
            : assessment.Patterns.Select(pattern => ClaimGuide.ForPattern(pattern, ProgramOf(assessment), on));

    /// <summary>The program as it stood for the incident, where its date tells the version.</summary>
    private static SupportProgram ProgramOf(Assessment assessment)
    {
        SupportProgram program = assessment.Program;
        return VersionOf(assessment) is { } version ? program.WithVersions(program.Versions.Where(one => one.From <= version.From)).OrThrow() : program;
    }

    private static ProgramVersion? VersionOf(Assessment assessment)
        => assessment.Claim.Facts.OccurredOn is { } date && assessment.Program.VersionOn(date.First) == assessment.Program.VersionOn(date.Last)
            ? assessment.Program.VersionOn(date.First)
            : null;

    private static Text Title(Assessment assessment)
        => new($"請求「{assessment.Claim.Id}」について、いま言えること", $"What can be said of claim “{assessment.Claim.Id}” already");

    private static IEnumerable<(string Mark, Text Text)> Lines(Assessment assessment)
    {
        yield return ("", Title(assessment));
        yield return ("", Brief(assessment));
        if (!assessment.Reasons.IsEmpty)
        {
            yield return ("", new("理由（確かなもの）：", "Reasons that are certain:"));
            foreach (Rule rule in assessment.Reasons)
            {
                yield return ("  - ", LabelText.Of(rule.Title, rule.StatementUnder(assessment.Program)));
            }
        }

        if (!assessment.Missing.IsEmpty)
        {
            yield return ("", new("不足する書類（確かなもの）：", "Papers that are certainly missing:"));
            foreach (Rule rule in assessment.Missing)
            {
                yield return ("  - ", LabelText.Of(rule.Title, rule.StatementUnder(assessment.Program)));
            }
        }

        if (assessment.Next.Count > 0)
        {
            yield return ("", new("まだわからず、結果を左右すること：", "Not known yet, and it matters:"));
            foreach (Question question in assessment.Next)
            {
                yield return ("  - ", question.Text);
            }
        }

        yield return ("", Disclaimer.Text);
    }

    private static Text Outcomes(Assessment assessment)
    {
        Text[] titles = [.. assessment.Outcomes.Select(DecisionTitles.For)];
        return titles.Length == 1
            ? new($"結果は「{titles[0].Ja}」です。", $"The outcome: {titles[0].En}.")
            : new(
                $"結果は{string.Concat(titles.Select(title => $"「{title.Ja}」"))}のいずれかです。",
                $"The outcome can be: {string.Join(", ", titles.Take(titles.Length - 1).Select(title => title.En))} or {titles[titles.Length - 1].En}.");
    }

    private static Text Amount(Assessment assessment, AmountRange range)
    {
        bool isCertain = assessment.Outcomes.All(outcome => outcome is Outcome.Payable or Outcome.Incomplete);
        Text amount = range.Min == range.Max
            ? new($"{range.Min}円", $"{range.Min} yen")
            : new($"{range.Min}円～{range.Max}円", $"{range.Min} to {range.Max} yen");
        (string ja, string en) = assessment.Outcomes.Contains(Outcome.Incomplete) ? ("（書類がそろった場合）", ", once the papers are complete") : ("", "");
        return isCertain
            ? new($"額は{amount.Ja}です{ja}。", $"The amount: {amount.En}{en}.")
            : new($"支払いの対象になれば、額は{amount.Ja}です{ja}。", $"If it is paid, the amount: {amount.En}{en}.");
    }

    private static Text Joined(Text one, Text other) => new(one.Ja + other.Ja, $"{one.En} {other.En}");
}
