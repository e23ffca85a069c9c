using NodaTime;

namespace JmaCyber.Rules.Judging;

/// <summary>The first arrival of each thing that a document can show; null where nothing arrived.</summary>
internal sealed class Arrivals
{
    public Arrivals(IReadOnlyList<Document> documents)
    {
        for (int i = 0; i < documents.Count; i++)
        {
            LocalDate date = documents[i].ReceivedOn;
            switch (documents[i])
            {
                case Rules.ApplicationForm:
                    ApplicationForm = Earlier(ApplicationForm, date);
                    break;
                case Rules.MhlwReport:
                    MhlwReport = Earlier(MhlwReport, date);
                    break;
                case Rules.JmaReport:
                    JmaReport = Earlier(JmaReport, date);
                    break;
                case Rules.ClosureCertificate:
                    ClosureCertificate = Earlier(ClosureCertificate, date);
                    break;
                case Rules.PpcReport report:
                    PpcReport = Earlier(PpcReport, date);
                    RecurrencePrevention = report.RecurrencePrevention ? Earlier(RecurrencePrevention, date) : RecurrencePrevention;
                    IndividualsNotified = report.IndividualsNotified ? Earlier(IndividualsNotified, date) : IndividualsNotified;
                    break;
            }
        }
    }

    public LocalDate? ApplicationForm { get; }

    public LocalDate? MhlwReport { get; }

    public LocalDate? JmaReport { get; }

    public LocalDate? ClosureCertificate { get; }

    public LocalDate? PpcReport { get; }

    public LocalDate? RecurrencePrevention { get; }

    public LocalDate? IndividualsNotified { get; }

    private static LocalDate Earlier(LocalDate? first, LocalDate date) => first is { } known && known < date ? known : date;
}
