using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance.Flowcharts;

/// <summary>Where the flowchart ends: one of three patterns, or not covered.</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed class FlowchartOutcome : FlowchartNode
{
    /// <summary>The most closure days whose amounts are listed one by one.</summary>
    private const int MostListed = 5;

    private FlowchartOutcome(int pattern, PaymentKind payment, Text text, IEnumerable<FlowchartAmount> amounts, params Rule[] rules)
        : base(
            FormattableString.Invariant($"pattern-{pattern}"),
            new Text($"パターン{pattern}", $"Pattern {pattern}"),
            text,
            new ValueList<Source>(Source.ParseAll("MANUAL chart").Concat(rules.SelectMany(rule => rule.Sources)).Distinct()))
    {
        Pattern = pattern;
        Payment = payment;
        Amounts = new ValueList<FlowchartAmount>(amounts);
    }

    private FlowchartOutcome(Text title, Text text)
        : base("not-covered", title, text, Source.ParseAll("MANUAL chart"))
    {
    }

    /// <summary>The pattern, 1 to 3, or null when nothing covers the incident.</summary>
    public int? Pattern { get; }

    /// <summary>The payment of the pattern, or null when nothing covers the incident.</summary>
    public PaymentKind? Payment { get; }

    /// <summary>What the version pays, by closure day where it depends on them; empty when nothing covers the incident.</summary>
    /// <remarks>Every requirement met, a closure certificate included.</remarks>
    public IReadOnlyList<FlowchartAmount> Amounts { get; } = ValueList<FlowchartAmount>.Empty;

    internal static FlowchartOutcome Pattern1(ProgramVersion version) => new(
        1,
        PaymentKind.CyberAttack,
        new Text("サイバー攻撃一時支援金（休業あり）", "Cyber-attack payment, with closure"),
        WithClosure(version),
        Rule.AmountAttack,
        Rule.AmountClosure);

    internal static FlowchartOutcome Pattern2(ProgramVersion version) => new(
        2,
        PaymentKind.CyberAttack,
        new Text("サイバー攻撃一時支援金（休業なし）", "Cyber-attack payment, without closure"),
        [new(label: null, version.Attack)],
        Rule.AmountAttack);

    internal static FlowchartOutcome Pattern3(ProgramVersion version) => new(
        3,
        PaymentKind.DataLeak,
        new Text("個人情報漏えい一時支援金", "Data-leak payment"),
        [new(label: null, version.Leak)],
        Rule.AmountLeak);

    internal static FlowchartOutcome NotCovered() => new(
        new Text("対象外", "Not covered"),
        new Text("どちらの一時支援金にも当たりません。", "Neither payment covers it."));

    private static IEnumerable<FlowchartAmount> WithClosure(ProgramVersion version)
    {
        int last = version.Closure is PerClosureDay perDay ? perDay.MaxDays : 1;
        if (last <= MostListed)
        {
            for (int days = 1; days < last; days++)
            {
                yield return new(Exactly(days), version.Attack + version.Closure.For(days));
            }
        }
        else
        {
            yield return new(Exactly(1), version.Attack + version.Closure.For(1));
            yield return new(new Text("1日増えるごとに加算", "each further day adds"), version.Closure.Amount);
        }

        yield return new(AtLeast(last), version.Attack + version.Closure.For(last));
    }

    private static Text Exactly(int days) => new($"{days}日", days == 1 ? "1 day" : $"{days} days");

    private static Text AtLeast(int days) => new($"{days}日以上", days == 1 ? "from 1 day" : $"from {days} days");
}

/// <summary>An amount of the flowchart, with the closure days for which it is paid.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record FlowchartAmount
{
    internal FlowchartAmount(Text? label, Yen amount)
    {
        Label = label;
        Amount = amount;
    }

    /// <summary>For how many closure days it is paid; null where they do not matter.</summary>
    public Text? Label { get; }

    /// <summary>The whole amount, or what a further day adds where the label says so.</summary>
    public Yen Amount { get; }

    /// <summary>The amount alone, in words.</summary>
    public Text AmountText => new($"{Amount}円", $"{Amount} yen");
}
