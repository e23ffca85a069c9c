using System.Runtime.CompilerServices;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Analysis.Sensitivity;

/// <summary>
/// Every setting of the interpretations that bear on decisions, as programs: 768 of them, or 96 for a program without the version 2022. A setting
/// is a place in the grid, its digits the values of the interpretations, the first one counting most.
/// </summary>
internal sealed class ReadingGrid
{
    // A grid is wholly determined by its program; it is kept because building one costs more than deciding many claims.
    private static readonly ConditionalWeakTable<SupportProgram, ReadingGrid> Known = new();

    private readonly SupportProgram[] programs;

    private ReadingGrid(SupportProgram program)
    {
        Base = program;
        Interpretations = Interpretation.All.Where(one => one.BearsOnDecisions && one.BearsOn(program)).ToArray();
        Strides = new int[Interpretations.Length];
        int size = 1;
        for (int i = Interpretations.Length - 1; i >= 0; i--)
        {
            Strides[i] = size;
            size *= Interpretations[i].Values.Count;
        }

        programs = new SupportProgram[size];
        Fill(program, 0, 0);
        Changes = Interpretations.Select(one => one.Values
            .Where(value => !string.Equals(value, one.ValueIn(program), StringComparison.Ordinal))
            .Select(value => one.Apply(program, value)).ToArray()).ToArray();
    }

    /// <summary>The program asked.</summary>
    public SupportProgram Base { get; }

    /// <summary>The interpretations that are set, in their order.</summary>
    public Interpretation[] Interpretations { get; }

    /// <summary>How far apart in the grid the values of each interpretation lie.</summary>
    public int[] Strides { get; }

    /// <summary>For each interpretation the programs that differ from the one asked in it alone.</summary>
    public SupportProgram[][] Changes { get; }

    public SupportProgram this[int place] => programs[place];

    public static ReadingGrid Of(SupportProgram program) => Known.GetValue(program, static one => new ReadingGrid(one));

    private void Fill(SupportProgram program, int interpretation, int place)
    {
        if (interpretation == Interpretations.Length)
        {
            programs[place] = program;
            return;
        }

        Interpretation one = Interpretations[interpretation];
        for (int value = 0; value < one.Values.Count; value++)
        {
            Fill(one.Apply(program, one.Values[value]), interpretation + 1, place + (value * Strides[interpretation]));
        }
    }
}
