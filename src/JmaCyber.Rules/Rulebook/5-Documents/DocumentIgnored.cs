using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A document that only the other payment needs is allowed and changes nothing (<c>document.ignored</c>; section 5 of the register).</summary>
internal readonly struct DocumentIgnored : IGround
{
    public int Section => 5;

    public string Id => "document.ignored";

    public Text Title => new("もう一方の支援金の書類", "document of the other payment");

    public string Sources => "READING";

    public Text Statement(SupportProgram program) => new(
        ja: "もう一方の一時支援金のみに要する書類は、提出されていても差し支えなく、判定に影響しない。判定にはその旨を付記する。",
        en: "A document that only the other payment needs is allowed and changes nothing; the decision notes it.");

    public FindingResult Judge(in ClaimFacts facts)
    {
        bool ignored = facts.Payment switch
        {
            PaymentKind.CyberAttack => facts.Has(Evidence.PpcReport),
            PaymentKind.DataLeak => facts.Has(Evidence.MhlwReport | Evidence.JmaReport | Evidence.ClosureCertificate),
            null => false,
        };
        return ignored ? FindingResult.Noted : FindingResult.NotJudged;
    }

    public Text Explain(in ClaimFacts facts, FindingResult result) => facts.Payment == PaymentKind.CyberAttack
        ? new(
            "個人情報保護委員会への報告は、もう一方の支援金だけに要る書類であり、判定に用いていません。",
            "A report to the PPC is needed for the other payment only; it changes nothing here.")
        : new(
            "攻撃の報告または休業証明書は、もう一方の支援金だけに要る書類であり、判定に用いていません。",
            "A report of an attack or a closure certificate is needed for the other payment only; it changes nothing here.");
}
