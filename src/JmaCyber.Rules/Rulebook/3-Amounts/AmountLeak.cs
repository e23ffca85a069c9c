using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The amount for a leak that no attack caused (<c>amount.leak</c>; MANUAL 2-3(1)②; LEAFLET p2 ②; NOTICE ④;
/// <c>reading.2022-leak</c>).</summary>
internal static class AmountLeak
{
    /// <summary>The item's amount; 0 where the item does not arise.</summary>
    public static Yen Of(in ClaimFacts facts)
        => facts is { Payment: PaymentKind.DataLeak, Version: { } version } ? version.Leak : Yen.Zero;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => new($"個人情報漏えいの額は{Of(facts)}円です。", $"The amount for a leak of personal data is {Of(facts)} yen.");
}
