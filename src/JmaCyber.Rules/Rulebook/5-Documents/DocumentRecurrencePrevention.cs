using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A report to the PPC states the measures against recurrence; judged once there is a report
/// (<c>document.recurrence-prevention</c>; MANUAL 2-3(1)②, Q4-11).</summary>
internal static class DocumentRecurrencePrevention
{
    private static readonly Text Name = new("再発防止策を記した個人情報保護委員会への報告", "A report to the PPC that states the measures against recurrence");

    public static bool IsRequired(in ClaimFacts facts)
        => DocumentPpcReport.IsRequired(facts) && facts.Arrivals.PpcReport is not null;

    /// <summary>The first arrival of a document that meets it, or null.</summary>
    public static LocalDate? MetOn(in ClaimFacts facts) => facts.Arrivals.RecurrencePrevention;

    public static FindingResult Judge(in ClaimFacts facts) => Requirement.Judge(IsRequired(facts), MetOn(facts));

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => Requirement.Explain(Name, MetOn(facts));
}
