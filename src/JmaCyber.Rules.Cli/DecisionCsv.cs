using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Cli;

/// <summary>Decisions as a table for a spreadsheet: in the contract's names, or in Japanese with titles for ids.</summary>
internal static class DecisionCsv
{
    private static readonly (Text Head, Func<Decision, Language, string> Cell)[] Columns =
    [
        (new("請求", "claim"), (one, _) => one.Claim.Id.Value),
        (new("施設", "facility"), (one, _) => one.Claim.Facility.Id.Value),
        (new("事由", "incident"), (one, language) => Incident(one.Claim.Incident, language)),
        (new("事由発生日", "occurredOn"), (one, _) => Date(one.Claim.Incident.OccurredOn)),
        (new("請求日", "claimedOn"), (one, _) => Date(one.Claim.ClaimedOn)),
        (new("結果", "outcome"), (one, language) => language == Language.Ja ? DecisionTitles.Of(one.Outcome).Ja : ContractName.Of(one.Outcome)),
        (new("金額", "amount"), (one, _) => FormattableString.Invariant($"{Amount(one).Amount}")),
        (new("支援金", "payment"), (one, language) => one.Payment is not { } payment ? "" : language == Language.Ja ? Words.Payment(payment).Ja : ContractName.Of(payment)),
        (new("パターン", "pattern"), (one, _) => FormattableString.Invariant($"{one.Pattern}")),
        (new("休業日数", "closureDays"), (one, _) => FormattableString.Invariant($"{one.ClosureDays}")),
        (new("版", "version"), (one, _) => one.Version?.Id ?? ""),
        (new("年間（6月開始）", "programYear"), (one, _) => FormattableString.Invariant($"{one.ProgramYear?.Year}")),
        (new("書類がそろった日", "completeOn"), (one, _) => Payout(one, payout => Date(payout.CompleteOn))),
        (new("振込手続きの期限", "remittedBy"), (one, _) => Payout(one, payout => Date(payout.RemittedBy))),
        (new("着金見込み", "creditedBy"), (one, _) => Payout(one, payout => Date(payout.CreditedBy))),
        (new("暫定", "provisional"), (one, language) => Payout(one, payout => (payout.IsProvisional, language) switch
        {
            (true, Language.Ja) => "はい",
            (false, Language.Ja) => "いいえ",
            (var isProvisional, _) => isProvisional ? "true" : "false",
        })),
        (new("理由", "reasons"), (one, language) => Rules(
            one.Match(_ => RuleSet.Empty, _ => RuleSet.Empty, referred => referred.Reasons, refused => refused.Reasons), language)),
        (new("不足する書類", "missing"), (one, language) => Rules(one is Incomplete incomplete ? incomplete.Missing : RuleSet.Empty, language)),
        (new("注記", "notes"), (one, language) => Rules(one.Notes, language)),
    ];

    public static void Write(CommandContext context, IReadOnlyList<Decision> decisions) => CsvOutput.Write(
        context.Host.Output,
        [.. Columns.Select(column => column.Head.In(context.Language))],
        decisions.Select(one => Array.ConvertAll(Columns, column => column.Cell(one, context.Language))));

    private static string Incident(Incident incident, Language language) => incident.Match(
        _ => new Text("サイバー攻撃", "cyberAttack"),
        _ => new Text("個人情報漏えい", "dataLeak"),
        _ => new Text("不審なメッセージ", "suspiciousMessage"),
        _ => new Text("不明", "undetermined")).In(language);

    private static Yen Amount(Decision decision)
        => decision.Match(payable => payable.Amount, incomplete => incomplete.Amount, _ => Yen.Zero, _ => Yen.Zero);

    private static string Payout(Decision decision, Func<Payout, string> cell) => decision is Payable payable ? cell(payable.Payout) : "";

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Rules(RuleSet rules, Language language)
        => language == Language.Ja ? string.Join('、', rules.Select(rule => rule.Title.Ja)) : string.Join(' ', rules.Select(rule => rule.Id));
}
