using NodaTime;

namespace JmaCyber.Rules;

/// <summary>A report to the PPC states the measures against recurrence; judged once there is a report
/// (<c>document.recurrence-prevention</c>; MANUAL 2-3(1)②, Q4-11).</summary>
internal static class DocumentRecurrencePrevention
{
    public static bool IsRequired(in ClaimFacts facts)
        => DocumentPpcReport.IsRequired(facts) && facts.Arrivals.PpcReport is not null;

    /// <summary>The first arrival of a document that meets it, or null.</summary>
    public static LocalDate? MetOn(in ClaimFacts facts) => facts.Arrivals.RecurrencePrevention;

    public static FindingResult Judge(in ClaimFacts facts) => Requirement.Judge(IsRequired(facts), MetOn(facts));
}
