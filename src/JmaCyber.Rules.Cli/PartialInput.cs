using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli;

/// <summary>The partial claims that a call is given, of one file or of several, in their order.</summary>
internal sealed class PartialInput
{
    private PartialInput(IReadOnlyList<PartialClaim> claims, bool hasFaults)
    {
        Claims = claims;
        HasFaults = hasFaults;
    }

    public IReadOnlyList<PartialClaim> Claims { get; }

    /// <summary>Whether some of what was there is no partial claim.</summary>
    public bool HasFaults { get; }

    /// <summary>The exit code after they were worked through.</summary>
    public int Exit => HasFaults ? ExitCode.Bad : ExitCode.Done;

    public static Argument<string[]> Argument(CommandContext context) => new("FILE")
    {
        Description = context.Say(
            "わかっていることだけを書いた請求のJSONファイル。いくつでも指定できます。標準入力は - で、入力が端末でなければ省けます",
            "files of claims as JSON that say only what is known; - is standard input, read unnamed where it is no terminal"),
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Reads files of partial claims and names what is wrong with them.</summary>
    public static PartialInput Read(CommandContext context, IReadOnlyList<string> files)
    {
        var claims = new List<PartialClaim>();
        bool hasFaults = false;
        foreach (string file in files)
        {
            using Stream stream = InputFile.Open(file, context.Host);
            LineProblems problems = InputFile.Reading(file, () => PartialClaimFile.ReadInto(claims, stream));
            LedgerInput.Report(context, file, problems);
            hasFaults |= problems.Count > 0;
        }

        if (claims.Count == 0 && !hasFaults)
        {
            string all = string.Join(", ", files);
            context.Host.Say(context.Say($"{all}: 請求が1件もありません", $"{all}: holds no claims"));
        }

        return new PartialInput(claims, hasFaults);
    }
}
