using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>What happened, in words.</summary>
internal sealed class IncidentWords(IncidentSets incidentSets)
{
    private static readonly IncidentKind[] Others = [IncidentKind.DataLeak, IncidentKind.SuspiciousMessage, IncidentKind.Undetermined];

    public Text Of(ClassSet what)
        => SpaceWords.Or(
        [
            .. Attacks(what & incidentSets.AllEqual, what & incidentSets.AllPairs),
            .. Others.Where(kind => what.Meets(IncidentSets.Of(kind))).Select(SpaceWords.Of),
        ]);

    private IEnumerable<Text> Attacks(ClassSet equal, ClassSet pairs)
    {
        if (equal == incidentSets.AllEqual && pairs == incidentSets.AllPairs)
        {
            yield return SpaceWords.Of(IncidentKind.CyberAttack);
            yield break;
        }

        if (!equal.IsEmpty)
        {
            yield return Attack(equal == incidentSets.AllEqual ? new("休業日数が変更前後で同じ", "the same number of closure days before and after") : Days(equal));
        }

        if (!pairs.IsEmpty)
        {
            yield return Attack(pairs == incidentSets.AllPairs ? new("休業日数が変更前後で異なる", "a different number of closure days before and after") : Pairs(pairs));
        }
    }

    private static Text Attack(Text days) => new($"サイバー攻撃({days.Ja})", $"cyber attack with {days.En}");

    private Text Days(ClassSet equal)
    {
        Text all = SpaceWords.Days(Enumerable.Range(0, incidentSets.LastDay + 1).Where(day => incidentSets.HasDay(equal, day)).ToArray(), incidentSets.LastDay);
        string en = all.En switch
        {
            "0" => "no closure days",
            "1" => "1 closure day",
            _ => $"{all.En} closure days",
        };
        return new($"休業{all.Ja}", en);
    }

    private Text Pairs(ClassSet pairs)
    {
        for (int least = 1; least <= Math.Min(incidentSets.LastBefore, incidentSets.LastAfter); least++)
        {
            string number = SpaceWords.Number(least);
            if (pairs == incidentSets.PairsFrom(least))
            {
                return new($"休業日数がどちらも{number}日以上だが異なる", $"{number} or more closure days both before and after but not the same number");
            }

            if (!incidentSets.AreAmountsTold && pairs == incidentSets.PairsNotFrom(least))
            {
                return new(
                    $"休業日数が変更前後で異なり、少なくとも一方が{number}日未満",
                    $"a different number of closure days before and after and fewer than {number} before or after");
            }

            if (!incidentSets.AreAmountsTold && pairs == (incidentSets.PairsFrom(1) & incidentSets.PairsNotFrom(least)))
            {
                return new(
                    $"休業日数がどちらも1日以上だが異なり、少なくとも一方が{number}日未満",
                    $"1 or more closure days both before and after but not the same number and fewer than {number} before or after");
            }
        }

        Text[] each = [.. PairsOf(pairs).Select(pair => new Text($"{pair.Before.Ja}→{pair.After.Ja}", $"{pair.Before.En} before and {pair.After.En} after"))];
        Text all = SpaceWords.Or(each);
        return new($"休業日数が{all.Ja}", $"closure days counted as {all.En}");
    }

    /// <summary>For each number after the numbers before, those with the same ones together.</summary>
    private IEnumerable<(Text Before, Text After)> PairsOf(ClassSet pairs)
        => Enumerable.Range(0, incidentSets.LastAfter + 1)
            .Select(after => (After: after, Before: incidentSets.BeforeWith(after, pairs)))
            .Where(one => !one.Before.IsEmpty)
            .GroupBy(one => one.Before)
            .Select(group => (
                SpaceWords.Days(group.Key.Places.ToArray(), incidentSets.LastBefore),
                SpaceWords.Days(group.Select(one => one.After).ToArray(), incidentSets.LastAfter)));
}
