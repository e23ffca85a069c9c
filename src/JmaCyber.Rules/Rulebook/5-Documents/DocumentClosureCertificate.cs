using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Closure days are certified by a prefectural or by a county, city or ward medical association
/// (<c>document.closure-certificate</c>; MANUAL 2-3(2), Q4-9; <c>missing-closure-certificate</c>).</summary>
internal static class DocumentClosureCertificate
{
    private static readonly Text Name = new("休業証明書", "The closure certificate");

    public static bool IsRequired(in ClaimFacts facts)
        => facts is { HasRequirements: true, Attack: not null, ClosureStands: true };

    /// <summary>The first arrival of a document that meets it, or null.</summary>
    public static LocalDate? MetOn(in ClaimFacts facts) => facts.Arrivals.ClosureCertificate;

    public static FindingResult Judge(in ClaimFacts facts) => Requirement.Judge(IsRequired(facts), MetOn(facts));

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => Requirement.Explain(Name, MetOn(facts));
}
