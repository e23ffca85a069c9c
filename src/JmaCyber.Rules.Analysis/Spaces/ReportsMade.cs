using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Spaces;

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

/// <summary>Reads the reports of an attack off the documents that arrived.</summary>
internal static class ReportsMadeReader
{
    /// <summary>The reports of a claim.</summary>
    /// <param name="arrivals">When documents arrived.</param>
    /// <param name="counted">Whether a closure day is counted, so that a certificate is required.</param>
    /// <param name="ordered">Whether it is told which of two reports arrived last.</param>
    public static ReportsMade Of(Arrivals arrivals, bool counted, bool ordered)
    {
        if (arrivals.First(Evidence.MhlwReport) is not { } mhlw)
        {
            return arrivals.First(Evidence.JmaReport) is null ? ReportsMade.None : ReportsMade.Jma;
        }

        if (arrivals.First(Evidence.JmaReport) is not { } jma)
        {
            return ReportsMade.Mhlw;
        }

        LocalDate rest = LocalDate.Max(
            arrivals.First(Evidence.ApplicationForm) ?? LocalDate.MinIsoValue,
            (counted ? arrivals.First(Evidence.ClosureCertificate) : null) ?? LocalDate.MinIsoValue);
        return !ordered || mhlw == jma || LocalDate.Max(mhlw, jma) <= rest ? ReportsMade.Both : mhlw > jma ? ReportsMade.BothMhlwLast : ReportsMade.BothJmaLast;
    }
}
