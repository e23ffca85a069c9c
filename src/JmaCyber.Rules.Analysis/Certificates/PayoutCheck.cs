using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>The payout, a function of the completion date alone, on every completion date that is taken.</summary>
internal static class PayoutCheck
{
    /// <summary>Tests the dates, and counts those on which a rule of the payout decides for some claim.</summary>
    /// <param name="rules">Where rules are counted.</param>
    /// <param name="payable">A cell of the earliest that are paid; null where nothing is.</param>
    public static PropertyCheck Of(RuleTally rules, Cell? payable)
    {
        var check = new PropertyCheck("payout-calendar", new(
            "書類がそろったどの日についても、振込みの期限はその日より前でなく、着金見込みは期限以後の最初の銀行営業日です。",
            "For every completion day the remittance is not before it, and the credit is on the first bank business day from the remittance on."));
        for (LocalDate date = Payout.First; date <= Payout.Last; date = date.PlusDays(1))
        {
            Payout payout = Payout.For(date);
            LocalDate expected = payout.RemittedBy;
            while (!BankCalendar.IsBusinessDay(expected))
            {
                expected = expected.PlusDays(1);
            }

            check.Test(payout.RemittedBy >= date && payout.CreditedBy == expected, date);
            if (payable is { } cell && date >= cell.Slice.Timing.IncidentPeriod.First)
            {
                foreach (Rule rule in Judgement.Dates(default, payout).Judged)
                {
                    rules.Add(rule, () => Witness(cell, payout.CompleteOn, rule));
                }
            }
        }

        return check;
    }

    private static Claim? Witness(Cell payable, LocalDate completeOn, Rule rule)
    {
        Claim claim = payable.Build("payable");
        if (completeOn < claim.Incident.OccurredOn)
        {
            return null;
        }

        var draft = new ClaimDraft
        {
            Id = $"witness-{rule.Id}",
            Facility = new FacilityDraft(claim.Facility.Id.Value, claim.Facility.Kind),
            Member = claim.Member,
            Incident = claim.Incident,
            ClaimedOn = claim.ClaimedOn,
            Documents = [.. claim.Documents.Select(document => DocumentSorts.On(completeOn, document))],
            PriorClaims = claim.PriorClaims,
        };
        return draft.Validate().OrNull() is { } moved && payable.Slice.Before.Decide(moved).Outcome == Outcome.Payable ? moved : null;
    }
}
