using static JmaCyber.Rules.Benchmarks.Peers.Found;
using static JmaCyber.Rules.FindingResult;

namespace JmaCyber.Rules.Benchmarks.Peers;

/// <summary>A rule as both engines take it: what it finds of a <see cref="Case"/>, and when, in the language of System.Linq.Dynamic.Core.</summary>
public sealed record PeerRule(Found Rule, FindingResult Result, string When)
{
    public string Name => $"{Rule}.{Result}";
}

/// <summary>The rules of the register that decide, one line each.</summary>
public static class PeerRules
{
    public static readonly PeerRule[] All =
    [
        new(MemberA1, Failed, "!one.IsA1"),
        new(MemberStarted, Failed, "one.IsA1 && (one.OccurredOn < one.MemberFrom || one.ClaimedOn < one.MemberFrom)"),
        new(MemberEnded, Failed, "one.IsA1 && (one.OccurredOn >= one.MemberUntil || one.ClaimedOn >= one.MemberUntil)"),
        new(MemberProcedurePending, Noted, "one.IsPending"),
        new(FacilityRelation, Failed, "!one.IsRelated"),
        new(FacilityCovered, Failed, "one.Version > 0 && !one.IsCovered"),
        new(IncidentProgramStart, Failed, "one.Version == 0"),
        new(IncidentInsiderCrime, Failed, "one.IsInsider"),
        new(IncidentInsiderCrime, Unclear, "one.IsInvestigated"),
        new(IncidentMessageOnly, Failed, "one.IsMessage"),
        new(IncidentUndetermined, Unclear, "one.IsUndetermined"),
        new(IncidentLeakByAttack, Noted, "one.IsLeakByAttack"),
        new(IncidentLeakOtherwise, Applied, "one.IsLeak"),
        new(ClosureDay, Applied, "one.HasOperations"),
        new(ClosureCount, Applied, "one.IsAttack"),
        new(AmountAttack, Applied, "one.IsAttack && one.Version > 0"),
        new(AmountClosure, Applied, "one.IsAttack && one.Version > 0 && one.ClosureDays >= 1"),
        new(AmountLeak, Applied, "one.IsLeak && one.Version > 0"),
        new(DocumentApplicationForm, Missing, "one.Version > 0 && (one.IsAttack || one.IsLeak) && !one.HasForm"),
        new(DocumentAttackReport, Missing, "one.Version > 0 && one.IsAttack && !one.HasMhlw && !(one.Version == 2023 && one.HasJma)"),
        new(DocumentClosureCertificate, Missing, "one.Version > 0 && one.IsAttack && one.ClosureDays >= 1 && !one.HasCertificate"),
        new(DocumentPpcReport, Missing, "one.Version > 0 && one.IsLeak && !one.HasPpc"),
        new(DocumentRecurrencePrevention, Missing, "one.Version > 0 && one.IsLeak && one.HasPpc && !one.HasRecurrence"),
        new(DocumentIndividualsNotified, Missing, "one.Version > 0 && one.IsLeak && one.HasPpc && !one.HasNotified"),
        new(DocumentMhlwRecommended, Noted, "one.Version == 2023 && one.IsAttack && one.HasJma && !one.HasMhlw"),
        new(DocumentIgnored, Noted, "(one.IsAttack && one.HasPpc) || (one.IsLeak && (one.HasMhlw || one.HasJma || one.HasCertificate))"),
        new(LimitAnnual, Failed, "one.YearUsed"),
        new(LimitExclusive, Failed, "(one.IsAttack || one.IsLeak) && one.YearUsedByOther"),
        new(LimitIncidentOnce, Unclear, "(one.IsAttack || one.IsLeak) && one.SameIncident"),
    ];
}
