using JmaCyber.Rules.Json.Compact;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Json.Tables;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>
/// A ledger that is read from files only to be decided: it keeps of each claim what rules see, and no objects, so that a million claims take some 200 MB;
/// and its operation days too, where decisions are explained.
/// </summary>
/// <remarks>
/// It takes what <see cref="ClaimFile"/> takes, tells the same faults, and its decisions are those of
/// <see cref="DecidingExtensions.Decide(SupportProgram, Ledger)"/> on the same claims, written as <see cref="DecisionJson.WriteLines"/> writes
/// them, byte for byte.
/// Not for concurrent use.
/// </remarks>
public sealed class CompactLedger
{
    private readonly ClaimRows rows;
    private readonly PlainClaim plain;
    private readonly bool explain;

    /// <summary>A ledger without claims.</summary>
    /// <param name="explain">Whether decisions will be written with every rule judged; it keeps what sentences need too then.</param>
    public CompactLedger(bool explain = false)
    {
        this.explain = explain;
        rows = new ClaimRows(keepsOperations: explain);
        plain = new PlainClaim(rows);
    }

    /// <summary>How many claims there are.</summary>
    public int Count => rows.Count;

    /// <summary>Reads one of the files that make up the ledger, to its end.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="form">How claims are written in it.</param>
    /// <param name="progress">Told now and then how many bytes were read.</param>
    /// <returns>What is wrong with those of its claims that were not taken.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public LineProblems Read(Stream stream, ClaimFormat form, IProgress<long>? progress = null)
    {
        if (Guard.Defined(form) == ClaimFormat.Table)
        {
            return ClaimTable.Read(stream, progress, rows);
        }

        return ContractLines.Read(stream, progress, ClaimMapper.NewFaults(), (line, faults) =>
        {
            if (!plain.TryTake(line))
            {
                ClaimMapper.Read(line, rows, faults);
            }
        });
    }

    /// <summary>Decides every claim, and writes the decisions as <see cref="DecisionCsv.Write"/> does, in the order of the claims.</summary>
    /// <param name="program">The program to decide under.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language of the table.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void DecideToCsv(SupportProgram program, Stream output, Language language)
        => DecisionCsv.WriteRows(
            Guard.NotNull(output), Guard.Defined(language), table => RowDeciding.Decide(rows, Guard.NotNull(program), new CsvRulings(table)));

    /// <summary>Decides every claim, and writes the decisions as JSON Lines in UTF-8, in the order of the claims, explained if the ledger explains.</summary>
    /// <param name="program">The program to decide under.</param>
    /// <param name="output">Where to.</param>
    public void Decide(SupportProgram program, Stream output)
    {
        using var lines = new Utf8Lines(Guard.NotNull(output));
        RowDeciding.Decide(rows, Guard.NotNull(program), explain ? new ExplainedLines(lines) : new RulingWriter(program, lines));
        lines.Flush();
    }

    private sealed class CsvRulings(DecisionCsv.Rows table) : IRulingTaker
    {
        public bool TellsPriorClaims => false;

        public void Take(ClaimRows rows, int row, in ClaimFacts facts, in Ruling ruling)
            => table.Put(Utf8Text.Of(rows.IdAt(row)), Utf8Text.Of(rows.FacilityAt(row)), facts, ruling);
    }
}
