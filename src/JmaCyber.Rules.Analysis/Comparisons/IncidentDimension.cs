using System.Collections.Concurrent;
using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>
/// What happened, in classes that mean the same in every slice of a space: the three kinds that are no attack, the closure days on which both
/// programs agree, and the pairs on which they do not. The last number stands for all larger ones.
/// </summary>
internal sealed class IncidentDimension
{
    private const int FirstDay = 3;

    /// <summary>Of more pairs than these amounts are not told: there would be a region for each.</summary>
    private const int MostPairs = 30;

    /// <summary>More ways to go with a number after than these are told by a set with a name, where there is one.</summary>
    private const int MostWays = 6;

    private static readonly IncidentKind[] Others = [IncidentKind.DataLeak, IncidentKind.SuspiciousMessage, IncidentKind.Undetermined];

    /// <summary>The numbers of closure days that stand for all larger ones: of those on which both agree, and in a pair before and after.</summary>
    private readonly int lastDay, lastBefore, lastAfter;

    private readonly ClassSet allEqual, allPairs;

    /// <summary>The sets of pairs that are told by a name.</summary>
    private readonly Lazy<(ClassSet Pairs, Text Words)[]> named;
    private readonly ConcurrentDictionary<IncidentClass, ClassSet> known = new();

    public IncidentDimension(SupportProgram before, SupportProgram after)
    {
        (lastBefore, lastAfter) = (before.Versions.Max(SpaceSlice.CapOf), after.Versions.Max(SpaceSlice.CapOf));
        lastDay = Math.Max(lastBefore, lastAfter) + 1;
        AreAmountsTold = (lastBefore + 1) * (lastAfter + 1) <= MostPairs;
        allEqual = ClassSet.Range(FirstDay, lastDay + 1);
        allPairs = PairsFrom(0);
        named = new(() =>
        [
            (allPairs, new("休業日数が変更前後で異なる", "a different number of closure days before and after")),
            .. Enumerable.Range(1, Math.Min(lastBefore, lastAfter)).SelectMany(Named),
        ]);
    }

    /// <summary>Whether there are so few pairs that regions can tell the amounts.</summary>
    public bool AreAmountsTold { get; }

    /// <summary>The class of what happened; what is the last number in its slice stands for several here.</summary>
    public ClassSet Of(Cell cell) => known.TryGetValue(cell.Incident, out ClassSet? set) ? set : known.GetOrAdd(cell.Incident, Of(cell.Incident, cell.Slice));

    /// <summary>The class of an incident of a slice.</summary>
    public ClassSet Of(IncidentClass incident, SpaceSlice slice)
    {
        if (incident.Kind != IncidentKind.CyberAttack)
        {
            return Of(incident.Kind);
        }

        ClosureReading closure = incident.Closure;
        if (closure.AreEqual)
        {
            int last = closure.Before > Math.Max(slice.CapBefore, slice.CapAfter) ? lastDay : closure.Before;
            return ClassSet.Range(FirstDay + closure.Before, last - closure.Before + 1);
        }

        (int before, int after) = (Math.Min(closure.Before, slice.CapBefore), Math.Min(closure.After, slice.CapAfter));
        return Pairs(before, before == slice.CapBefore ? lastBefore : before, after, after == slice.CapAfter ? lastAfter : after);
    }

    /// <summary>
    /// A set with all attacks of a slice has all attacks there are, and so for the days counted alike and those that are not; of many pairs of
    /// days it has those of a set with a name where that adds none of the slice.
    /// </summary>
    public ClassSet Widened(ClassSet set, ClassSet ofSlice)
    {
        (ClassSet equal, ClassSet pairs) = (ofSlice & allEqual, ofSlice & allPairs);
        ClassSet days = equal.IsEmpty || !set.Contains(equal) ? ClassSet.None : pairs.IsEmpty ? allEqual | allPairs : allEqual;
        bool isNamed = !pairs.IsEmpty && (set.Contains(pairs) || TakesManyWords(set & pairs));
        return set | days | (isNamed ? Array.Find(named.Value, one => (one.Pairs & pairs) == (set & pairs)).Pairs ?? ClassSet.None : ClassSet.None);
    }

