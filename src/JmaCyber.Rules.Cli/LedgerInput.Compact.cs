using System.CommandLine;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli;

/// <content>Claims that are only decided.</content>
internal sealed partial class LedgerInput
{
    /// <summary>Reads files of claims only to decide them, and names what is wrong with them.</summary>
    /// <returns>The claims, and the exit code after they were worked through.</returns>
    public static (CompactLedger Ledger, int Exit) ReadCompact(CommandContext context, ParseResult parsed, IReadOnlyList<string> files, bool explain)
    {
        var ledger = new CompactLedger(explain);
        bool hasFaults = ReadAll(context, parsed, files, ledger.Read);
        if (ledger.Count == 0 && !hasFaults)
        {
            SayEmpty(context, string.Join(", ", files));
        }

        return (ledger, hasFaults ? ExitCode.Bad : ExitCode.Done);
    }

    private static bool ReadAll(
        CommandContext context,
        ParseResult parsed,
        IReadOnlyList<string> files,
        Func<Stream, ClaimFormat, IProgress<long>, LineProblems> read)
    {
        bool hasFaults = false;
        foreach (string file in files)
        {
            LineProblems problems = Reading(context, file, (stream, progress) => read(stream, FormOf(context, parsed, file), progress));
            Report(context, file, problems);
            hasFaults |= problems.Count > 0;
        }

        return hasFaults;
    }

    private static void SayEmpty(CommandContext context, string files)
        => context.Host.Say(context.Say($"{files}: 請求が1件もありません", $"{files}: holds no claims"));
}
