using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>
/// What happened, as values that mean the same in every slice of a space: the three kinds that are no attack, the closure days on which both
/// programs agree, and the pairs on which they do not. The last number stands for all larger ones.
/// </summary>
internal sealed class IncidentSets
{
    private const int FirstDay = 3;

    /// <summary>Of more pairs than these amounts are not told: there would be a region for each.</summary>
    private const int MostPairs = 30;

    /// <summary>More ways to go with a number after than these are told by a set with a name, where there is one.</summary>
    private const int MostWays = 6;

    public IncidentSets(SupportProgram before, SupportProgram after)
    {
        (LastBefore, LastAfter) = (CapOf(before), CapOf(after));
        LastDay = Math.Max(LastBefore, LastAfter) + 1;
        AreAmountsTold = (LastBefore + 1) * (LastAfter + 1) <= MostPairs;
        AllEqual = ClassSet.Range(FirstDay, LastDay + 1);
        AllPairs = PairsFrom(0);
        Named =
        [
            .. from day in Enumerable.Range(1, Math.Min(LastBefore, LastAfter))
               from set in new[] { PairsFrom(day), PairsNotFrom(day), PairsFrom(1) & PairsNotFrom(day) }
               select set,
        ];
    }

    /// <summary>Whether there are so few pairs that regions can tell the amounts.</summary>
    public bool AreAmountsTold { get; }

    /// <summary>The number of closure days that stands for all larger ones, too.</summary>
    public int LastDay { get; }

    /// <summary>The same for the first number of a pair.</summary>
    public int LastBefore { get; }

    /// <summary>The same for the second number of a pair.</summary>
    public int LastAfter { get; }

    /// <summary>Every number of closure days on which both agree.</summary>
    public ClassSet AllEqual { get; }

    /// <summary>Every pair of numbers on which they do not.</summary>
    public ClassSet AllPairs { get; }

    /// <summary>Sets of pairs that have a name.</summary>
    public IReadOnlyList<ClassSet> Named { get; }

    private int FirstPair => FirstDay + LastDay + 1;

    public static ClassSet Of(IncidentKind kind) => ClassSet.Of((int)kind - 1);

    /// <summary>An attack's closure days in a slice; what is the last number there stands for several here.</summary>
    public ClassSet Of(ClosureReading closure, SpaceSlice slice)
    {
        if (closure.AreEqual)
        {
            int last = closure.Before > Math.Max(slice.CapBefore, slice.CapAfter) ? LastDay : closure.Before;
            return ClassSet.Range(FirstDay + closure.Before, last - closure.Before + 1);
        }

        (int before, int after) = (Math.Min(closure.Before, slice.CapBefore), Math.Min(closure.After, slice.CapAfter));
        return Pairs(before, before == slice.CapBefore ? LastBefore : before, after, after == slice.CapAfter ? LastAfter : after);
    }

    /// <summary>The pairs whose numbers are both from the given one on.</summary>
    public ClassSet PairsFrom(int least) => Pairs(least, LastBefore, least, LastAfter);

    /// <summary>The pairs of which a number is below the given one.</summary>
    public ClassSet PairsNotFrom(int least) => Pairs(0, least - 1, 0, LastAfter) | Pairs(0, LastBefore, 0, least - 1);

    /// <summary>Whether it takes many words to tell pairs one by one.</summary>
    public bool TakesManyWords(ClassSet pairs) => !AreAmountsTold
        && Enumerable.Range(0, LastAfter + 1).Select(after => BeforeWith(after, pairs)).Where(before => !before.IsEmpty).Distinct().Count() > MostWays;

    /// <summary>The numbers before that come with a number after.</summary>
    public ClassSet BeforeWith(int after, ClassSet pairs)
        => ClassSet.Of(Enumerable.Range(0, LastBefore + 1).Where(before => pairs.Has(PlaceOf(before, after))));

    public bool HasDay(ClassSet set, int days) => set.Has(FirstDay + days);

    /// <summary>Pairs in a range, without those of equal numbers.</summary>
    private ClassSet Pairs(int firstBefore, int lastBefore, int firstAfter, int lastAfter)
        => ClassSet.Of(
            from one in Enumerable.Range(firstBefore, lastBefore - firstBefore + 1)
            from other in Enumerable.Range(firstAfter, lastAfter - firstAfter + 1)
            where one != other || one == LastBefore || other == LastAfter
            select PlaceOf(one, other));

    private int PlaceOf(int before, int after) => FirstPair + (before * (LastAfter + 1)) + after;

    private static int CapOf(SupportProgram program) => program.Versions.Max(version => version.Closure is PerClosureDay perDay ? perDay.MaxDays : 1);
}
