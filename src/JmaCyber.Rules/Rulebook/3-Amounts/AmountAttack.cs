using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The base amount for an attack (<c>amount.attack</c>; MANUAL 2-3(1)①, Q4-17).</summary>
internal static class AmountAttack
{
    /// <summary>The item's amount; 0 where the item does not arise.</summary>
    public static Yen Of(in ClaimFacts facts)
        => facts is { Attack: not null, Version: { } version } ? version.Attack : Yen.Zero;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => new($"サイバー攻撃の基本額は{Of(facts)}円です。", $"The base amount for a cyber attack is {Of(facts)} yen.");
}
