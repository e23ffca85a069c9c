using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Guidance.Guides;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Publishing;

/// <summary>What a guide comes to, in a few labelled lines: the answer, what is missing, what to do next, whom to call now.</summary>
internal static class ClaimGuideBox
{
    /// <summary>The lines of a claim's guide, or of one without a claim.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="earlier">How many earlier claims of the facility were seen; null without a claim.</param>
    /// <param name="now">The time in Japan.</param>
    public static IEnumerable<(Text Label, Text Text)> Lines(ClaimGuide guide, int? earlier, LocalDateTime now)
    {
        if (guide.Decision is { } decision)
        {
            yield return (new("結果", "Outcome"), DecisionTitles.For(decision.Outcome));
            foreach ((Text, Text) line in decision.Match(
                payable => [(new Text("支払額", "Amount"), Yen(payable.Amount))],
                incomplete => [(new Text("書類がそろえば", "Amount once complete"), Yen(incomplete.Amount))],
                _ => Array.Empty<(Text, Text)>(),
                _ => []))
            {
                yield return line;
            }

            Text[] missing = guide.Documents.Where(document => document.IsMissing).Select(document => document.Name).ToArray();
            if (decision is Incomplete && missing.Length > 0)
            {
                yield return (new("不足する書類", "Missing"), Joined(missing));
            }

            yield return (new("次にすること", "Next step"), NextStep(decision));
            yield return (new("先の請求", "Earlier claims"), EarlierClaims.Seen(earlier ?? 0));
        }

        YearEndClosure yearEnd = guide.Decision?.Program.Settings.YearEndClosure ?? YearEndClosure.December29;
        bool isOver = guide.Decision is Payable or { Claim.Incident: DataLeak };
        Desk[] desks = isOver ? [Desk.Payments] : [Desk.Emergency, Desk.Payments];
        foreach (Desk desk in desks)
        {
            yield return (new("いま連絡する先", "Call now"), Reached(desk, now, yearEnd));
        }
    }

    private static Text NextStep(Decision decision) => decision.Match(
        payable => new Text(
            $"ありません。内容に問題がなければ、振込手続きは{DateText.Ja(payable.Payout.RemittedBy)}まで、" +
            $"着金は{DateText.Ja(payable.Payout.CreditedBy)}までの見込みです（当方の推計）",
            $"none; if everything is in order the remittance is made by {DateText.En(payable.Payout.RemittedBy)}, " +
            $"and the money can be expected by {DateText.En(payable.Payout.CreditedBy)} (our estimate)"),
        _ => new Text("不足する書類を一時支援金事務局に郵送してください", "post the missing papers to the support-payment office"),
        _ => new Text("一時支援金事務局に問い合わせてください", "ask the support-payment office"),
        refused => Joined(refused.Explain()
            .Where(one => refused.Reasons.Contains(one.Finding.Rule) && one.Remedy is not null).Select(one => one.Remedy!.Text).Distinct().ToArray()));

    private static Text Reached(Desk desk, LocalDateTime now, YearEndClosure yearEnd)
    {
        Text state = desk.IsOpen(now, yearEnd) switch
        {
            true => new("受付中です", "open now"),
            false when desk.NextOpening(now, yearEnd) is { } opening => new(
                $"時間外です。次の受付開始は{DateText.Moment(opening).Ja}", $"closed now, opens {DateText.Moment(opening).En}"),
            _ => new("時間外です", "closed now"),
        };
        string telephone = desk.Contact.Telephone!;
        return new($"{desk.Name.Ja} {telephone}。{state.Ja}", $"{desk.Name.En} {telephone} ({state.En})");
    }

    private static Text Yen(Yen amount) => new($"{amount}円", $"{amount} yen");

    private static Text Joined(IReadOnlyList<Text> texts)
        => new(string.Join("／", texts.Select(one => one.Ja)), string.Join("; ", texts.Select(one => one.En)));
}
