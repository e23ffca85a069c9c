using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <content>Documents and earlier claims.</content>
internal static partial class Given
{
    /// <summary>A document that could arrive on a day, of whatever kind.</summary>
    public static Gen<Document> Document(LocalDate receivedOn) =>
        from kind in Gen.Elements(Enum.GetValues<DocumentKind>())
        from first in Gen.Elements(true, false)
        from second in Gen.Elements(true, false)
        select Document(kind, receivedOn, first, second);

    /// <summary>A day on which a document of a claim may arrive, or null where there is none.</summary>
    public static Gen<LocalDate?> Arrival(LocalDate occurredOn, LocalDate claimedOn) =>
        from near in Gen.Elements(claimedOn, occurredOn, Later(claimedOn, 30), Later(claimedOn, 200))
        from day in Gen.Elements(0, 0, 1, 15, 16, 28)
        let exact = day == 0 ? near : new LocalDate(near.Year, near.Month, day)
        let lawful = LocalDate.Min(LocalDate.Max(exact, occurredOn), Payout.Last)
        select lawful >= occurredOn ? lawful : (LocalDate?)null;

    private static Gen<Document[]> Documents(bool isInOrder, Incident incident, LocalDate claimedOn)
    {
        DocumentKind[] needed = (isInOrder, incident) switch
        {
            (true, CyberAttack) => [DocumentKind.ApplicationForm, DocumentKind.MhlwReport, DocumentKind.ClosureCertificate],
            (true, DataLeak) => [DocumentKind.ApplicationForm, DocumentKind.PpcReport],
            _ => [],
        };
        return
            from slip in Gen.Choose(0, 9)
            from byJma in Gen.Elements(false, false, true)
            from days in Gen.ArrayOf(Arrival(incident.OccurredOn, claimedOn), needed.Length)
            from others in Gen.Choose(0, isInOrder ? 1 : 4)
            from otherDays in Gen.ArrayOf(Arrival(incident.OccurredOn, claimedOn), others)
            from more in Gen.CollectToArray(otherDays.Where(day => day is not null).Select(day => Document(day!.Value)))
            let own = needed.Zip(days, (kind, day) => (Kind: kind, Day: day)).Where((one, i) => i != slip && one.Day is not null)
                .Select(one => Document(Reported(one.Kind, byJma), one.Day!.Value, true, slip < 9))
            from order in Gen.Shuffle(own.Concat(more).ToArray())
            select order;
    }

    private static DocumentKind Reported(DocumentKind kind, bool byJma) => kind == DocumentKind.MhlwReport && byJma ? DocumentKind.JmaReport : kind;

    private static Document Document(DocumentKind kind, LocalDate receivedOn, bool first, bool second) => kind switch
    {
        DocumentKind.ApplicationForm => new ApplicationForm(receivedOn),
        DocumentKind.MhlwReport => new MhlwReport(receivedOn, first ? MhlwEvidence.WrittenReport : MhlwEvidence.EmailPrintout),
        DocumentKind.JmaReport => new JmaReport(receivedOn),
        DocumentKind.ClosureCertificate => new ClosureCertificate(receivedOn, (CertificateIssuer)(first ? 1 : 0)),
        _ => new PpcReport(receivedOn) { RecurrencePrevention = first, IndividualsNotified = second },
    };

    private static Gen<PriorClaim> Prior(LocalDate occurredOn, LocalDate claimedOn) =>
        from before in Gen.Elements(0, 1, 100, 365, 366, 800)
        let priorClaimedOn = Earlier(claimedOn, before)
        from ago in Gen.Elements(0, 0, 1, 60, 400)
        from same in Gen.Elements(true, false)
        from outcome in Gen.Elements(Outcome.Payable, Outcome.Payable, Outcome.Incomplete, Outcome.Referred, Outcome.NotPayable)
        from payment in Gen.Elements<PaymentKind?>(PaymentKind.CyberAttack, PaymentKind.DataLeak, null)
        let priorOccurredOn = same && occurredOn <= priorClaimedOn ? occurredOn : Earlier(priorClaimedOn, ago)
        select new PriorClaim(priorClaimedOn, priorOccurredOn, outcome, payment ?? (outcome == Outcome.Payable ? PaymentKind.CyberAttack : null));
}
