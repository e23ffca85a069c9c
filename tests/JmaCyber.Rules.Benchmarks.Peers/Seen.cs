using NodaTime;

namespace JmaCyber.Rules.Benchmarks.Peers;

/// <summary>What has to be gathered from a claim before rules can look at it: first arrivals, closure days, earlier claims. A default date is none.</summary>
public struct Seen
{
    private static readonly LocalDate FirstYear = new(2022, 6, 1);

    public LocalDate Form;
    public LocalDate Mhlw;
    public LocalDate Jma;
    public LocalDate Certificate;
    public LocalDate Ppc;
    public LocalDate Recurrence;
    public LocalDate Notified;
    public int ClosureDays;
    public bool HasOperations;
    public bool HasYear;
    public bool YearUsed;
    public bool YearUsedByOther;
    public bool SameIncident;

    public static Seen Of(Claim claim)
    {
        var seen = default(Seen);
        for (int i = 0; i < claim.Documents.Count; i++)
        {
            seen.Arrived(claim.Documents[i]);
        }

        if (claim.Incident is CyberAttack attack)
        {
            seen.HasOperations = attack.Operations.Count > 0;
            seen.Close(attack.Operations, claim.Facility.Kind == FacilityKind.CareService);
        }

        seen.HasYear = claim.ClaimedOn >= FirstYear;
        for (int i = 0; i < claim.PriorClaims.Count; i++)
        {
            seen.Earlier(claim, claim.PriorClaims[i]);
        }

        return seen;
    }

    private void Arrived(Document document)
    {
        LocalDate date = document.ReceivedOn;
        switch (document)
        {
            case ApplicationForm: First(ref Form, date); break;
            case MhlwReport: First(ref Mhlw, date); break;
            case JmaReport: First(ref Jma, date); break;
            case ClosureCertificate: First(ref Certificate, date); break;
            case PpcReport report:
                First(ref Ppc, date);
                if (report.RecurrencePrevention)
                {
                    First(ref Recurrence, date);
                }

                if (report.IndividualsNotified)
                {
                    First(ref Notified, date);
                }

                break;
        }
    }

    private void Close(IReadOnlyList<OperationDay> days, bool isCareService)
    {
        for (int i = 0; i < days.Count; i++)
        {
            OperationStatus status = days[i].Status;
            ClosureDays += status == OperationStatus.Closed || (status == OperationStatus.NewPatientsStopped && !isCareService) ? 1 : 0;
        }
    }

    private void Earlier(Claim claim, PriorClaim prior)
    {
        if (prior.Outcome == Outcome.Payable)
        {
            bool isOfYear = HasYear && prior.ClaimedOn >= FirstYear && ProgramYear(prior.ClaimedOn) == ProgramYear(claim.ClaimedOn);
            YearUsed |= isOfYear;
            YearUsedByOther |= isOfYear && prior.Payment != claim.Incident.Payment;
            SameIncident |= prior.OccurredOn == claim.Incident.OccurredOn;
        }
    }

    private static int ProgramYear(LocalDate date) => date.Month >= 6 ? date.Year : date.Year - 1;

    private static void First(ref LocalDate known, LocalDate date)
    {
        if (known == default || date < known)
        {
            known = date;
        }
    }
}
