using JmaCyber.Rules.Analysis.Sensitivity;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>Whether answers rest on readings of what the documents leave open: claims are decided under every setting of the interpretations.</summary>
public static class SensitivityExtensions
{
    /// <summary>How one claim depends on open readings, seeing the earlier claims that it lists itself.</summary>
    /// <param name="program">The program asked; the changes of a single interpretation start from it.</param>
    /// <param name="claim">The claim.</param>
    public static ReadingSensitivity SensitivityOf(this SupportProgram program, Claim claim)
        => SensitivityOf(program, new Ledger([Guard.NotNull(claim)]))[0];

    /// <summary>How every claim of a ledger depends on them: the whole ledger is decided under each setting.</summary>
    /// <param name="program">The program asked; the changes of a single interpretation start from it.</param>
    /// <param name="ledger">The claims.</param>
    /// <returns>A sensitivity for each claim, in the order of the ledger's claims.</returns>
    public static IReadOnlyList<ReadingSensitivity> SensitivityOf(this SupportProgram program, Ledger ledger)
    {
        ReadingGrid grid = ReadingGrid.Of(Guard.NotNull(program));
        var sensitivities = new ReadingSensitivity[Guard.NotNull(ledger).Count];
        foreach (int[] facility in ledger.Facilities)
        {
            SensitivityOf(grid, ledger, facility, sensitivities);
        }

        return sensitivities;
    }

    private static void SensitivityOf(ReadingGrid grid, Ledger ledger, int[] facility, ReadingSensitivity[] sensitivities)
    {
        var tallies = new OutcomeTally[facility.Length];
        var answers = new Answer[facility.Length];
        bool[] touched = Array.ConvertAll(grid.Interpretations, one => RelevantReadings.Any(one, grid.Base, ledger, facility));
        Turn(0, 0, 1);
        Answer[] asked = DecidingExtensions.Answers(grid.Base, ledger, facility, new Answer[facility.Length]);
        List<Interpretation>?[] turnsOn = TurnsOn(grid, ledger, facility, touched, asked);
        for (int i = 0; i < facility.Length; i++)
        {
            sensitivities[facility[i]] = new ReadingSensitivity(
                ledger[facility[i]], turnsOn[i] is { } turning ? turning : Array.Empty<Interpretation>(), tallies[i].ToOutcomes());
        }

        // Goes through the values of each interpretation that can matter; one that cannot counts for all of its values at once.
        void Turn(int interpretation, int place, int weight)
        {
            if (interpretation == touched.Length)
            {
                DecidingExtensions.Answers(grid[place], ledger, facility, answers);
                for (int i = 0; i < answers.Length; i++)
                {
                    tallies[i].Add(answers[i], weight);
                }

                return;
            }

            int values = grid.Interpretations[interpretation].Values.Count;
            if (!touched[interpretation])
            {
                Turn(interpretation + 1, place, weight * values);
                return;
            }

            for (int value = 0; value < values; value++)
            {
                Turn(interpretation + 1, place + (value * grid.Strides[interpretation]), weight);
            }
        }
    }

    private static List<Interpretation>?[] TurnsOn(ReadingGrid grid, Ledger ledger, int[] facility, bool[] touched, Answer[] asked)
    {
        var turnsOn = new List<Interpretation>?[facility.Length];
        var changed = new Answer[facility.Length];
        for (int interpretation = 0; interpretation < touched.Length; interpretation++)
        {
            if (!touched[interpretation])
            {
                continue;
            }

            foreach (SupportProgram change in grid.Changes[interpretation])
            {
                DecidingExtensions.Answers(change, ledger, facility, changed);
                for (int i = 0; i < facility.Length; i++)
                {
                    Interpretation one = grid.Interpretations[interpretation];
                    if (changed[i] != asked[i] && turnsOn[i]?.Contains(one) != true)
                    {
                        (turnsOn[i] ??= []).Add(one);
                    }
                }
            }
        }

        return turnsOn;
    }
}
