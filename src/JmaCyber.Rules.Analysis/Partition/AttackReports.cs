using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>The reports of an attack that are there: to the MHLW or not, and to the JMA or not and in time or not.</summary>
/// <remarks>Each combination has a place, from 0 for none.</remarks>
internal static class AttackReports
{
    private const int JmaReports = 2;
    private static readonly int None = Of(toMhlw: false, toJma: null);
    private static readonly int Mhlw = Of(toMhlw: true, toJma: null);
    private static readonly int Jma = Of(toMhlw: false, JmaCounting.NotTold);
    private static readonly int Both = Of(toMhlw: true, JmaCounting.NotTold);

    private static readonly (int[] Places, Text Text)[] Named =
    [
        ([Mhlw, Jma, Both], new("攻撃の報告あり", "a report of the attack")),
        ([Mhlw, Both], new("厚生労働省への報告あり（日本医師会への報告の有無を問わない）", "a report to the MHLW with or without one to the JMA")),
        ([Jma, Both], new("日本医師会への報告あり（厚生労働省への報告の有無を問わない）", "a report to the JMA with or without one to the MHLW")),
        ([None], new("攻撃の報告なし", "no report of the attack")),
        ([Mhlw], new("厚生労働省への報告のみ", "a report to the MHLW alone")),
        ([Jma], new("日本医師会への報告のみ", "a report to the JMA alone")),
        ([Both], new("両方への報告", "reports to both")),
    ];

    public static int Of(DocumentsKey documents)
        => Of(documents.Shows(Evidence.MhlwReport), documents.Shows(Evidence.JmaReport) ? documents.Counting : null);

    private static int Of(bool toMhlw, JmaCounting? toJma) => ((toJma is { } counting ? 1 + (int)counting : 0) * JmaReports) + (toMhlw ? 1 : 0);

    /// <summary>Some reports in words: sets that have a name by it, the others one by one.</summary>
    public static Text Words(IEnumerable<int> places)
    {
        var rest = places.ToList();
        var texts = new List<Text>();
        foreach ((int[] named, Text text) in Named)
        {
            if (Array.TrueForAll(named, rest.Contains))
            {
                texts.Add(text);
                rest.RemoveAll(named.Contains);
            }
        }

        var inTime = rest.Select(JmaAt).OfType<JmaCounting>().Distinct().ToArray();
        texts.AddRange(inTime.Select(counting => InTime(
            counting,
            without: rest.Contains(Of(toMhlw: false, counting)),
            with: rest.Contains(Of(toMhlw: true, counting)))));
        return SpaceWords.Or(texts);
    }

    private static Text InTime(JmaCounting counting, bool without, bool with)
    {
        (string ja, string en) = counting switch
        {
            JmaCounting.Before => ("変更前だけ", "before but not after"),
            JmaCounting.After => ("変更後だけ", "after but not before"),
            JmaCounting.ForBoth => ("変更前も変更後も", "both before and after"),
            _ => (string.Empty, string.Empty),
        };
        Text report = counting is JmaCounting.ForNeither
            ? new("変更前も変更後も認められない日に届いた日本医師会への報告", "a report to the JMA on a day on which it counts neither before nor after")
            : new($"{ja}認められる日に届いた日本医師会への報告", $"a report to the JMA on a day on which it counts {en}");
        return (without, with) switch
        {
            (true, true) => new($"{report.Ja}（厚生労働省への報告の有無を問わない）", $"{report.En} with or without one to the MHLW"),
            (true, false) => new($"{report.Ja}のみ", $"{report.En} and none to the MHLW"),
            _ => new($"厚生労働省への報告と{report.Ja}", $"a report to the MHLW and {report.En}"),
        };
    }

    /// <summary>For which program the report to the JMA counts; null where there is none.</summary>
    private static JmaCounting? JmaAt(int place) => place < JmaReports ? null : (JmaCounting)((place / JmaReports) - 1);
}
