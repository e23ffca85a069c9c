using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The application form is there (<c>document.application-form</c>; MANUAL 2-3(2)).</summary>
internal static class DocumentApplicationForm
{
    private static readonly Text Name = new("給付申請兼振込依頼書", "The application form");

    public static bool IsRequired(in ClaimFacts facts)
        => facts.HasRequirements;

    /// <summary>The first arrival of a document that meets it, or null.</summary>
    public static LocalDate? MetOn(in ClaimFacts facts) => facts.Arrivals.ApplicationForm;

    public static FindingResult Judge(in ClaimFacts facts) => Requirement.Judge(IsRequired(facts), MetOn(facts));

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => Requirement.Explain(Name, MetOn(facts));
}
