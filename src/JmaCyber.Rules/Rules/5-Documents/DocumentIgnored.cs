namespace JmaCyber.Rules;

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
}
