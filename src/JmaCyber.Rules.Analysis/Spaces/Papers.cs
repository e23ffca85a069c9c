using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Spaces;

/// <summary>The documents that arrived, by what they satisfy; when they arrived matters only where two programs accept different reports.</summary>
/// <param name="Form">Whether the application form is there.</param>
/// <param name="Reports">The reports of an attack; for a leak always none.</param>
/// <param name="Certificate">Whether a closure certificate is there; for a leak always false.</param>
/// <param name="Ppc">The reports to the PPC; for an attack always none.</param>
/// <param name="Other">Whether a document that only the other payment needs is there.</param>
internal readonly partial record struct Papers(bool Form, ReportsMade Reports, bool Certificate, PpcStates Ppc, bool Other)
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
                arrivals.First(Evidence.ApplicationForm) is not null,
                ReportsMadeReader.Of(arrivals, counted, ordered),
                arrivals.First(Evidence.ClosureCertificate) is not null,
                PpcStates.NoReport,
                Other: arrivals.First(Evidence.PpcReport) is not null),
            IncidentKind.DataLeak => new Papers(
                arrivals.First(Evidence.ApplicationForm) is not null,
                ReportsMade.None,
                Certificate: false,
                PpcStatesReader.Of(claim),
                Other: (arrivals.Shown & (Evidence.MhlwReport | Evidence.JmaReport | Evidence.ClosureCertificate)) != 0),
            _ => default,
        };
    }
}
