using JmaCyber.Rules.Analysis.Spaces;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Reports of an attack in words: sets that have a name by it, the others one by one.</summary>
internal static class ReportWords
{
    private static readonly ValueSet Both = Set(ReportsMade.Both, ReportsMade.BothMhlwLast, ReportsMade.BothJmaLast);

    private static readonly (ValueSet Set, Text Text)[] Named =
    [
        (Both | Set(ReportsMade.Mhlw, ReportsMade.Jma), new("攻撃の報告あり", "a report of the attack")),
        (Both | Set(ReportsMade.Mhlw), new("厚生労働省への報告あり（日本医師会への報告の有無を問わない）", "a report to the MHLW with or without one to the JMA")),
        (Both | Set(ReportsMade.Jma), new("日本医師会への報告あり（厚生労働省への報告の有無を問わない）", "a report to the JMA with or without one to the MHLW")),
        (Both, new("両方への報告", "reports to both")),
    ];

    public static Text Of(ValueSet set)
    {
        var texts = new List<Text>();
        foreach ((ValueSet named, Text text) in Named)
        {
            if (set.Contains(named))
            {
                texts.Add(text);
                set = ValueSet.Of(set.Places.Where(place => !named.Has(place)));
                break;
            }
        }

        texts.AddRange(set.Places.Select(place => SpaceWords.Of((ReportsMade)place)));
        return SpaceWords.Or(texts);
    }

    private static ValueSet Set(params ReportsMade[] reports) => ValueSet.Of(reports.Select(one => (int)one));
}
