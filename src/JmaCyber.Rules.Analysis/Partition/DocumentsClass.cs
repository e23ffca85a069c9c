using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>For which of two programs a report to the JMA arrived in time (<c>jmaReportsFrom</c>), where that is told.</summary>
internal enum JmaCounting
{
    /// <summary>There is no report, or the day on which it arrived does not matter.</summary>
    NotTold,

    /// <summary>For neither.</summary>
    ForNeither,

    /// <summary>For the program before only.</summary>
    Before,

    /// <summary>For the program after only.</summary>
    After,

    /// <summary>For both.</summary>
    ForBoth,
}

/// <summary>What two programs can tell of the documents of a claim.</summary>
/// <param name="Shown">What those of its own payment show.</param>
/// <param name="Counting">For which program the reports to the JMA arrived in time.</param>
/// <param name="Split">Whether documents of one kind show together what none of them shows alone.</param>
/// <param name="Other">Whether a document that only the other payment needs is there.</param>
/// <param name="Apart">Whether what each program requires is complete, but on different days.</param>
internal readonly record struct DocumentsKey(Evidence Shown, JmaCounting Counting, bool Split, bool Other, bool Apart)
{
    /// <summary>The documents of a claim.</summary>
    /// <param name="before">The claim under the program before.</param>
    /// <param name="after">The claim under the program after.</param>
    /// <param name="isCounted">Whether it is told for which program a report to the JMA arrived in time.</param>
    public static DocumentsKey Of(in ClaimFacts before, in ClaimFacts after, bool isCounted)
    {
        Claim claim = before.Claim;
        if (claim.Incident.Payment is not { } payment || claim.Documents.Count == 0)
        {
            return default;
        }

        (Evidence shown, bool other) = (Evidence.None, false);
        for (int i = 0; i < claim.Documents.Count; i++)
        {
            bool isIgnored = DocumentSorts.IsIgnored(payment, claim.Documents[i].Kind);
            other |= isIgnored;
            shown |= isIgnored ? Evidence.None : claim.Documents[i].Shows;
        }

        bool split = Array.Exists(DocumentSorts.Kinds, kind => IsSplit(claim.Documents, kind, shown & DocumentSorts.Shown(kind)));

        bool isTold = isCounted && (shown & Evidence.JmaReport) != 0;
        JmaCounting counting = (before.JmaReportCountsFrom is not null, after.JmaReportCountsFrom is not null) switch
        {
            _ when !isTold => JmaCounting.NotTold,
            (false, false) => JmaCounting.ForNeither,
            (true, false) => JmaCounting.Before,
            (false, true) => JmaCounting.After,
            (true, true) => JmaCounting.ForBoth,
        };
        return new DocumentsKey(shown, counting, split, other, AreCompletedApart(before, after));
    }

    /// <summary>What is told of some things alone, whatever the days.</summary>
    public DocumentsKey Of(Evidence things) => this with
    {
        Shown = Shown & things,
        Counting = (things & Evidence.JmaReport) == 0 ? JmaCounting.NotTold : Counting,
        Split = false,
        Apart = false,
    };

    /// <summary>Whether it shows one of the things.</summary>
    public bool Shows(Evidence any) => (Shown & any) != 0;

    /// <summary>Whether it is another one and documents of one kind more; of one program only, so that days are no matter.</summary>
    public bool IsOneKindMoreThan(DocumentsKey less)
    {
        Evidence different = (Shown ^ less.Shown)
            | (Counting == less.Counting ? Evidence.None : Evidence.JmaReport)
            | (Split == less.Split ? Evidence.None : Evidence.PpcReport);
        int kinds = DocumentSorts.Kinds.Count(kind => (different & DocumentSorts.Shown(kind)) != 0) + (Other == less.Other ? 0 : 1);
        return kinds == 1 && (less.Shown & ~Shown) == 0 && Counting >= less.Counting && (Split || !less.Split) && (Other || !less.Other);
    }

    private static bool IsSplit(IReadOnlyList<Document> documents, DocumentKind kind, Evidence together)
    {
        for (int i = 0; i < documents.Count && together != Evidence.None; i++)
        {
            together = documents[i].Kind == kind && documents[i].Shows == together ? Evidence.None : together;
        }

        return together != Evidence.None;
    }

    // Where the numbers of closure days differ, decisions do, whatever the days of completion.
    private static bool AreCompletedApart(in ClaimFacts before, in ClaimFacts after)
    {
        if (before.Version is null || after.Version is null || before.ClosureDays != after.ClosureDays || ReferenceEquals(before.Program, after.Program))
        {
            return false;
        }

        (var one, var other) = (Judgement.Of(before), Judgement.Of(after));
        return one.CompleteOn != other.CompleteOn && !one.Findings.Has(FindingResult.Missing) && !other.Findings.Has(FindingResult.Missing);
    }
}

/// <summary>Documents that two programs cannot tell apart, and some that stand for them.</summary>
internal sealed class DocumentsClass(DocumentsKey key, IReadOnlyList<Document> documents, int place)
{
    /// <summary>Its place among all classes, from 0.</summary>
    public int Place { get; } = place;

    public DocumentsKey Key { get; } = key;

    public IReadOnlyList<Document> Documents { get; } = ValueList<Document>.From(documents);
}
