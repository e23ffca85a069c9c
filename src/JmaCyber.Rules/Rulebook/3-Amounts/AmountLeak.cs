using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The amount for a leak that no attack caused (<c>amount.leak</c>; MANUAL 2-3(1)②; LEAFLET p2 ②; NOTICE ④;
/// <c>reading.2022-leak</c>).</summary>
internal readonly struct AmountLeak : IAmount
{
    private static readonly Recent<Yen, Text> Amounts = new(8, static amount => Text.Whole(
        $"個人情報漏えいの額は{amount}円です。",
        $"The amount for a leak of personal data is {amount} yen."));

    public int Section => 3;

    public string Id => "amount.leak";

    public Text Title => new("個人情報漏えいの額", "amount for a leak");

    public string Sources => "MANUAL 2-3(*); MANUAL 2-3(1)②; LEAFLET p2 3②; NOTICE ④";

    public Text Statement(SupportProgram program)
    {
        Text paid = AmountText.Of(
            program,
            new("サイバー攻撃によらない個人情報漏えいの額", "Amount for a leak of personal data not caused by an attack"),
            version => new($"{version.Leak}円", $"{version.Leak} yen"));
        return new(
            paid.Ja + "LEAFLETが時期を限るのは休業の額のみであり、MANUAL Q4-17は漏えいに触れていません。",
            paid.En + " LEAFLET dates only the closure amount; MANUAL Q4-17 is silent on leaks.");
    }

    public Yen Of(in ClaimFacts facts)
        => facts is { Payment: PaymentKind.DataLeak, Version: { } version } ? version.Leak : Yen.Zero;

    public int? DaysPaid(in ClaimFacts facts) => null;

    public Text Explain(in ClaimFacts facts, FindingResult result) => Amounts.Of(Of(facts));
}
