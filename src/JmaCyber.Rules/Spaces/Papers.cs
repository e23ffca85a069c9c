using NodaTime;

namespace JmaCyber.Rules;

/// <summary>Which reports of an attack arrived.</summary>
internal enum ReportsMade
{
    /// <summary>None.</summary>
    None,

    /// <summary>Evidence of a report to the MHLW alone.</summary>
    Mhlw,

    /// <summary>A report to the JMA alone.</summary>
    Jma,

    /// <summary>Both, neither after all that is required besides.</summary>
    Both,

    /// <summary>Both, that to the MHLW after everything else.</summary>
    BothMhlwLast,

    /// <summary>Both, that to the JMA after everything else.</summary>
    BothJmaLast,
}

/// <summary>What the reports to the PPC state, taken together.</summary>
internal enum PpcStates
{
    /// <summary>There is no report.</summary>
    NoReport,

    /// <summary>Neither.</summary>
    Neither,

    /// <summary>The measures against recurrence.</summary>
    Prevention,

    /// <summary>That the persons concerned were notified.</summary>
    Notified,

    /// <summary>Both, in one report.</summary>
    Both,

    /// <summary>Both, each in a report of its own.</summary>
    BothByTwo,
}

/// <summary>The documents that arrived, by what they satisfy; when they arrived matters only where two programs accept different reports.</summary>
/// <param name="Form">Whether the application form is there.</param>
/// <param name="Reports">The reports of an attack; for a leak always none.</param>
/// <param name="Certificate">Whether a closure certificate is there; for a leak always false.</param>
/// <param name="Ppc">The reports to the PPC; for an attack always none.</param>
/// <param name="Other">Whether a document that only the other payment needs is there.</param>
internal readonly record struct Papers(bool Form, ReportsMade Reports, bool Certificate, PpcStates Ppc, bool Other)
{
    private static readonly bool[] NoYes = [false, true];

    /// <summary>Every set of documents for a kind of incident.</summary>
    /// <param name="kind">The kind; where nothing can be paid no document is judged, and none stands for all.</param>
    /// <param name="moment">The moment, which may be too late for any document.</param>
    /// <param name="ordered">Whether the order of the reports is told.</param>
    public static IEnumerable<Papers> All(IncidentKind kind, Moment moment, bool ordered)
    {
        if (kind is not (IncidentKind.CyberAttack or IncidentKind.DataLeak) || !moment.Slot.TakesDocuments)
        {
            yield return default;
            yield break;
        }

        bool attack = kind == IncidentKind.CyberAttack;
        ReportsMade lastReport = !attack ? ReportsMade.None : ordered && moment.HasLate ? ReportsMade.BothJmaLast : ReportsMade.Both;
        foreach (bool form in NoYes)
        {
            for (ReportsMade reports = ReportsMade.None; reports <= lastReport; reports++)
            {
                for (PpcStates ppc = PpcStates.NoReport; ppc <= (attack ? PpcStates.NoReport : PpcStates.BothByTwo); ppc++)
                {
                    for (int rest = 0; rest < (attack ? 4 : 2); rest++)
                    {
                        yield return new Papers(form, reports, Certificate: rest >= 2, ppc, Other: (rest & 1) == 1);
                    }
                }
            }
        }
    }

    /// <summary>The documents of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="counted">Whether a closure day is counted, so that a certificate is required.</param>
    /// <param name="ordered">Whether the order of the reports is told.</param>
    public static Papers Of(Claim claim, bool counted, bool ordered)
    {
        Arrivals arrivals = claim.Arrivals;
        return claim.Incident.Kind switch
        {
            IncidentKind.CyberAttack => new Papers(
                arrivals.ApplicationForm is not null,
                ReportsOf(arrivals, counted, ordered),
                arrivals.ClosureCertificate is not null,
                PpcStates.NoReport,
                Other: arrivals.PpcReport is not null),
            IncidentKind.DataLeak => new Papers(
                arrivals.ApplicationForm is not null,
                ReportsMade.None,
                Certificate: false,
                PpcOf(claim),
                Other: arrivals is not { MhlwReport: null, JmaReport: null, ClosureCertificate: null }),
            _ => default,
        };
    }

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

    /// <summary>Whether this is the other set and one document more; dates apart.</summary>
    public bool IsOneMoreThan(Papers less)
    {
        int more = (Form != less.Form ? 1 : 0) + (Certificate != less.Certificate ? 1 : 0) + (Other != less.Other ? 1 : 0)
            + (Reports != less.Reports ? 1 : 0) + (Ppc != less.Ppc ? 1 : 0);
        return more == 1
            && (Form || !less.Form) && (Certificate || !less.Certificate) && (Other || !less.Other)
            && (Reports == less.Reports || (less.Reports == ReportsMade.None ? Reports < ReportsMade.Both : Reports >= ReportsMade.Both && less.Reports < ReportsMade.Both))
            && (Ppc == less.Ppc || less.Ppc == PpcStates.NoReport || Ppc >= PpcStates.Both || less.Ppc == PpcStates.Neither)
            && Ppc >= less.Ppc;
    }

    private static ReportsMade ReportsOf(Arrivals arrivals, bool counted, bool ordered)
    {
        if (arrivals.MhlwReport is not { } mhlw)
        {
            return arrivals.JmaReport is null ? ReportsMade.None : ReportsMade.Jma;
        }

        if (arrivals.JmaReport is not { } jma)
        {
            return ReportsMade.Mhlw;
        }

        LocalDate rest = LocalDate.Max(arrivals.ApplicationForm ?? LocalDate.MinIsoValue, (counted ? arrivals.ClosureCertificate : null) ?? LocalDate.MinIsoValue);
        return !ordered || mhlw == jma || LocalDate.Max(mhlw, jma) <= rest ? ReportsMade.Both : mhlw > jma ? ReportsMade.BothMhlwLast : ReportsMade.BothJmaLast;
    }

    private static PpcStates PpcOf(Claim claim)
    {
        Arrivals arrivals = claim.Arrivals;
        bool inOne = false;
        for (int i = 0; i < claim.Documents.Count; i++)
        {
            inOne |= claim.Documents[i] is PpcReport { RecurrencePrevention: true, IndividualsNotified: true };
        }

        return (arrivals.PpcReport is not null, arrivals.RecurrencePrevention is not null, arrivals.IndividualsNotified is not null) switch
        {
            (false, _, _) => PpcStates.NoReport,
            (_, false, false) => PpcStates.Neither,
            (_, true, false) => PpcStates.Prevention,
            (_, false, true) => PpcStates.Notified,
            _ => inOne ? PpcStates.Both : PpcStates.BothByTwo,
        };
    }
}
