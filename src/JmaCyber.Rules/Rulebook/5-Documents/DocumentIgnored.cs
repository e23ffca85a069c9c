using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A document that only the other payment needs is allowed and changes nothing (<c>document.ignored</c>; section 5 of the register).</summary>
internal static class DocumentIgnored
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        bool ignored = facts.Payment switch
        {
            PaymentKind.CyberAttack => facts.Arrivals.PpcReport is not null,
            PaymentKind.DataLeak => facts.Arrivals is not { MhlwReport: null, JmaReport: null, ClosureCertificate: null },
            _ => false,
        };
        return ignored ? FindingResult.Noted : FindingResult.NotJudged;
    }

    public static Text Explain(in ClaimFacts facts, FindingResult result) => facts.Payment == PaymentKind.CyberAttack
        ? new(
            "個人情報保護委員会への報告は、もう一方の支援金だけに要る書類であり、判定に用いていません。",
            "A report to the PPC is needed for the other payment only; it changes nothing here.")
        : new(
            "攻撃の報告または休業証明書は、もう一方の支援金だけに要る書類であり、判定に用いていません。",
            "A report of an attack or a closure certificate is needed for the other payment only; it changes nothing here.");
}
