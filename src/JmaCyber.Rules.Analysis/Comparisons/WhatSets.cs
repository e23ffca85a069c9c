using JmaCyber.Rules.Analysis.Spaces;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>
/// What happened, as values that mean the same in every scene of a space: the three kinds that are no attack, the closure days on which both
/// programs agree, and the pairs on which they do not. The last number stands for all larger ones.
/// </summary>
internal sealed class WhatSets
{
    private const int FirstDay = 3;

    /// <summary>More pairs than these are told only by whether there is a closure day.</summary>
    private const int MostPairs = 30;

    public WhatSets(SupportProgram before, SupportProgram after)
    {
        (int capBefore, int capAfter) = (CapOf(before), CapOf(after));
        LastDay = Math.Max(capBefore, capAfter) + 1;
        ArePairsExact = (capBefore + 1) * (capAfter + 1) <= MostPairs;
        (LastBefore, LastAfter) = ArePairsExact ? (capBefore, capAfter) : (1, 1);
        AllEqual = ValueSet.Range(FirstDay, LastDay + 1);
        AllPairs = ValueSet.Range(FirstPair, (LastBefore + 1) * (LastAfter + 1));
    }

    /// <summary>Whether pairs are told by their numbers, as far as these are paid; otherwise their amounts are not told.</summary>
    public bool ArePairsExact { get; }

    /// <summary>The number of closure days that stands for all larger ones, too.</summary>
    public int LastDay { get; }

    /// <summary>The same for the first number of a pair.</summary>
    public int LastBefore { get; }

    /// <summary>The same for the second number of a pair.</summary>
    public int LastAfter { get; }

    /// <summary>Every number of closure days on which both agree.</summary>
    public ValueSet AllEqual { get; }

    /// <summary>Every pair of numbers on which they do not.</summary>
    public ValueSet AllPairs { get; }

    private int FirstPair => FirstDay + LastDay + 1;

    public static ValueSet Of(IncidentKind kind) => ValueSet.Of((int)kind - 1);

    /// <summary>An attack's closure days in a scene; what is the last number there stands for several here.</summary>
    public ValueSet Of(ClosureReading closure, Scene scene)
    {
        if (closure.AreEqual)
        {
            int last = closure.Before > Math.Max(scene.CapBefore, scene.CapAfter) ? LastDay : closure.Before;
            return ValueSet.Range(FirstDay + closure.Before, last - closure.Before + 1);
        }

        (int capBefore, int capAfter) = (Math.Min(scene.CapBefore, LastBefore), Math.Min(scene.CapAfter, LastAfter));
        (int before, int after) = (Math.Min(closure.Before, capBefore), Math.Min(closure.After, capAfter));
        return Pairs(before, before == capBefore ? LastBefore : before, after, after == capAfter ? LastAfter : after);
    }

    /// <summary>The pairs whose numbers are both from the given one on.</summary>
    public ValueSet PairsFrom(int least) => Pairs(least, LastBefore, least, LastAfter);

    public bool HasDay(ValueSet set, int days) => set.Has(FirstDay + days);

    public bool HasPair(ValueSet set, int before, int after) => set.Has(PlaceOf(before, after));

    /// <summary>Pairs in a range.</summary>
    private ValueSet Pairs(int firstBefore, int lastBefore, int firstAfter, int lastAfter)
        => ValueSet.Of(
            from one in Enumerable.Range(firstBefore, lastBefore - firstBefore + 1)
            from other in Enumerable.Range(firstAfter, lastAfter - firstAfter + 1)
            select PlaceOf(one, other));

    private int PlaceOf(int before, int after) => FirstPair + (before * (LastAfter + 1)) + after;

    private static int CapOf(SupportProgram program) => program.Versions.Max(version => version.Closure is PerClosureDay perDay ? perDay.MaxDays : 1);
}
