using System.Buffers;
using JmaCyber.Rules.Json.Compact;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Writing;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>Decisions in the JSON contract, version 1.</summary>
public static class DecisionJson
{
    /// <summary>Writes a decision as one line, without its end: every member is there, null where it has no value.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="explain">Whether to add every rule judged with its sentences, and the program's fingerprint.</param>
    public static string Write(Decision decision, bool explain = false)
        => ContractWriter.Line(ToDto(explain)(Guard.NotNull(decision)), ContractContext.Default.DecisionDto);

    /// <summary>Writes a decision as <see cref="Write(Decision, bool)"/> does, in UTF-8.</summary>
    /// <param name="output">Where to, as the body of a response.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="explain">Whether to add every rule judged with its sentences, and the program's fingerprint.</param>
    public static void Write(IBufferWriter<byte> output, Decision decision, bool explain = false)
        => ContractWriter.Value(output, ToDto(explain)(Guard.NotNull(decision)), ContractContext.Default.DecisionDto);

    /// <summary>Writes decisions as JSON Lines in UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="explain">Whether to add every rule judged with its sentences, and the program's fingerprint.</param>
    public static void WriteLines(Stream output, IEnumerable<Decision> decisions, bool explain = false)
    {
        if (!explain)
        {
            ContractWriter.Lines(output, Guard.NotNull(decisions), DecisionWriter.ToDto, ContractContext.Default.DecisionDto);
            return;
        }

        using var lines = new Utf8Lines(Guard.NotNull(output));
        var explained = new ExplainedLines(lines);
        foreach (Decision decision in Guard.NotNull(decisions))
        {
            explained.Put(decision);
        }

        lines.Flush();
    }

    /// <summary>Writes decisions as JSON Lines in UTF-8, without blocking.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="explain">Whether to add every rule judged with its sentences, and the program's fingerprint.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="OperationCanceledException">The writing was ended; what was written so far may end anywhere.</exception>
    public static Task WriteLinesAsync(Stream output, IEnumerable<Decision> decisions, bool explain = false, CancellationToken cancellation = default)
        => ContractWriter.LinesAsync(output, Guard.NotNull(decisions), ToDto(explain), ContractContext.Default.DecisionDto, cancellation);

    /// <summary>Writes decisions as JSON Lines in UTF-8 as they come, without blocking.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="explain">Whether to add every rule judged with its sentences, and the program's fingerprint.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="OperationCanceledException">The writing was ended; what was written so far may end anywhere.</exception>
    public static Task WriteLinesAsync(Stream output, IAsyncEnumerable<Decision> decisions, bool explain = false, CancellationToken cancellation = default)
        => ContractWriter.LinesAsync(output, Guard.NotNull(decisions), ToDto(explain), ContractContext.Default.DecisionDto, cancellation);

    internal static Func<Decision, DecisionDto> ToDto(bool explain) => explain ? DecisionWriter.ToExplainedDto : DecisionWriter.ToDto;
}
