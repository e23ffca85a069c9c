using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules;

/// <summary>What only data can get wrong in a claim; every fault is told, each where it is.</summary>
internal static partial class ClaimChecks
{
    /// <summary>The last day on which a document can arrive: the payout that follows it is the last that the calendar covers.</summary>
    private static readonly LocalDate LastArrival = Payout.Last;

    /// <summary>Every problem of a draft, or null when there is none.</summary>
    public static List<Problem>? Of(ClaimDraft draft)
    {
        var faults = default(Faults);
        Check(draft, ref faults);
        return faults.List;
    }

    /// <summary>Tells every problem of a draft as it is found, and keeps none.</summary>
    public static void Tell(ClaimDraft draft, Action<string, Text> tell)
    {
        var faults = new Faults(tell);
        Check(draft, ref faults);
    }

    private static void Check(ClaimDraft draft, ref Faults faults)
    {
        if (!Identifier.IsLawful(draft.Id))
        {
            faults.Add("$.id", Identifier.Fault(draft.Id));
        }

        if (!Identifier.IsLawful(draft.Facility.Id))
        {
            faults.Add("$.facility.id", Identifier.Fault(draft.Facility.Id));
        }

        CheckMember(draft.Member, ref faults);
        LocalDate occurredOn = draft.Incident.OccurredOn;
        CheckBounds(occurredOn, "$.incident.occurredOn", ref faults);
        if (draft.Incident is CyberAttack attack)
        {
            CheckOperations(attack, ref faults);
        }

        CheckDocuments(draft.Documents, occurredOn, ref faults);
        CheckClaimedOn(draft.ClaimedOn, occurredOn, ref faults);
        CheckPriorClaims(draft.PriorClaims, draft.ClaimedOn, ref faults);
    }

    private static void CheckMember(Member member, ref Faults faults)
    {
        bool bounded = true;
        if (member.From is { } from)
        {
            bounded &= CheckBounds(from, "$.member.from", ref faults);
        }

        if (member.Until is { } until)
        {
            bounded &= CheckBounds(until, "$.member.until", ref faults);
            if (bounded && member.From is { } first && until <= first)
            {
                faults.Add("$.member.until", DateFault.NotAfter(until, first, "member.from"));
            }
        }
    }

    private static void CheckOperations(CyberAttack attack, ref Faults faults)
    {
        IReadOnlyList<OperationDay> days = attack.Operations;
        var seen = days.Count > 1 ? new HashSet<LocalDate>() : null;
        for (int i = 0; i < days.Count; i++)
        {
            LocalDate date = days[i].Date;
            if (!DateBounds.Hold(date))
            {
                CheckBounds(date, $"$.incident.operations[{i}].date", ref faults);
                continue;
            }

            if (DateBounds.Hold(attack.OccurredOn) && date < attack.OccurredOn)
            {
                faults.Add($"$.incident.operations[{i}].date", DateFault.Before(date, attack.OccurredOn, "incident.occurredOn"));
            }

            if (seen?.Add(date) == false)
            {
                faults.Add($"$.incident.operations[{i}].date", DateFault.Twice(date));
            }
        }
    }

    private static void CheckDocuments(IReadOnlyList<Document> documents, LocalDate occurredOn, ref Faults faults)
    {
        for (int i = 0; i < documents.Count; i++)
        {
            LocalDate date = documents[i].ReceivedOn;
            if (!DateBounds.Hold(date))
            {
                CheckBounds(date, $"$.documents[{i}].receivedOn", ref faults);
            }
            else if (date > LastArrival)
            {
                faults.Add($"$.documents[{i}].receivedOn", DateFault.AfterCalendar(date, LastArrival));
            }
            else if (DateBounds.Hold(occurredOn) && date < occurredOn)
            {
                faults.Add($"$.documents[{i}].receivedOn", DateFault.Before(date, occurredOn, "incident.occurredOn"));
            }
        }
    }

    private static void CheckClaimedOn(LocalDate claimedOn, LocalDate occurredOn, ref Faults faults)
    {
        if (CheckBounds(claimedOn, "$.claimedOn", ref faults) && DateBounds.Hold(occurredOn) && claimedOn < occurredOn)
        {
            faults.Add("$.claimedOn", DateFault.Before(claimedOn, occurredOn, "incident.occurredOn"));
        }
    }

    private static void CheckPriorClaims(IReadOnlyList<PriorClaim> priors, LocalDate claimedOn, ref Faults faults)
    {
        for (int i = 0; i < priors.Count; i++)
        {
            PriorClaim prior = priors[i];
            bool bounded = CheckBounds(prior.ClaimedOn, $"$.priorClaims[{i}].claimedOn", ref faults);
            if (bounded && DateBounds.Hold(claimedOn) && prior.ClaimedOn > claimedOn)
            {
                faults.Add($"$.priorClaims[{i}].claimedOn", DateFault.After(prior.ClaimedOn, claimedOn, "claimedOn"));
            }

            if (CheckBounds(prior.OccurredOn, $"$.priorClaims[{i}].occurredOn", ref faults) && bounded && prior.OccurredOn > prior.ClaimedOn)
            {
                faults.Add($"$.priorClaims[{i}].occurredOn", DateFault.After(prior.OccurredOn, prior.ClaimedOn, "claimedOn"));
            }

            if (prior.Outcome == Outcome.Payable && prior.Payment is null)
            {
                faults.Add($"$.priorClaims[{i}].payment", DateFault.PaymentNeeded);
            }
        }
    }

    private static bool CheckBounds(LocalDate date, string path, ref Faults faults)
    {
        bool holds = DateBounds.Hold(date);
        if (!holds)
        {
            faults.Add(path, DateFault.OutOfBounds(date));
        }

        return holds;
    }

    private struct Faults(Action<string, Text>? tell)
    {
        public List<Problem>? List { get; private set; }

        public void Add(string path, Text message)
        {
            if (tell is null)
            {
                (List ??= []).Add(new Problem(path, message));
            }
            else
            {
                tell(path, message);
            }
        }
    }
}
