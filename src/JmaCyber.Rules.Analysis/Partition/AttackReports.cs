using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>The reports of an attack that are there: to the MHLW or not, and to the JMA or not and in time or not.</summary>
/// <remarks>Each combination has a place, from 0 for none.</remarks>
internal static class AttackReports
{
    private const int JmaReports = 2;

    public static int Of(DocumentsKey documents)
        => Of(documents.Shows(Evidence.MhlwReport), documents.Shows(Evidence.JmaReport) ? documents.Counting : null);

    public static int Of(bool toMhlw, JmaCounting? toJma) => ((toJma is { } counting ? 1 + (int)counting : 0) * JmaReports) + (toMhlw ? 1 : 0);

    public static bool HasMhlw(int place) => place % JmaReports == 1;

    /// <summary>For which program the report to the JMA counts; null where there is none.</summary>
    public static JmaCounting? JmaAt(int place) => place < JmaReports ? null : (JmaCounting)((place / JmaReports) - 1);
}
