using NodaTime;

namespace JmaCyber.Rules.Benchmarks.Peers;

/// <summary>
/// A claim as the other engines get it: gathered beforehand, dates as numbers of days, so that what is measured of them is the rules alone. Rules
/// write down here what they found.
/// </summary>
public sealed class Case
{
    private readonly Seen seen;
    private readonly Claim claim;

    public Case(Claim claim)
    {
        this.claim = claim;
        seen = Seen.Of(claim);
        Version = claim.Incident.OccurredOn < new LocalDate(2022, 6, 1) ? 0 : claim.Incident.OccurredOn < new LocalDate(2023, 6, 1) ? 2022 : 2023;
        OccurredOn = Days(claim.Incident.OccurredOn);
        ClaimedOn = Days(claim.ClaimedOn);
        MemberFrom = claim.Member.From is { } from ? Days(from) : int.MinValue;
        MemberUntil = claim.Member.Until is { } until ? Days(until) : int.MaxValue;
        Report = Version == 2023 && seen.Jma != default && (seen.Mhlw == default || seen.Jma < seen.Mhlw) ? seen.Jma : seen.Mhlw;
    }

    /// <summary>The version of the scheme, 0 before its start.</summary>
    public int Version { get; }

    public int OccurredOn { get; }

    public int ClaimedOn { get; }

    public int MemberFrom { get; }

    public int MemberUntil { get; }

    public bool IsA1 => claim.Member is A1Member;

    public bool IsPending => claim.Member is A1Member { ProcedurePending: true };

    public bool IsRelated => claim.Member.Relation != MemberRelation.None;

    public bool IsCovered => claim.Facility.Kind is FacilityKind.Hospital or FacilityKind.Clinic or FacilityKind.CareService;

    public bool IsAttack => claim.Incident.Kind == IncidentKind.CyberAttack;

    public bool IsLeak => claim.Incident.Kind == IncidentKind.DataLeak;

    public bool IsMessage => claim.Incident.Kind == IncidentKind.SuspiciousMessage;

    public bool IsUndetermined => claim.Incident.Kind == IncidentKind.Undetermined;

    public bool IsInsider => claim.Incident.InsiderCrime == InsiderCrime.Confirmed;

    public bool IsInvestigated => claim.Incident.InsiderCrime == InsiderCrime.UnderInvestigation;

    public bool IsLeakByAttack => claim.Incident is CyberAttack { PersonalDataLeaked: true };

    public bool HasOperations => seen.HasOperations;

    public int ClosureDays => seen.ClosureDays;

    public bool HasForm => seen.Form != default;

    public bool HasMhlw => seen.Mhlw != default;

    public bool HasJma => seen.Jma != default;

    public bool HasCertificate => seen.Certificate != default;

    public bool HasPpc => seen.Ppc != default;

    public bool HasRecurrence => seen.Recurrence != default;

    public bool HasNotified => seen.Notified != default;

    public bool YearUsed => seen.YearUsed;

    public bool YearUsedByOther => seen.YearUsedByOther;

    public bool SameIncident => seen.SameIncident;

    public Found Failed { get; private set; }

    public Found Unclear { get; private set; }

    public Found Missing { get; private set; }

    public Found Noted { get; private set; }

    public Found Applied { get; private set; }

    private LocalDate Report { get; }

    /// <summary>Writes down what a rule found.</summary>
    public void Find(Found rule, FindingResult result)
    {
        switch (result)
        {
            case FindingResult.Failed: Failed |= rule; break;
            case FindingResult.Unclear: Unclear |= rule; break;
            case FindingResult.Missing: Missing |= rule; break;
            case FindingResult.Noted: Noted |= rule; break;
            case FindingResult.Applied: Applied |= rule; break;
            case FindingResult.NotJudged or FindingResult.Met: break;
        }
    }

    /// <summary>The decision that follows from all that was found.</summary>
    public Verdict Fold()
    {
        LocalDate complete = IsAttack
            ? Later(Later(seen.Form, Report), seen.ClosureDays >= 1 ? seen.Certificate : default)
            : Later(Later(seen.Form, seen.Ppc), Later(seen.Recurrence, seen.Notified));
        return Verdict.Of(Failed, Unclear, Missing, Noted, Applied, Version == 2023, seen.ClosureDays, complete);
    }

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;

    private static int Days(LocalDate date) => Period.DaysBetween(default, date);
}
