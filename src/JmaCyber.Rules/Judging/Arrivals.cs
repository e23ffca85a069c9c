using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Judging;

/// <summary>When evidence first arrived, thing by thing, or null, in one piece; the default is that of no documents.</summary>
/// <remarks>A thing that was not shown has the default date, which lies before every date that a claim can name.</remarks>
internal record struct Arrivals
{
    private Day applicationForm;
    private Day mhlwReport;
    private Day jmaReport;
    private Day closureCertificate;
    private Day ppcReport;
    private Day recurrencePrevention;
    private Day individualsNotified;

    public readonly Day? ApplicationForm => applicationForm.OrNull;

    public readonly Day? MhlwReport => mhlwReport.OrNull;

    public readonly Day? JmaReport => jmaReport.OrNull;

    public readonly Day? ClosureCertificate => closureCertificate.OrNull;

    public readonly Day? PpcReport => ppcReport.OrNull;

    public readonly Day? RecurrencePrevention => recurrencePrevention.OrNull;

    public readonly Day? IndividualsNotified => individualsNotified.OrNull;

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
    public static Day? FirstFrom(IReadOnlyList<Document> documents, Evidence one, Day from)
    {
        Day? earliest = null;
        for (int i = 0; i < documents.Count; i++)
        {
            Day date = documents[i].ReceivedOn;
            if ((documents[i].Shows & one) != 0 && date >= from && !(earliest <= date))
            {
                earliest = date;
            }
        }

        return earliest;
    }

    /// <summary>Adds a document by what it shows.</summary>
    public void Add(Evidence shows, Day date)
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

    private static void Take(ref Day known, Evidence shown, Day date)
    {
        if (shown != 0 && (known == default || date < known))
        {
            known = date;
        }
    }
}
