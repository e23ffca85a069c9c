using NodaTime;

namespace JmaCyber.Rules.Judging;

/// <summary>When evidence first arrived, thing by thing, or null, in one piece; the default is that of no documents.</summary>
/// <remarks>A thing that was not shown has the default date, which lies before every date that a claim can name.</remarks>
internal record struct Arrivals
{
    private LocalDate applicationForm;
    private LocalDate mhlwReport;
    private LocalDate jmaReport;
    private LocalDate closureCertificate;
    private LocalDate ppcReport;
    private LocalDate recurrencePrevention;
    private LocalDate individualsNotified;

    public readonly LocalDate? ApplicationForm => Known(applicationForm);

    public readonly LocalDate? MhlwReport => Known(mhlwReport);

    public readonly LocalDate? JmaReport => Known(jmaReport);

    public readonly LocalDate? ClosureCertificate => Known(closureCertificate);

    public readonly LocalDate? PpcReport => Known(ppcReport);

    public readonly LocalDate? RecurrencePrevention => Known(recurrencePrevention);

    public readonly LocalDate? IndividualsNotified => Known(individualsNotified);

    /// <summary>Everything that some document shows.</summary>
    public Evidence Shown { get; private set; }

    /// <summary>Whether reports to the JMA arrived on more than one day: which of them counts is then a question for the documents themselves.</summary>
    public bool HasLaterJmaReport { get; private set; }

    public static Arrivals Of(IReadOnlyList<Document> documents)
    {
        var arrivals = default(Arrivals);
        for (int i = 0; i < documents.Count; i++)
        {
            arrivals.Add(documents[i].Shows, documents[i].ReceivedOn);
        }

        return arrivals;
    }

    /// <summary>The first arrival of one thing on or after a date among documents, or null.</summary>
    public static LocalDate? FirstFrom(IReadOnlyList<Document> documents, Evidence one, LocalDate from)
    {
        LocalDate? earliest = null;
        for (int i = 0; i < documents.Count; i++)
        {
            LocalDate date = documents[i].ReceivedOn;
            if ((documents[i].Shows & one) != 0 && date >= from && !(earliest <= date))
            {
                earliest = date;
            }
        }

        return earliest;
    }

    /// <summary>Adds a document by what it shows.</summary>
    public void Add(Evidence shows, LocalDate date)
    {
        HasLaterJmaReport |= (shows & Shown & Evidence.JmaReport) != 0 && date != jmaReport;
        Shown |= shows;
        Take(ref applicationForm, shows & Evidence.ApplicationForm, date);
        Take(ref mhlwReport, shows & Evidence.MhlwReport, date);
        Take(ref jmaReport, shows & Evidence.JmaReport, date);
        Take(ref closureCertificate, shows & Evidence.ClosureCertificate, date);
        Take(ref ppcReport, shows & Evidence.PpcReport, date);
        Take(ref recurrencePrevention, shows & Evidence.RecurrencePrevention, date);
        Take(ref individualsNotified, shows & Evidence.IndividualsNotified, date);
    }

    /// <summary>A date that arrived, or null.</summary>
    private static LocalDate? Known(LocalDate date) => date == default ? null : date;

    private static void Take(ref LocalDate known, Evidence shown, LocalDate date)
    {
        if (shown != 0 && (known == default || date < known))
        {
            known = date;
        }
    }
}
