using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Publishing.Drawing;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Publishing;

/// <summary>A plan for people: what to file when and why not sooner, what is still missing, and why a claim is left out.</summary>
public static class PlanPage
{
    /// <summary>The plan as Markdown, in one language, without the end of its last line.</summary>
    public static string Markdown(ClaimPlan plan, Language language)
    {
        var page = new MarkdownPage(language);
        page.Heading(1, MarkdownPage.Escaped(Title(Guard.NotNull(plan))));
        page.Paragraph(Disclaimer.Text);
        page.Paragraph(Total(plan));
        foreach ((Text heading, IEnumerable<Text> items) in Sections(plan))
        {
            page.Heading(2, MarkdownPage.Escaped(heading));
            foreach (Text item in items)
            {
                page.Item(MarkdownPage.Escaped(item));
            }

            page.EndList();
        }

        return page.ToString();
    }

    /// <summary>The plan as text, in one language, without the end of its last line.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The width in columns, of which a wide character takes two.</param>
    public static string PlainText(ClaimPlan plan, Language language, int width)
    {
        var lines = new List<string>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        Line("", Title(Guard.NotNull(plan)));
        Line("", Disclaimer.Text);
        Line("", Total(plan));
        foreach ((Text heading, IEnumerable<Text> items) in Sections(plan))
        {
            lines.Add("");
            Line("", heading);
            foreach (Text item in items)
            {
                Line("  - ", item);
            }
        }

        return string.Join("\n", lines);

        void Line(string mark, Text text)
        {
            string said = Printable.Whole(text.In(language));
            string once = language == Language.Ja ? DateText.Once(said, told) : said;
            lines.AddRange(TextWrap.Filled(once, width - mark.Length).Select((line, i) => (i == 0 ? mark : new string(' ', mark.Length)) + line));
        }
    }

    private static Text Title(ClaimPlan plan) => new($"施設{plan.Facility.Id}の請求の計画", $"What facility {plan.Facility.Id} should claim when");

    private static Text Total(ClaimPlan plan) => plan.Steps.Count == 0
        ? new("支払いの対象になる請求の仕方はありません。", "There is no way of filing these claims by which anything would be paid.")
        : new(
            FormattableString.Invariant($"請求{plan.Steps.Count}件で計{plan.Total}円です。これより多く支払われる請求の仕方はありません。"),
            FormattableString.Invariant($"{plan.Total} yen from {plan.Steps.Count} {(plan.Steps.Count == 1 ? "claim" : "claims")}; ") +
            "no other way of filing them brings more.");

    private static IEnumerable<(Text Heading, IEnumerable<Text> Items)> Sections(ClaimPlan plan)
        => plan.Steps.Select((step, i) => (Heading(step, i + 1), About(step)))
            .Concat(plan.LeftOut.Select(one => (new Text($"見送り：請求「{one.Claim.Id}」", $"Left out: claim “{one.Claim.Id}”"), About(one))));

    private static Text Heading(PlanStep step, int number) => new(
        FormattableString.Invariant($"{number}. {DateText.Ja(step.FileOn)}：請求「{step.Claim.Id}」、{step.Amount}円"),
        FormattableString.Invariant($"{number}. {DateText.En(step.FileOn)}: claim “{step.Claim.Id}”, {step.Amount} yen"));

    private static IEnumerable<Text> About(PlanStep step)
    {
        yield return new(
            $"{step.ProgramYear}年6月からの1年間の枠を使います。事由発生日は{DateText.Ja(step.Claim.Incident.OccurredOn)}です。",
            $"It uses up program year {step.ProgramYear}. Incident date: {DateText.En(step.Claim.Incident.OccurredOn)}.");
        if (step.OnClaimedOn is not { } sooner)
        {
            yield return new("請求できる最も早い日です。", "This is the earliest date on which it can be filed.");
        }
        else
        {
            yield return new(
                $"それより前の日には、ほかの請求と合わせて支払いの対象になりません。{OnOwnDate(sooner).Ja}",
                $"On no sooner date would it be paid beside the other claims. {OnOwnDate(sooner).En}");
        }

        foreach (ExplainedFinding one in step.Decision.Explain().Where(one => step.Missing.Contains(one.Finding.Rule)))
        {
            Text said = LabelText.Of(one.Finding.Rule.Title, one.Sentence);
            yield return new($"{said.Ja}{one.Remedy!.Text.Ja}", $"{said.En} {one.Remedy.Text.En}");
        }
    }

    private static IEnumerable<Text> About(LeftOutClaim one)
    {
        yield return OnOwnDate(one.Decision);
        yield return new(
            "これより後のどの日に請求しても、この計画の請求と合わせて支払いの対象になることはありません。",
            "Nor would it be paid beside the claims of this plan on any later date.");
    }

    /// <summary>What stands in the way on the claim's own date; the remedies are left to the plan itself.</summary>
    private static Text OnOwnDate(Decision decision)
    {
        LocalDate date = decision.Claim.ClaimedOn;
        ExplainedFinding[] reasons = [.. decision.Explain().Where(one => one.Finding.Result is FindingResult.Failed or FindingResult.Unclear)];
        return new(
            $"請求日が{DateText.Ja(date)}の場合：{string.Concat(reasons.Select(one => one.Sentence.Ja))}",
            $"If it were filed on {DateText.En(date)}: {string.Join(" ", reasons.Select(one => one.Sentence.En))}");
    }
}
