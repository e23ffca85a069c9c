using NodaTime;

namespace JmaCyber.Rules.Analysis.Spaces;

/// <content>One set of documents for each, to build representatives with.</content>
internal readonly partial record struct Papers
{
    /// <summary>Documents that satisfy this, for a kind of incident.</summary>
    public Document[] Build(Moment moment, IncidentKind kind) => Build(moment.ReceivedOn, moment.LateOn, kind);

    /// <summary>Documents that satisfy this and are complete on a day.</summary>
    public Document[] Build(LocalDate completeOn, IncidentKind kind) => Build(completeOn, completeOn, kind);

    private Document[] Build(LocalDate date, LocalDate late, IncidentKind kind)
    {
        var documents = new List<Document>();
        if (Form)
        {
            documents.Add(new ApplicationForm(date));
        }

        if (Reports is ReportsMade.Mhlw or >= ReportsMade.Both)
        {
            documents.Add(new MhlwReport(Reports == ReportsMade.BothMhlwLast ? late : date, MhlwEvidence.WrittenReport));
        }

        if (Reports is ReportsMade.Jma or >= ReportsMade.Both)
        {
            documents.Add(new JmaReport(Reports == ReportsMade.BothJmaLast ? late : date));
        }

        if (Certificate)
        {
            documents.Add(new ClosureCertificate(date, CertificateIssuer.LocalAssociation));
        }

        if (Ppc != PpcStates.NoReport)
        {
            documents.Add(new PpcReport(date)
            {
                RecurrencePrevention = Ppc is PpcStates.Prevention or PpcStates.Both or PpcStates.BothByTwo,
                IndividualsNotified = Ppc is PpcStates.Notified or PpcStates.Both,
            });
        }

        if (Ppc == PpcStates.BothByTwo)
        {
            documents.Add(new PpcReport(date) { IndividualsNotified = true });
        }

        if (Other)
        {
            documents.Add(kind == IncidentKind.CyberAttack ? new PpcReport(date) : new MhlwReport(date, MhlwEvidence.WrittenReport));
        }

        return documents.ToArray();
    }
}
