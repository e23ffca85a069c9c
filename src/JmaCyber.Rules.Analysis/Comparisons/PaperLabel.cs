using JmaCyber.Rules.Analysis.Spaces;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Whether the documents that two programs judge alike are complete, and which documents are not among these.</summary>
[Flags]
internal enum RestOfPapers
{
    /// <summary>One of them is missing.</summary>
    Missing = 0,

    /// <summary>They are all there.</summary>
    There = 1,

    /// <summary>The closure certificate is not among them.</summary>
    ButCertificate = 2,

    /// <summary>The report of the attack is not among them.</summary>
    ButReport = 4,
}

/// <summary>A set of documents and where it stands among those that two programs judge differently; null on a side that they judge alike.</summary>
internal readonly record struct PaperLabel(Papers Papers, ReportsMade? Reports, bool? Certificate, RestOfPapers? Rest)
{
    /// <summary>
    /// One set of documents for every way in which two programs can see the documents of a claim. Requirements that both judge alike act together,
    /// as complete or not; the certificate counts by itself where its absence changes what is paid; the reports where they are accepted differently.
    /// </summary>
    public static List<PaperLabel> All(Scene scene, Happening happening)
    {
        var labels = new Dictionary<(ReportsMade?, bool?, RestOfPapers?), PaperLabel>();
        foreach (Papers papers in scene.PapersFor(happening))
        {
            PaperLabel label = Of(scene, happening, papers);
            if (!papers.Other && !labels.ContainsKey((label.Reports, label.Certificate, label.Rest)))
            {
                labels.Add((label.Reports, label.Certificate, label.Rest), label);
            }
        }

        return labels.Values.OrderByDescending(label => label.Rest).ToList();
    }

    /// <summary>Where a set of documents stands.</summary>
    public static PaperLabel Of(Scene scene, Happening happening, Papers papers)
    {
        ProgramVersion? version = scene.VersionAfter ?? scene.VersionBefore;
        if (happening.Payment is null || version is null)
        {
            return new PaperLabel(papers, null, null, null);
        }

        if (happening.Kind == IncidentKind.DataLeak)
        {
            return new PaperLabel(papers, null, null, papers.Form && papers.Ppc >= PpcStates.Both ? RestOfPapers.There : RestOfPapers.Missing);
        }

        ClosureReading closure = happening.Closure;
        bool isClosed = closure.Before >= 1 || closure.After >= 1;
        bool isCertificateTold = isClosed && (closure.Before >= 1 != closure.After >= 1 || PaysBaseOnly(scene.Before) || PaysBaseOnly(scene.After));
        bool isComplete = papers.Form
            && (scene.AreReportsOrdered || IsReported(version, papers.Reports))
            && (!isClosed || isCertificateTold || papers.Certificate);
        return new PaperLabel(
            papers,
            scene.AreReportsOrdered ? papers.Reports : null,
            isCertificateTold ? papers.Certificate : null,
            (isComplete ? RestOfPapers.There : RestOfPapers.Missing)
                | (isCertificateTold ? RestOfPapers.ButCertificate : 0)
                | (scene.AreReportsOrdered ? RestOfPapers.ButReport : 0));
    }

    private static bool PaysBaseOnly(SupportProgram program) => program.Settings.MissingClosureCertificate == MissingClosureCertificate.PayBaseOnly;

    private static bool IsReported(ProgramVersion version, ReportsMade reports)
        => (version.AcceptsMhlwReport && reports is ReportsMade.Mhlw or >= ReportsMade.Both)
            || (version.AcceptsJmaReport && reports >= ReportsMade.Jma);
}
