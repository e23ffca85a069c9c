using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A document that only the other payment needs is allowed and changes nothing (<c>document.ignored</c>; section 5 of the register).</summary>
internal readonly struct DocumentIgnored : IGround
{
    private static readonly DocumentKind[] Kinds = [.. ContractName.All<DocumentKind>().Select((_, place) => (DocumentKind)place)];
    private static readonly Evidence OnlyForAttacks = Only(PaymentKind.CyberAttack);
    private static readonly Evidence OnlyForLeaks = Only(PaymentKind.DataLeak);

    public int Section => 5;

    public string Id => "document.ignored";

    public Text Title => new("もう一方の支援金の書類", "document of the other payment");

    public string Sources => "READING";

    public Text Statement(SupportProgram program) => new(
        ja: "もう一方の一時支援金だけに必要な書類は、提出されていても差し支えなく、判定に影響しません。判定にはその旨を注記します。",
        en: "A document that only the other payment needs is allowed and changes nothing; the decision notes it.");

    public FindingResult Judge(in ClaimFacts facts)
    {
        bool ignored = facts.Payment switch
        {
            PaymentKind.CyberAttack => facts.Has(OnlyForLeaks),
            PaymentKind.DataLeak => facts.Has(OnlyForAttacks),
            null => false,
        };
        return ignored ? FindingResult.Noted : FindingResult.NotJudged;
    }

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        ClaimFacts seen = facts;
        Text[] sent = [.. Kinds
            .Where(kind => DocumentKinds.Of(kind).OnlyFor is { } payment && payment != seen.Payment && seen.Has(ShownBy(kind)))
            .Select(kind => DocumentKinds.Of(kind).Name)];
        return new(
            $"{string.Join("、", sent.Select(one => one.Ja))}は、もう一方の支援金だけに必要な書類のため、判定に用いていません。",
            $"Needed for the other payment only, so that it changes nothing here: {string.Join(", ", sent.Select(one => "the " + one.En))}.");
    }

    /// <summary>What documents show that one payment alone needs.</summary>
    private static Evidence Only(PaymentKind payment) => Kinds
        .Where(kind => DocumentKinds.Of(kind).OnlyFor == payment)
        .Aggregate(Evidence.None, (all, kind) => all | ShownBy(kind));

    /// <summary>What every document of a kind shows, and none of another.</summary>
    private static Evidence ShownBy(DocumentKind kind) => DocumentKinds.Sorts(kind, new LocalDate(2024, 1, 1))[0].Shows;
}
