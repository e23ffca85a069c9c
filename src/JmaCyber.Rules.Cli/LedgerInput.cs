using System.CommandLine;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Cli;

/// <summary>The claims that a call is given: of one file or of several, which are one ledger in their order.</summary>
internal sealed partial class LedgerInput
{
    private readonly string names;

    private LedgerInput(string names, Ledger ledger, bool hasFaults)
    {
        this.names = names;
        Ledger = ledger;
        HasFaults = hasFaults;
    }

    public Ledger Ledger { get; }

    /// <summary>Whether some of what was there is no claim.</summary>
    public bool HasFaults { get; }

    /// <summary>The exit code after it was worked through.</summary>
    public int Exit => HasFaults ? ExitCode.Bad : ExitCode.Done;

    public static Argument<string[]> Argument(CommandContext context) => new("FILE")
    {
        Description = context.Say(
            "請求のファイル：JSON、または表（.csv、.tsv）。いくつでも指定でき、順に1つの台帳として読みます。標準入力は - で、入力が端末でなければ省けます",
            "files of claims as JSON or as tables (.csv, .tsv), read in their order as one ledger; - is standard input, read unnamed where it is no terminal"),
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<string[]> IdOption(CommandContext context) => new("--id")
    {
        Description = context.Say("この請求だけを示します（ファイル全体を判定します）。繰り返せます", "show this claim only, the whole file decided; may be repeated"),
        HelpName = "ID",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The files named; without any, standard input where nobody would have to type it.</summary>
    /// <exception cref="BadInputException">None is named, and input is a terminal.</exception>
    public static string[] Files(CommandContext context, ParseResult parsed, Argument<string[]> argument)
    {
        string[] files = parsed.GetValue(argument) ?? [];
        bool isTaken = parsed.Tokens.Any(token => InputFile.IsStandardInput(token.Value));
        return files.Length > 0 ? files
            : !context.Host.InputIsTerminal && !isTaken ? [InputFile.StandardInput]
            : throw new BadInputException(new Text("請求のファイル（FILE）が必要です", "no FILE is given; expected a file of claims"), ArgumentChecks.Hint);
    }

    /// <summary>Reads files of claims and names what is wrong with them.</summary>
    public static LedgerInput Read(CommandContext context, ParseResult parsed, IReadOnlyList<string> files, bool isSilent = false)
        => Read(context, parsed, files, new LedgerBuilder(), isSilent);

    /// <summary>Reads files of claims into a ledger that may refuse some.</summary>
    public static LedgerInput Read(CommandContext context, ParseResult parsed, IReadOnlyList<string> files, LedgerBuilder builder, bool isSilent = false)
    {
        bool hasFaults = ReadAll(context, parsed, files, (stream, form, progress) => ClaimFile.ReadInto(builder, stream, form, progress));
        string all = string.Join(", ", files);
        Ledger ledger = builder.Build();
        if (ledger.Count == 0 && !hasFaults && !isSilent)
        {
            SayEmpty(context, all);
        }

        return new LedgerInput(all, ledger, hasFaults);
    }

    /// <summary>Reads one file of claims, and says nothing of it yet.</summary>
    public static ClaimFile ReadAlone(CommandContext context, ParseResult parsed, string file)
        => Reading(context, file, (stream, progress) => ClaimFile.Read(stream, FormOf(context, parsed, file), progress));

    /// <summary>Names what is wrong with the lines of a file, and counts what is not named.</summary>
    public static void Report(CommandContext context, string file, LineProblems problems)
    {
        foreach (LineProblem fault in problems)
        {
            context.Host.Say(FormattableString.Invariant($"{file}:{fault.Line}: {fault.Problem.Path}: {fault.Problem.Message.In(context.Language)}"));
            if (fault.More > 0)
            {
                context.Host.Say(FormattableString.Invariant($"{file}:{fault.Line}: {More(context, fault.More)}"));
            }
        }

        if (problems.More > 0)
        {
            context.Host.Say($"{file}: {More(context, problems.More)}");
        }
    }

    /// <summary>The places of the claims asked for, in the order of the ledger; of all, where none is.</summary>
    /// <exception cref="BadInputException">A claim asked for is not there.</exception>
    public IReadOnlyList<int> Places(IReadOnlyList<string>? ids)
    {
        if (ids is not { Count: > 0 })
        {
            return [.. Enumerable.Range(0, Ledger.Count)];
        }

        var wanted = new HashSet<string>(ids, StringComparer.Ordinal);
        int[] places = [.. Enumerable.Range(0, Ledger.Count).Where(place => wanted.Contains(Ledger[place].Id.Value))];
        var known = new HashSet<string>(places.Select(place => Ledger[place].Id.Value), StringComparer.Ordinal);
        string[] missing = [.. wanted.Where(id => !known.Contains(id))];
        return missing.Length == 0 ? places : throw new BadInputException([.. missing.Select(id => new Text(
            $"--id {Printable.Of(id)}: {names}にその請求はありません。ある請求のidが必要です",
            $"--id {Printable.Of(id)}: {names} holds no such claim; expected the id of one of its claims"))]);
    }

    /// <summary>The place of the one claim that is meant: that named, or the only one.</summary>
    /// <param name="id">The id asked for, or null.</param>
    /// <param name="others">What could be said instead, beside <c>--id ID</c>.</param>
    /// <exception cref="BadInputException">It is not certain which is meant.</exception>
    public int PlaceOf(string? id, (string Ja, string En) others = default)
    {
        if (id is not null)
        {
            return Places([id])[0];
        }

        if (Ledger.Count == 0)
        {
            throw new BadInputException(new Text($"{names}: 請求が必要です", $"{names}: expected a claim"));
        }

        return Ledger.Count == 1 && !HasFaults ? 0 : throw new BadInputException(new Text(
            HasFaults
                ? $"{names}: 誤りのある請求があります。どの請求のことかを示す--id ID{others.Ja}が必要です"
                : $"{names}: 請求が{Ledger.Count}件あります。どの請求のことかを示す--id ID{others.Ja}が必要です",
            HasFaults
                ? $"{names}: some claims are faulty; expected --id ID to say which claim is meant{others.En}"
                : $"{names}: holds {Ledger.Count} claims; expected --id ID to say which is meant{others.En}"));
    }

    private static T Reading<T>(CommandContext context, string file, Func<Stream, IProgress<long>, T> read)
    {
        using Stream stream = InputFile.Open(file, context.Host);
        using var progress = new ProgressLine(context, stream);
        return InputFile.Reading(file, () => read(stream, progress));
    }

    private static ClaimFormat FormOf(CommandContext context, ParseResult parsed, string file)
        => InputFile.FormOf(file, parsed.GetValue(context.Common.Input));

    private static string More(CommandContext context, long count) => context.Say(
        FormattableString.Invariant($"…ほかに{count:N0}件の誤りがあります"),
        FormattableString.Invariant($"… and {count:N0} more {(count == 1 ? "fault" : "faults")}"));
}
