using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Analysis.Sensitivity;

/// <summary>
/// Which interpretations can matter at all to the claims of a facility: the others are not turned, since turning them changes no outcome and no
/// amount. Naming one too many costs time only; one too few would be wrong, so one that is not told of here is turned.
/// </summary>
internal static class RelevantReadings
{
    private const int LongestOneDay = 1;

    public static bool Any(Interpretation interpretation, SupportProgram program, Ledger ledger, int[] facility)
    {
        if (interpretation == Interpretation.AnnualWindowBasis || interpretation == Interpretation.AnnualSlot)
        {
            return facility.Length > 1 || ledger[facility[0]].PriorClaims.Count > 0;
        }

        foreach (int place in facility)
        {
            if (One(interpretation, program, ledger[place]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool One(Interpretation interpretation, SupportProgram program, Claim claim)
    {
        if (interpretation == Interpretation.MembershipTest)
        {
            return HoldsOn(claim, claim.Incident.OccurredOn) != HoldsOn(claim, claim.ClaimedOn);
        }

        if (interpretation == Interpretation.CareServiceCoverage)
        {
            return claim.Facility.Kind == FacilityKind.CareService && IsOfEditedVersion(program, claim);
        }

        bool isAttack = claim.Incident is CyberAttack;
        int closed = claim.Particulars.Closure.All(countsClosed: true, countsStopped: false);
        int stopped = claim.Particulars.Closure.All(countsClosed: false, countsStopped: true);
        return interpretation switch
        {
            _ when interpretation == Interpretation.NewPatientStop2022 => stopped > 0 && IsOfEditedVersion(program, claim),
            _ when interpretation == Interpretation.AttackReport2022 => isAttack && IsOfEditedVersion(program, claim),
            _ when interpretation == Interpretation.CareServiceClosure => stopped > 0 && claim.Facility.Kind == FacilityKind.CareService,
            _ when interpretation == Interpretation.ClosureDayCount => closed + stopped > LongestOneDay,
            _ when interpretation == Interpretation.MissingClosureCertificate
                => closed + stopped > 0 && (claim.Particulars.Arrivals.Shown & Evidence.ClosureCertificate) == 0,
            _ => true,
        };
    }

    private static bool HoldsOn(Claim claim, NodaTime.LocalDate date)
        => claim.Member is A1Member { From: { } from } member && date >= from && (member.Until is not { } until || date < until);

    private static bool IsOfEditedVersion(SupportProgram program, Claim claim)
        => program.VersionOn(claim.Incident.OccurredOn) is { } version && ReferenceEquals(version, SupportProgramExtensions.EditableVersion(program));
}
