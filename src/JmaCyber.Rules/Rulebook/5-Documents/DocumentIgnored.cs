using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A document that only the other payment needs is allowed and changes nothing (<c>document.ignored</c>; section 5 of the register).</summary>
internal readonly struct DocumentIgnored : IGround
{
    private static readonly (Evidence Shown, Text Name)[] OnlyForAttacks = Only(PaymentKind.CyberAttack);
    private static readonly (Evidence Shown, Text Name)[] OnlyForLeaks = Only(PaymentKind.DataLeak);
    private static readonly Evidence ShownForAttacks = All(OnlyForAttacks);
    private static readonly Evidence ShownForLeaks = All(OnlyForLeaks);

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
            PaymentKind.CyberAttack => facts.Has(ShownForLeaks),
            PaymentKind.DataLeak => facts.Has(ShownForAttacks),
            null => false,
        };
        return ignored ? FindingResult.Noted : FindingResult.NotJudged;
    }

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        var sent = new List<Text>();
        foreach ((Evidence shown, Text name) in facts.IsAttack ? OnlyForLeaks : OnlyForAttacks)
        {
            if (facts.Has(shown))
            {
                sent.Add(name);
            }
        }

        Text all = new(Pieces.Join("、", sent, Piece.Of), Pieces.Join(", the ", sent, Piece.Of));
        return new(
            $"{all}は、もう一方の支援金だけに必要な書類のため、判定に用いていません。",
            $"Needed for the other payment only, so that it changes nothing here: the {all}.");
    }

    /// <summary>The documents that one payment alone needs, with what each shows.</summary>
    private static (Evidence Shown, Text Name)[] Only(PaymentKind payment) =>
    [
        .. ContractName.All<DocumentKind>()
            .Select((_, place) => (DocumentKind)place)
            .Where(kind => DocumentKinds.Of(kind).OnlyFor == payment)
            .Select(kind => (ShownBy(kind), DocumentKinds.Of(kind).Name)),
    ];

    private static Evidence All((Evidence Shown, Text Name)[] documents) => documents.Aggregate(Evidence.None, (all, one) => all | one.Shown);

    /// <summary>What every document of a kind shows, and none of another.</summary>
    private static Evidence ShownBy(DocumentKind kind) => DocumentKinds.Sorts(kind, new LocalDate(2024, 1, 1))[0].Shows;
}
