using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Publishing;
using JmaCyber.Rules.Utility;
using Spectre.Console;

namespace JmaCyber.Rules.Cli;

/// <summary>Decisions as a table for people: aligned, with colours on a terminal only, a summary and the disclaimer at its end.</summary>
internal static class DecisionTable
{
    public static void Write(CommandContext context, SupportProgram program, IReadOnlyList<Decision> decisions, bool explain)
    {
        using StreamWriter output = context.Host.OpenText();
        if (decisions.Count > 0)
        {
            Table(context, output, decisions, explain);
        }

        if (decisions.Any(one => one is Payable { Payout.IsProvisional: true }))
        {
            Terminal.Write(context, output, context.Say(
                "? は暫定です。祝日がまだ公表されていないため、変わることがあります。",
                "? marks a provisional date: the holidays are not announced yet, and it may move."));
        }

        if (!context.IsQuiet)
        {
            Terminal.Write(context, output, Summary(context, decisions));
        }

        if (ProgramNote.Of(program) is { } note)
        {
            Terminal.Write(context, output, Printable.Whole(note.In(context.Language)));
        }

        Terminal.Write(context, output, Disclaimer.Text.In(context.Language));
    }

    private static void Table(CommandContext context, TextWriter output, IReadOnlyList<Decision> decisions, bool explain)
        => Terminal.Write(
            context,
            output,
            [
                context.Say("請求", "Claim"),
                context.Say("施設", "Facility"),
                context.Say("結果", "Outcome"),
                context.Say("支援金", "Payment"),
                "\t" + context.Say("金額（円）", "Yen"),
                "\t" + context.Say("休業日", "Days"),
                context.Say("着金見込み", "Credited by"),
                context.Say("内容", "Details"),
            ],
            [
                .. decisions.Select(decision => new TableRow(
                    (decision.Claim.Id.Value, null),
                    (decision.Claim.Facility.Id.Value, null),
                    (Words.Outcome(decision.Outcome).In(context.Language), ColourOf(decision.Outcome)),
                    (decision.Payment is { } payment ? Words.Payment(payment).In(context.Language) : "", null),
                    (AmountOf(decision) is { } amount ? amount.ToString() : "", null),
                    (decision.ClosureDays == 0 ? "" : FormattableString.Invariant($"{decision.ClosureDays}"), null),
                    (decision is Payable payable ? Credited(payable.Payout) : "", null),
                    (Why(context, decision, explain), null))),
            ]);

    private static Style ColourOf(Outcome outcome) => outcome switch
    {
        Outcome.Payable => new Style(Color.Green),
        Outcome.Incomplete => new Style(Color.Yellow),
        Outcome.Referred => new Style(Color.Blue),
        Outcome.NotPayable => new Style(Color.Red),
    };

    private static string Credited(Payout payout)
        => NodaTime.Text.LocalDatePattern.Iso.Format(payout.CreditedBy) + (payout.IsProvisional ? "?" : "");

    /// <summary>What decided, in a few words; with explanations on, in sentences.</summary>
    private static string Why(CommandContext context, Decision decision, bool explain)
    {
        RuleSet rules = decision.Match(payable => RuleSet.Empty, incomplete => incomplete.Missing, referred => referred.Reasons, refused => refused.Reasons);
        if (explain)
        {
            string said = string.Join(context.Say("", " "), decision.Explain()
                .Where(one => rules.Contains(one.Finding.Rule) || one.Finding.Result == FindingResult.Noted)
                .Select(one => one.Sentence.In(context.Language)));
            return context.Language == Language.Ja ? DateText.Once(said) : said;
        }

        return string.Join(context.Say("。", "; "), new[]
        {
            Titles(context, context.Say("支払対象外とするルール", "refused by rule"), decision is NotPayable ? rules : RuleSet.Empty),
            Titles(context, context.Say("事務局の判断が必要なルール", "for the office to decide, by rule"), decision is Referred ? rules : RuleSet.Empty),
            Titles(context, context.Say("不足する書類", "missing"), decision is Incomplete ? rules : RuleSet.Empty),
            Titles(context, context.Say("注記", "note"), decision.Notes),
        }.Where(part => part.Length > 0));
    }

    private static string Titles(CommandContext context, string head, RuleSet rules)
        => rules.IsEmpty ? "" : head + context.Say("：", ": ") + $"{string.Join(context.Say("、", ", "), rules.Select(rule => rule.Title.In(context.Language)))}";

    private static string Summary(CommandContext context, IReadOnlyList<Decision> decisions)
    {
        Yen paid = Sum(decisions.OfType<Payable>().Select(one => one.Amount));
        Yen waiting = Sum(decisions.OfType<Incomplete>().Select(one => one.Amount));
        int Count(Outcome outcome) => decisions.Count(one => one.Outcome == outcome);
        int payable = Count(Outcome.Payable);
        int incomplete = Count(Outcome.Incomplete);
        int referred = Count(Outcome.Referred);
        int refused = Count(Outcome.NotPayable);
        return context.Say(
            FormattableString.Invariant($"請求{decisions.Count}件：支払対象{payable}件（{paid}円）、書類不足{incomplete}件（そろえば{waiting}円）、要照会{referred}件、支払対象外{refused}件"),
            FormattableString.Invariant($"{decisions.Count} {(decisions.Count == 1 ? "claim" : "claims")}: {payable} payable ({paid} yen), ") +
            FormattableString.Invariant($"{incomplete} incomplete ({waiting} yen once complete), {referred} referred, {refused} not payable"));
    }

    private static Yen? AmountOf(Decision decision)
        => decision.Match<Yen?>(payable => payable.Amount, incomplete => incomplete.Amount, referred => null, notPayable => null);

    private static Yen Sum(IEnumerable<Yen> amounts) => amounts.Aggregate(Yen.Zero, (sum, amount) => sum + amount);
}
