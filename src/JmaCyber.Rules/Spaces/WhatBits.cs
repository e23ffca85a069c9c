using System.Numerics;

namespace JmaCyber.Rules;

/// <summary>
/// Incidents as bits that mean the same in every scene of a space: the three kinds that are no attack, the closure days on which both programs
/// agree, and the pairs on which they do not. The last number stands for all larger ones.
/// </summary>
internal sealed class WhatBits
{
    private const int FirstDay = 3;

    /// <summary>More pairs than these are told only by whether there is a closure day.</summary>
    private const int MostPairs = 30;

    private readonly int lastBefore;
    private readonly int lastAfter;

    public WhatBits(SupportProgram before, SupportProgram after)
    {
        (int capBefore, int capAfter) = (CapOf(before), CapOf(after));
        LastDay = Math.Max(capBefore, capAfter) + 1;
        ArePairsExact = (capBefore + 1) * (capAfter + 1) <= MostPairs;
        (lastBefore, lastAfter) = ArePairsExact ? (capBefore, capAfter) : (1, 1);
        AllEqual = ((BigInteger.One << (LastDay + 1)) - 1) << FirstDay;
        FirstPair = FirstDay + LastDay + 1;
        AllPairs = ((BigInteger.One << ((lastBefore + 1) * (lastAfter + 1))) - 1) << FirstPair;
    }

    /// <summary>Whether pairs are told by their numbers, as far as these are paid; otherwise their amounts are not told.</summary>
    public bool ArePairsExact { get; }

    /// <summary>The number of closure days that stands for all larger ones, too.</summary>
    public int LastDay { get; }

    /// <summary>Every number of closure days on which both agree.</summary>
    public BigInteger AllEqual { get; }

    /// <summary>Every pair of numbers on which they do not.</summary>
    public BigInteger AllPairs { get; }

    private int FirstPair { get; }

    public static BigInteger Of(IncidentKind kind) => BigInteger.One << (int)kind - 1;

    /// <summary>The bits of an attack's closure days in a scene; what is the last number there stands for several here.</summary>
    public BigInteger Of(ClosureReading closure, Scene scene)
    {
        BigInteger bits = BigInteger.Zero;
        if (closure.AreEqual)
        {
            int last = closure.Before > Math.Max(scene.CapBefore, scene.CapAfter) ? LastDay : closure.Before;
            for (int days = closure.Before; days <= last; days++)
            {
                bits |= BigInteger.One << (FirstDay + days);
            }

            return bits;
        }

        (int capBefore, int capAfter) = (Math.Min(scene.CapBefore, lastBefore), Math.Min(scene.CapAfter, lastAfter));
        (int before, int after) = (Math.Min(closure.Before, capBefore), Math.Min(closure.After, capAfter));
        for (int one = before; one <= (before == capBefore ? lastBefore : before); one++)
        {
            for (int other = after; other <= (after == capAfter ? lastAfter : after); other++)
            {
                // Equal numbers differ only where one of them stands for larger ones, too.
                if (one != other || one == lastBefore || other == lastAfter)
                {
                    bits |= BigInteger.One << (FirstPair + (one * (lastAfter + 1)) + other);
                }
            }
        }

        return bits;
    }

    public bool HasDay(BigInteger bits, int days) => Has(bits, FirstDay + days);

    /// <summary>The pairs of different closure days: for each number after, the numbers before, those with the same ones together.</summary>
    public IEnumerable<(Text Before, Text After)> PairsOf(BigInteger bits)
        => Enumerable.Range(0, lastAfter + 1)
            .Select(after => (After: after, Before: Enumerable.Range(0, lastBefore + 1).Where(before => Has(bits, FirstPair + (before * (lastAfter + 1)) + after)).ToArray()))
            .Where(one => one.Before.Length > 0)
            .GroupBy(one => string.Join(",", one.Before), StringComparer.Ordinal)
            .Select(group => (SpaceWords.Days(group.First().Before, lastBefore), SpaceWords.Days(group.Select(one => one.After).ToArray(), lastAfter)));

    public static bool Has(BigInteger bits, int place) => !((bits >> place) & BigInteger.One).IsZero;

    private static int CapOf(SupportProgram program) => program.Versions.Max(version => version.Closure is PerClosureDay perDay ? perDay.MaxDays : 1);
}
