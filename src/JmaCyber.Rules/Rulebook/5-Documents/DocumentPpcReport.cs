using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A copy of a report to the PPC is there (<c>document.ppc-report</c>; MANUAL 2-3(2), Q4-11, Q4-13).</summary>
internal static class DocumentPpcReport
{
    private static readonly Text Name = new("個人情報保護委員会への報告の写し", "A copy of the report to the PPC");

    public static bool IsRequired(in ClaimFacts facts)
        => facts is { HasRequirements: true, Payment: PaymentKind.DataLeak };

    /// <summary>The first arrival of a document that meets it, or null.</summary>
    public static LocalDate? MetOn(in ClaimFacts facts) => facts.Arrivals.PpcReport;

    public static FindingResult Judge(in ClaimFacts facts) => Requirement.Judge(IsRequired(facts), MetOn(facts));

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => Requirement.Explain(Name, MetOn(facts));
}
