using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The clock starts when every required document has arrived: the latest of the first arrivals that meet the requirements
/// (<c>payout.complete</c>; MANUAL 2-3(5)).</summary>
internal static class PayoutComplete
{
    /// <summary>The day on which the documents of a payable claim were complete.</summary>
    public static LocalDate Of(in ClaimFacts facts)
    {
        LocalDate last = DocumentApplicationForm.MetOn(facts)!.Value;
        Delay(ref last, DocumentAttackReport.IsRequired(facts), DocumentAttackReport.MetOn(facts));
        Delay(ref last, DocumentClosureCertificate.IsRequired(facts), DocumentClosureCertificate.MetOn(facts));
        Delay(ref last, DocumentPpcReport.IsRequired(facts), DocumentPpcReport.MetOn(facts));
        Delay(ref last, DocumentRecurrencePrevention.IsRequired(facts), DocumentRecurrencePrevention.MetOn(facts));
        Delay(ref last, DocumentIndividualsNotified.IsRequired(facts), DocumentIndividualsNotified.MetOn(facts));
        return last;
    }

    private static void Delay(ref LocalDate last, bool required, LocalDate? metOn)
    {
        if (required && metOn is { } date && date > last)
        {
            last = date;
        }
    }

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => new($"必要な書類は{DateText.Ja(Of(facts))}にすべてそろいました。", $"Every required document had arrived by {DateText.En(Of(facts))}.");

    /// <summary>The payout of a payable claim.</summary>
    public static Payout PayoutOf(in ClaimFacts facts) => Payout.For(Of(facts));
}
