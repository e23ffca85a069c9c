using JmaCyber.Rules.Guidance.Flowcharts;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>What the guide says first: the decision, its reasons, what helps, and whether the office is to be asked (section 8 of the register).</summary>
internal static class GuideAnswers
{
    /// <summary>What is to be said of a decision before anything else.</summary>
    public static IEnumerable<GuideItem> To(Decision decision, IReadOnlyList<ExplainedFinding> explained)
    {
        IEnumerable<GuideItem> answer = decision.Match(
            payable => Paid(payable),
            incomplete => Completed(incomplete).Concat(Obstacles(explained, incomplete.Missing)),
            referred => Asked().Concat(Obstacles(explained, referred.Reasons)),
            notPayable => Refused()
                .Concat(Obstacles(explained, notPayable.Reasons))
                .Concat(Unclear(explained, notPayable.Findings.With(FindingResult.Unclear)))
                .Concat(Helps(explained, notPayable.Reasons)));
        return answer.Concat(explained
            .Where(one => decision.Notes.Contains(one.Finding.Rule))
            .Select(one => new GuideItem(one.Sentence, one.Finding.Rule.Sources)));
    }

    /// <summary>What is to be said of a pattern: what it is and what it pays.</summary>
    public static IEnumerable<GuideItem> To(int pattern, SupportProgram program)
    {
        FlowchartOutcome outcome = Flowchart.For(program).Outcomes[pattern - 1];
        string ja = string.Join("、", outcome.Amounts.Select(one => one.Label is { } label ? $"{label.Ja}で{one.AmountText.Ja}" : one.AmountText.Ja));
        string en = string.Join(", ", outcome.Amounts.Select(one => one.Label is { } label ? $"{label.En} {one.AmountText.En}" : one.AmountText.En));
        yield return new GuideItem(new Text($"{outcome.Text.Ja}です。支払額は、{ja}です。", $"{outcome.Text.En}: {en}."), outcome.Sources);
    }

    private static IEnumerable<GuideItem> Paid(Payable decision)
    {
        Text amount = Amount(decision.Amount, decision.Breakdown);
        yield return new GuideItem(
            new Text($"支払いの対象です。支払額は{amount.Ja}です。", $"The claim is payable: {amount.En}."),
            Sources(decision.Breakdown, "MANUAL 2-3(1)"));
        yield return new GuideItem(
            $"必要な書類は{DateText.Ja(decision.Payout.CompleteOn)}までにすべて届いており、送るものは残っていません。",
            $"Every required document had arrived by {DateText.En(decision.Payout.CompleteOn)}; nothing is left to be sent.",
            "MANUAL 2-3(5)");
        yield return new GuideItem(
            DateText.Once(
                $"内容に問題がなければ、事務局は{DateText.Ja(decision.Payout.RemittedBy)}までに振込手続きを終えます。" +
                $"口座への着金は、当方の推計では{DateText.Ja(decision.Payout.CreditedBy)}までと見込まれます。"),
            $"If everything is in order, the office finishes the remittance by {DateText.En(decision.Payout.RemittedBy)}; " +
                $"we expect the money in the account by {DateText.En(decision.Payout.CreditedBy)} (our estimate).",
            "MANUAL 2-3(5); HOLIDAYS-ACT; BANK-ORDER; READING");
        if (decision.Payout.IsProvisional)
        {
            yield return new GuideItem(
                "その年の祝日は公式に発表されていないため、着金見込みは暫定です。",
                "The credit date is provisional: the holidays of its year are not officially announced yet.",
                "HOLIDAYS-ACT");
        }
    }

    private static IEnumerable<GuideItem> Completed(Incomplete decision)
    {
        Text amount = Amount(decision.Amount, decision.Breakdown);
        yield return new GuideItem(
            new Text(
                $"不足している書類がそろい、内容に問題がなければ支払いの対象となり、支払額は{amount.Ja}です。",
                $"Once the missing documents are there and in order, the claim is payable: {amount.En}."),
            Sources(decision.Breakdown, "MANUAL 2-3(2); MANUAL 2-3(5)"));
    }

    private static IEnumerable<GuideItem> Asked()
    {
        yield return new GuideItem(
            $"支払いの対象となるか否かを判断できるのは、一時支援金事務局だけです。事務局（電話{GuideContacts.OfficeTelephone}）にご確認ください。判断が必要な点は次のとおりです。",
            $"Only the support-payment office can decide whether the claim is payable. " +
                $"Ask it (telephone {GuideContacts.OfficeTelephone}). This is what it has to decide.",
            "MANUAL 2-3(6); MANUAL Q4-6; READING");
    }

    private static IEnumerable<GuideItem> Refused()
    {
        yield return new GuideItem(
            "この請求は支払いの対象になりません。支払いに至らない点は次のとおりです。",
            "The claim is not payable. This is what stands in the way.",
            "READING");
    }

    /// <summary>What the office would have to decide as well; nothing where there is no such point.</summary>
    private static IEnumerable<GuideItem> Unclear(IReadOnlyList<ExplainedFinding> explained, RuleSet rules)
        => rules.IsEmpty ? [] : Obstacles(explained, rules).Prepend(new GuideItem(
            "このほか、次の点には一時支援金事務局の判断が必要です。",
            "Besides, the support-payment office would have to decide this.",
            "READING"));

    /// <summary>Each rule that stands in the way or misses a paper, by what it found about this claim.</summary>
    private static IEnumerable<GuideItem> Obstacles(IReadOnlyList<ExplainedFinding> explained, RuleSet rules)
        => explained.Where(one => rules.Contains(one.Finding.Rule)).Select(one => new GuideItem(
            LabelText.Of(one.Finding.Rule.Title, one.Sentence),
            one.Finding.Rule.Sources));

    /// <summary>What helps against the reasons, each remedy once.</summary>
    private static IEnumerable<GuideItem> Helps(IReadOnlyList<ExplainedFinding> explained, RuleSet rules)
        => explained.Where(one => rules.Contains(one.Finding.Rule) && one.Remedy is not null).GroupBy(one => one.Remedy!.Text).Select(group => new GuideItem(
            group.Key,
            group.First().Remedy!.Kind == RemedyKind.None ? Source.ParseAll("READING") : group.SelectMany(one => one.Finding.Rule.Sources).Distinct()));

    private static Text Amount(Yen amount, IReadOnlyList<AmountItem> items)
    {
        string ja = string.Join("、", items.Select(item => $"{item.Rule.Title.Ja} {item.Amount}円"));
        string en = string.Join(", ", items.Select(item => $"{item.Rule.Title.En} {item.Amount} yen"));
        return items.Count < 2 ? new Text($"{amount}円", $"{amount} yen") : new Text($"{amount}円（{ja}）", $"{amount} yen ({en})");
    }

    private static IEnumerable<Source> Sources(IReadOnlyList<AmountItem> items, string others)
        => items.SelectMany(item => item.Rule.Sources).Concat(Source.ParseAll(others)).Distinct();
}
