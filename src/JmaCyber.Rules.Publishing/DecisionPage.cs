using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>A decision as a page for people: the answer first, then what stands in the way and what helps, then every rule judged.</summary>
public static class DecisionPage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language.</param>
    /// <param name="explain">Whether to list every rule judged, with sentence and sources.</param>
    public static string Markdown(Decision decision, Language language, bool explain)
    {
        var page = new MarkdownPage(language);
        string id = MarkdownPage.Escaped(Guard.NotNull(decision).Claim.Id.Value);
        Text outcome = DecisionTitles.For(decision.Outcome);
        page.Heading(1, new($"請求 {id}：{outcome.Ja}", $"Claim {id}: {outcome.En}"));
        page.Paragraph(Disclaimer.Text);
        page.Table([new("項目", "Item"), new("内容", "Value")], Summary(decision));
        IReadOnlyList<ExplainedFinding> explained = decision.Explain();
        Obstacles(page, explained.Where(one => one.Remedy is not null).ToArray());
        Notes(page, explained.Where(one => one.Finding.Result == FindingResult.Noted).ToArray());
        if (explain)
        {
            page.Heading(2, new("判定したすべてのルール", "Every rule judged"));
            page.Table(
                [new("ルール", "Rule"), new("結果", "Result"), new("説明", "Explanation"), new("出典", "Sources")],
                explained.Select(one => new[]
                {
                    new Text($"{one.Finding.Rule.Title.Ja} `{one.Finding.Rule}`", $"{one.Finding.Rule.Title.En} `{one.Finding.Rule}`"),
                    DecisionTitles.For(one.Finding.Result),
                    MarkdownPage.Escaped(one.Sentence),
                    Same(string.Join("; ", one.Finding.Rule.Sources)),
                }));
            Text name = PageWords.Of(decision.Program);
            page.Paragraph(new(
                $"{name.Ja}により判定しました。識別値：`{decision.Program.Fingerprint}`",
                $"Decided by {name.En} (fingerprint `{decision.Program.Fingerprint}`)."));
        }

        return page.ToString();
    }

    private static IEnumerable<Text[]> Summary(Decision decision)
    {
        string facility = MarkdownPage.Escaped(decision.Claim.Facility.Id.Value);
        yield return [new("施設", "Facility"), Same(facility)];
        yield return [new("事由発生日", "Incident date"), Date(decision.Claim.Incident.OccurredOn)];
        yield return [new("請求日", "Claim date"), Date(decision.Claim.ClaimedOn)];
        if (decision.Payment is { } payment)
        {
            yield return [new("支援金", "Payment"), DecisionTitles.For(payment)];
        }

        if (decision.Claim.Incident is CyberAttack)
        {
            yield return [new("休業日数", "Closure days"), Same(FormattableString.Invariant($"{decision.ClosureDays}"))];
        }

        foreach (Text[] row in decision.Match(
            payable => Paid(new("支払額", "Amount"), payable.Amount, payable.Breakdown).Concat(Payout(payable.Payout)),
            incomplete => Paid(new("書類がそろえば支払われる額", "Amount once complete"), incomplete.Amount, incomplete.Breakdown),
            referred => [],
            notPayable => []))
        {
            yield return row;
        }
    }

    private static IEnumerable<Text[]> Paid(Text label, Yen amount, IReadOnlyList<AmountItem> items)
    {
        string ja = string.Join("、", items.Select(item => $"{item.Rule.Title.Ja} {item.Amount}円"));
        string en = string.Join(", ", items.Select(item => $"{item.Rule.Title.En} {item.Amount} yen"));
        yield return [label, items.Count < 2 ? new($"{amount}円", $"{amount} yen") : new($"{amount}円（{ja}）", $"{amount} yen ({en})")];
    }

    private static IEnumerable<Text[]> Payout(Payout payout)
    {
        yield return [new("書類がそろった日", "Documents complete"), Date(payout.CompleteOn)];
        yield return [new("振込手続きの期限", "Remitted by"), Date(payout.RemittedBy)];
        Text credited = Date(payout.CreditedBy);
        yield return
        [
            new("着金見込み（当方の推計）", "Credited by (our estimate)"),
            payout.IsProvisional ? new($"{credited.Ja}、暫定", $"{credited.En} (provisional)") : credited,
        ];
    }

    private static void Obstacles(MarkdownPage page, ExplainedFinding[] obstacles)
    {
        if (obstacles.Length == 0)
        {
            return;
        }

        page.Heading(2, new("支払いに至らない理由", "What stands in the way"));
        foreach (ExplainedFinding one in obstacles)
        {
            Text said = LabelText.Of(one.Finding.Rule.Title, MarkdownPage.Escaped(one.Sentence), "**");
            page.Item(one.Remedy!.Kind == RemedyKind.None ? said : new($"{said.Ja}{one.Remedy.Text.Ja}", $"{said.En} {one.Remedy.Text.En}"));
        }

        page.EndList();
        if (Array.Find(obstacles, one => one.Remedy!.Kind == RemedyKind.None) is { } hopeless)
        {
            page.Paragraph(hopeless.Remedy!.Text);
        }

    }

    private static void Notes(MarkdownPage page, ExplainedFinding[] notes)
    {
        if (notes.Length == 0)
        {
            return;
        }

        page.Heading(2, new("注記", "Notes"));
        foreach (ExplainedFinding one in notes)
        {
            page.Item(MarkdownPage.Escaped(one.Sentence));
        }

        page.EndList();
    }

    private static Text Date(NodaTime.LocalDate date) => new(DateText.Ja(date), DateText.En(date));

    private static Text Same(string text) => new(text, text);
}
