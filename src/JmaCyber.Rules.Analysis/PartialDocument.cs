using System.Text;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis;

/// <summary>A document of which the day of arrival may be unknown; nothing else of it may.</summary>
/// <remarks>
/// Immutable, equal by content. The day decides neither outcome nor amount, but for that of a report to the JMA, and one without a day is taken to count.
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record PartialDocument
{
    private PartialDocument(Document document, bool isDated)
    {
        Document = document;
        ReceivedOn = isDated ? document.ReceivedOn : null;
    }

    /// <summary>Which document it is. Its <see cref="Rules.Document.ReceivedOn"/> means nothing where the day is unknown.</summary>
    public Document Document { get; }

    /// <summary>The day on which it arrived, or null where that is unknown.</summary>
    public LocalDate? ReceivedOn { get; }

    /// <summary>A document whose day is known.</summary>
    public static PartialDocument Dated(Document document) => new(Guard.NotNull(document), isDated: true);

    /// <summary>A document whose day is unknown.</summary>
    /// <param name="arrivedOn">The document, had it arrived on a given day.</param>
    public static PartialDocument Undated(Func<LocalDate, Document> arrivedOn) => new(Guard.NotNull(arrivedOn)(Payout.Last), isDated: false);

    /// <summary>The document, with a day for one that has none.</summary>
    internal Document On(LocalDate day) => ReceivedOn is not null ? Document : Document.Match<Document>(
        form => new ApplicationForm(day),
        report => new MhlwReport(day, report.Evidence),
        report => new JmaReport(day),
        certificate => new ClosureCertificate(day, certificate.Issuer),
        report => new PpcReport(day) { RecurrencePrevention = report.RecurrencePrevention, IndividualsNotified = report.IndividualsNotified });

    private bool PrintMembers(StringBuilder builder)
        => RecordText.Print(builder, (nameof(Document), Document), (nameof(ReceivedOn), ReceivedOn));
}
