using NodaTime;

namespace JmaCyber.Rules.Benchmarks.Peers;

/// <summary>
/// The register as somebody would write it down who needs nothing else of it: no other program, no words, no sources. The mark to be measured by.
/// </summary>
public static class HandWritten
{
    private static readonly LocalDate Start = new(2022, 6, 1);
    private static readonly LocalDate Revision = new(2023, 6, 1);

    public static Verdict Decide(Claim claim)
    {
        Found failed = 0;
        Found unclear = 0;
        Found missing = 0;
        Found noted = 0;
        Found applied = 0;
        LocalDate completeOn = default;
        var seen = Seen.Of(claim);
        LocalDate occurredOn = claim.Incident.OccurredOn;
        bool isStarted = occurredOn >= Start;
        bool is2023 = occurredOn >= Revision;
        var attack = claim.Incident as CyberAttack;
        bool isLeak = claim.Incident is DataLeak;

        if (claim.Member is A1Member { From: { } from } member)
        {
            failed |= occurredOn < from || claim.ClaimedOn < from ? Found.MemberStarted : 0;
            failed |= member.Until is { } until && (occurredOn >= until || claim.ClaimedOn >= until) ? Found.MemberEnded : 0;
            noted |= member.ProcedurePending ? Found.MemberProcedurePending : 0;
        }
        else
        {
            failed |= Found.MemberA1;
        }

        failed |= claim.Member.Relation == MemberRelation.None ? Found.FacilityRelation : 0;
        failed |= !isStarted ? Found.IncidentProgramStart : 0;
        failed |= claim.Incident.InsiderCrime == InsiderCrime.Confirmed ? Found.IncidentInsiderCrime : 0;
        unclear |= claim.Incident.InsiderCrime == InsiderCrime.UnderInvestigation ? Found.IncidentInsiderCrime : 0;
        failed |= claim.Incident is SuspiciousMessage ? Found.IncidentMessageOnly : 0;
        unclear |= claim.Incident is UndeterminedIncident ? Found.IncidentUndetermined : 0;
        failed |= seen.YearUsed ? Found.LimitAnnual : 0;

        if (attack is not null)
        {
            noted |= attack.PersonalDataLeaked ? Found.IncidentLeakByAttack : 0;
            noted |= seen.Ppc != default ? Found.DocumentIgnored : 0;
            noted |= is2023 && seen.Jma != default && seen.Mhlw == default ? Found.DocumentMhlwRecommended : 0;
            applied |= Found.ClosureCount | (seen.HasOperations ? Found.ClosureDay : 0);
            if (isStarted)
            {
                LocalDate report = seen.Mhlw == default || (is2023 && seen.Jma != default && seen.Jma < seen.Mhlw) ? is2023 ? seen.Jma : default : seen.Mhlw;
                Require(Found.DocumentAttackReport, report);
                applied |= Found.AmountAttack;
                if (seen.ClosureDays >= 1)
                {
                    Require(Found.DocumentClosureCertificate, seen.Certificate);
                    applied |= Found.AmountClosure;
                }
            }
        }

        if (isLeak)
        {
            applied |= Found.IncidentLeakOtherwise;
            noted |= seen.Mhlw != default || seen.Jma != default || seen.Certificate != default ? Found.DocumentIgnored : 0;
            if (isStarted)
            {
                applied |= Found.AmountLeak;
                Require(Found.DocumentPpcReport, seen.Ppc);
                if (seen.Ppc != default)
                {
                    Require(Found.DocumentRecurrencePrevention, seen.Recurrence);
                    Require(Found.DocumentIndividualsNotified, seen.Notified);
                }
            }
        }

        if (attack is not null || isLeak)
        {
            failed |= seen.YearUsedByOther ? Found.LimitExclusive : 0;
            unclear |= seen.SameIncident ? Found.LimitIncidentOnce : 0;
            if (isStarted)
            {
                Require(Found.DocumentApplicationForm, seen.Form);
            }
        }

        return Verdict.Of(failed, unclear, missing, noted, applied, is2023, seen.ClosureDays, completeOn);

        void Require(Found rule, LocalDate date)
        {
            missing |= date == default ? rule : 0;
            completeOn = date > completeOn ? date : completeOn;
        }
    }
}
