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
        ja: "もう一方の一時支援金だけに必要な書類は、提出されていても差し支えなく、判定に影響しません。判定にはその旨を注記します。",
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

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Text[] sent = Sent(facts).ToArray();
        return new(
            $"{string.Join("、", sent.Select(one => one.Ja))}は、もう一方の支援金だけに必要な書類のため、判定に用いていません。",
            $"Needed for the other payment only, so that it changes nothing here: {string.Join(", ", sent.Select(one => one.En))}.");
    }

    /// <summary>The papers of the other payment that were sent.</summary>
    private static List<Text> Sent(in ClaimFacts facts)
    {
        var sent = new List<Text>();
        if (facts.Payment == PaymentKind.CyberAttack)
        {
            sent.Add(new("個人情報保護委員会への報告の写し", "the copy of a report to the PPC"));
            return sent;
        }

        if (facts.Has(Evidence.MhlwReport))
        {
            sent.Add(new("厚生労働省への報告を示す書類", "the evidence of a report to the MHLW"));
        }

        if (facts.Has(Evidence.JmaReport))
        {
            sent.Add(new("日本医師会への報告書", "the report to the JMA"));
        }

        if (facts.Has(Evidence.ClosureCertificate))
        {
            sent.Add(new("休業証明書", "the closure certificate"));
        }

        return sent;
    }
}