    /// <summary>Some classes in words.</summary>
    public Text Words(ClassSet set)
    {
        (ClassSet equal, ClassSet pairs) = (set & allEqual, set & allPairs);
        Text[] attacks = equal == allEqual && pairs == allPairs ? [SpaceWords.Of(IncidentKind.CyberAttack)]
            : [.. new[] { DayWords(equal), PairWords(pairs) }.OfType<Text>().Select(days => new Text($"サイバー攻撃({days.Ja})", $"cyber attack with {days.En}"))];
        return SpaceWords.Or([.. attacks, .. Others.Where(kind => set.Meets(Of(kind))).Select(SpaceWords.Of)]);
    }

    private static ClassSet Of(IncidentKind kind) => ClassSet.Of((int)kind - 1);

    /// <summary>The pairs whose numbers are both from the given one on.</summary>
    private ClassSet PairsFrom(int least) => Pairs(least, lastBefore, least, lastAfter);

    /// <summary>Pairs in a range, without those of equal numbers.</summary>
    private ClassSet Pairs(int firstBefore, int finalBefore, int firstAfter, int finalAfter) => ClassSet.Of(
    [
        .. from one in Enumerable.Range(firstBefore, finalBefore - firstBefore + 1)
           from other in Enumerable.Range(firstAfter, finalAfter - firstAfter + 1)
           where one != other || one == lastBefore || other == lastAfter
           select PlaceOf(one, other),
    ]);

    private int PlaceOf(int before, int after) => FirstDay + lastDay + 1 + (before * (lastAfter + 1)) + after;

    /// <summary>Whether it takes many words to tell pairs one by one.</summary>
    private bool TakesManyWords(ClassSet pairs) => !AreAmountsTold
        && Enumerable.Range(0, lastAfter + 1).Select(after => BeforeWith(after, pairs)).Where(before => !before.IsEmpty).Distinct().Count() > MostWays;

    /// <summary>The numbers before that come with a number after.</summary>
    private ClassSet BeforeWith(int after, ClassSet pairs)
        => ClassSet.Of([.. Enumerable.Range(0, lastBefore + 1).Where(before => pairs.Has(PlaceOf(before, after)))]);

    private Text? DayWords(ClassSet equal)
    {
        if (equal.IsEmpty || equal == allEqual)
        {
            return equal.IsEmpty ? null : new("休業日数が変更前後で同じ", "the same number of closure days before and after");
        }

        Text all = SpaceWords.Days(equal.Places.Select(place => place - FirstDay), lastDay);
        return new($"休業{all.Ja}", all.En is "0" ? "no closure days" : all.En is "1" ? "1 closure day" : $"{all.En} closure days");
    }

    private Text? PairWords(ClassSet pairs)
    {
        if (pairs.IsEmpty)
        {
            return null;
        }

        // Without a name: for each number after the numbers before, those with the same ones together.
        Text all = SpaceWords.Or(
        [
            .. Enumerable.Range(0, lastAfter + 1).GroupBy(after => BeforeWith(after, pairs)).Where(group => !group.Key.IsEmpty)
                .Select(group => (Before: SpaceWords.Days(group.Key.Places, lastBefore), After: SpaceWords.Days(group, lastAfter)))
                .Select(one => new Text($"{one.Before.Ja}→{one.After.Ja}", $"{one.Before.En} before and {one.After.En} after")),
        ]);
        Text? name = Array.Find(named.Value, one => one.Pairs == pairs).Words;
        return name ?? new($"休業日数が{all.Ja}", $"closure days counted as {all.En}");
    }

    /// <summary>The sets of pairs around a number of days that have a name; but for the first only where there are many pairs.</summary>
    private IEnumerable<(ClassSet Pairs, Text Words)> Named(int least)
    {
        string number = SpaceWords.Number(least);
        yield return (PairsFrom(least), new(
            $"休業日数がどちらも{number}日以上だが異なる",
            $"{number} or more closure days both before and after but not the same number"));
        if (!AreAmountsTold)
        {
            ClassSet fewer = Pairs(0, least - 1, 0, lastAfter) | Pairs(0, lastBefore, 0, least - 1);
            yield return (fewer, new(
                $"休業日数が変更前後で異なり、少なくとも一方が{number}日未満",
                $"a different number of closure days before and after and fewer than {number} before or after"));
            yield return (PairsFrom(1) & fewer, new(
                $"休業日数がどちらも1日以上だが異なり、少なくとも一方が{number}日未満",
                $"1 or more closure days both before and after but not the same number and fewer than {number} before or after"));
        }
    }
}
