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

    /// <summary>
    /// The partial claims of a file of which no line is a whole claim, and every one a partial claim; null where it is anything else. Nothing is said of it.
    /// </summary>
    public static IReadOnlyList<PartialClaim>? ReadDrafts(CommandContext context, ParseResult parsed, IReadOnlyList<string> files)
    {
        if (files is not [string file] || (!InputFile.IsStandardInput(file) && !File.Exists(file))
            || InputFile.FormOf(file, parsed.GetValue(context.Common.Input)) == ClaimFormat.Table)
        {
            return null;
        }

        using Stream stream = InputFile.Open(file, context.Host);
        using var bytes = new MemoryStream();
        InputFile.Reading(file, () =>
        {
            stream.CopyTo(bytes);
            return bytes;
        });
        if (InputFile.IsStandardInput(file))
        {
            context.Buffer(bytes.ToArray());
        }

        bytes.Position = 0;
        if (ClaimFile.Read(bytes) is not { Ledger.Count: 0, Problems.Count: > 0 })
        {
            return null;
        }

        bytes.Position = 0;
        return PartialClaimFile.Read(bytes) is { Problems.Count: 0, Claims: { Count: > 0 } claims } ? claims : null;
    }

    /// <summary>The one that is meant: that named, or the only one.</summary>
    /// <exception cref="BadInputException">It is not certain which is meant, or it is not there.</exception>
    public static PartialClaim Meant(IReadOnlyList<PartialClaim> claims, string? id)
    {
        PartialClaim? meant = id is null ? (claims.Count == 1 ? claims[0] : null)
            : claims.FirstOrDefault(claim => string.Equals(claim.Id.Value, id, StringComparison.Ordinal));
        return meant ?? throw new BadInputException(id is null
            ? new Text($"請求が{claims.Count}件あります。どの請求のことかを示す--id IDが必要です", $"there are {claims.Count} claims; expected --id ID to say which is meant")
            : new Text(
                $"--id {Utility.Printable.Of(id)}: その請求はありません。ある請求のidが必要です",
                $"--id {Utility.Printable.Of(id)}: there is no such claim; expected the id of one"));
    }

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
