using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The base amount for an attack (<c>amount.attack</c>; MANUAL 2-3(1)①, Q4-17).</summary>
internal readonly struct AmountAttack : IAmount
{
    private static readonly Recent<Yen, Text> Amounts = new(8, static amount => Text.Whole(
        $"サイバー攻撃の基本額は{amount}円です。",
        $"The base amount for a cyber attack is {amount} yen."));

    public int Section => 3;

    public string Id => "amount.attack";

    public Text Title => new("サイバー攻撃の基本額", "base amount for an attack");

    public string Sources => "MANUAL 2-3(1)①; MANUAL Q4-17; LEAFLET p2 3①; NOTICE ①";

    public Text Statement(SupportProgram program) => AmountText.Of(
        program,
        new("サイバー攻撃の基本額", "Base amount for a cyber attack"),
        version => new($"{version.Attack}円", $"{version.Attack} yen"));

    public Yen Of(in ClaimFacts facts)
        => facts is { IsAttack: true, Version: { } version } ? version.Attack : Yen.Zero;

    public int? DaysPaid(in ClaimFacts facts) => null;

    public Text Explain(in ClaimFacts facts, FindingResult result) => Amounts.Of(Of(facts));
}
