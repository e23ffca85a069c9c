using JmaCyber.Rules.Json.Tables;

namespace JmaCyber.Rules.Publishing;

/// <summary>What the columns of a table of claims hold, by the members of a claim.</summary>
internal static class ColumnWords
{
    public static Text Of(ClaimColumn column) => column switch
    {
        ClaimColumn.Id => Member("id"),
        ClaimColumn.FacilityId => Member("facility.id"),
        ClaimColumn.FacilityKind => Member("facility.kind"),
        ClaimColumn.Category => Member("member.category"),
        ClaimColumn.MemberFrom => Member("member.from"),
        ClaimColumn.MemberUntil => Member("member.until"),
        ClaimColumn.ProcedurePending => Member("member.procedurePending"),
        ClaimColumn.Relation => Member("member.relation"),
        ClaimColumn.Incident => Member("incident.kind"),
        ClaimColumn.OccurredOn => Member("incident.occurredOn"),
        ClaimColumn.InsiderCrime => Member("incident.insiderCrime"),
        ClaimColumn.Attack => Member("incident.attack"),
        ClaimColumn.PersonalDataLeaked => Member("incident.personalDataLeaked"),
        ClaimColumn.Closed => Days("closed"),
        ClaimColumn.NewPatientsStopped => Days("newPatientsStopped"),
        ClaimColumn.PartlyOpen => Days("partlyOpen"),
        ClaimColumn.RegularHoliday => Days("regularHoliday"),
        ClaimColumn.ApplicationForm => Arrival("applicationForm"),
        ClaimColumn.MhlwReport => Arrival("mhlwReport"),
        ClaimColumn.MhlwEvidence => Member("documents[].evidence"),
        ClaimColumn.JmaReport => Arrival("jmaReport"),
        ClaimColumn.ClosureCertificate => Arrival("closureCertificate"),
        ClaimColumn.CertificateIssuer => Member("documents[].issuer"),
        ClaimColumn.PpcReport => Arrival("ppcReport"),
        ClaimColumn.RecurrencePrevention => Member("documents[].recurrencePrevention"),
        ClaimColumn.IndividualsNotified => Member("documents[].individualsNotified"),
        ClaimColumn.ClaimedOn => Member("claimedOn"),
    };

    private static Text Member(string path) => new($"`{path}`", $"`{path}`");

    private static Text Days(string status)
        => new($"`incident.operations` のうち `{status}` の日（複数可）", $"the days of `incident.operations` with status `{status}`");

    private static Text Arrival(string kind) => new($"`{kind}` が届いた日", $"the day on which `{kind}` arrived");
}
