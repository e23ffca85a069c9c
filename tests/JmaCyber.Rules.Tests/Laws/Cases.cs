using FsCheck;
using FsCheck.Fluent;
using JmaCyber.Rules.Analysis;

namespace JmaCyber.Rules.Tests;

/// <summary>The cases that laws are given, each kind with the smaller ones to try in the place of one that fails.</summary>
public static class Cases
{
    public static Arbitrary<SupportProgram> Programs => Arb.From(Given.AnyProgram);

    public static Arbitrary<ClaimCase> Claims => Arb.From(Given.ClaimCases, static one => one.Smaller());

    public static Arbitrary<AttackCase> Attacks
        => Claims.Filter(AttackCase.Is).Convert(static one => new AttackCase(one.Claim, one.Program), static ClaimCase (attack) => attack);

    public static Arbitrary<CertifiedCase> Certified
        => Claims.Filter(CertifiedCase.Is).Convert(static one => new CertifiedCase(one.Claim, one.Program), static ClaimCase (certified) => certified);

    public static Arbitrary<DocumentMore> DocumentsMore
    {
        get
        {
            Gen<DocumentMore> given =
                from one in Given.ClaimCases
                from day in Given.Arrival(one.Claim.Incident.OccurredOn, one.Claim.ClaimedOn)
                from document in Given.Document(day ?? Payout.Last)
                where day is not null
                select new DocumentMore(one, document);
            return Arb.From(given, static more => more.Case.Smaller().Select(smaller => more with { Case = smaller }));
        }
    }

    public static Arbitrary<SeveralCases> Several => Arb.From(Gen.ListOf(Given.ClaimCases, 8).Select(static cases => new SeveralCases(cases)));

    public static Arbitrary<SettingsOrder> SettingsOrders
        => Arb.From(Gen.Shuffle(Interpretation.All.ToArray()).Select(static order => new SettingsOrder(order)));

    public static Arbitrary<LedgerCase> Ledgers => Arb.From(Given.LedgerCases, static ledger => ledger.Smaller());

    public static Arbitrary<TurnedLedger> Turned => Arb.From(
        Gen.Zip(Given.LedgerCases, Gen.Choose(1, 1_000_000), static (ledger, seed) => new TurnedLedger(ledger, seed)),
        static turned => turned.Smaller());

    public static Arbitrary<HiddenCase> Hidden => Arb.From(HiddenCases(1, 4), static hidden => hidden.Smaller());

    public static Arbitrary<UnknownCase> Unknown
        => Arb.From(HiddenCases(0, 12).Select(static hidden => new UnknownCase(hidden)), static one => one.Inner.Smaller().Select(inner => new UnknownCase(inner)));

    private static Gen<HiddenCase> HiddenCases(int fewest, int most) =>
        from one in Given.ClaimCases
        from count in Gen.Choose(fewest, most)
        from order in Gen.Shuffle(Enum.GetValues<ClaimFact>())
        from seen in Gen.Elements(Seen.Nothing, Seen.Nothing, Seen.Year, Seen.Month)
        select new HiddenCase(one, [.. order.Take(count)], seen);
}
