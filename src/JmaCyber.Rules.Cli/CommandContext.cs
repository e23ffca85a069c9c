using System.CommandLine;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli;

/// <summary>What every command needs: the world, the language, the common options.</summary>
internal sealed class CommandContext(Host host, Language language, CommonOptions common, IReadOnlyCollection<string> args)
{
    private string? input;

    public Host Host { get; } = host;

    public Language Language { get; } = language;

    /// <summary>A text in the language asked for.</summary>
    public string Say(string ja, string en) => Language == Language.Ja ? ja : en;

    /// <summary>A command with its help and an example, doing its work under the program that the common options ask for.</summary>
    public Command Command(string name, Text description, string example, Func<ParseResult, SupportProgram, int> run)
    {
        // The list of commands has a line for each; the example stands in the command's own help.
        bool isAsked = args.Contains(name, StringComparer.Ordinal);
        string text = description.In(Language);
        var command = new Command(name, isAsked ? $"{text}\n\n{Say("例", "Example")}: {example}" : text);
        command.SetAction(parsed =>
        {
            if (parsed.Tokens.Count(token => InputFile.IsStandardInput(token.Value)) > 1)
            {
                throw new BadInputException(new Text(
                    "標準入力(-)は1回しか読めません。ほかはファイルにする必要があります",
                    "standard input (-) can be read only once; expected files for the rest"));
            }

            input = parsed.GetValue(common.Input);
            return run(parsed, common.Program(parsed, Host));
        });
        return command;
    }

    /// <summary>An argument that names a file.</summary>
    public Argument<string> FileArgument() => new("FILE")
    {
        Description = Say(
            "請求のファイル：JSON、または表（.csv、.tsv）。標準入力は -",
            "claims as JSON, or as a table (.csv, .tsv); - is standard input"),
    };

    /// <summary>The option for the form of the output; the first form is the default.</summary>
    public Option<string> FormatOption(params string[] forms)
    {
        var option = new Option<string>("--format")
        {
            Description = Say("出力の形式", "the form of the output"),
            DefaultValueFactory = _ => forms[0],
        };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }

    /// <summary>Reads a file of claims and names what is wrong with it.</summary>
    public ClaimFile ReadClaims(string file)
    {
        using Stream stream = InputFile.Open(file, Host);
        using var progress = new ProgressLine(this, stream);
        ClaimFile claims = ClaimFile.Read(stream, InputFile.FormOf(file, input), progress);
        progress.Clear();
        Report(file, claims.Problems);
        if (claims.Ledger.Count == 0 && claims.Problems.Count == 0)
        {
            Host.Error.WriteLine(Say($"{file}: 請求が1件もありません", $"{file}: holds no claims"));
        }

        return claims;
    }

    /// <summary>The decision on the first claim of a file, seen within its ledger.</summary>
    /// <exception cref="BadInputException">The file holds no claim.</exception>
    public Decision FirstDecision(SupportProgram program, ClaimFile claims, string file) => claims.Ledger.Count > 0
        ? program.Decide(claims.Ledger)[0]
        : throw new BadInputException(new Text($"{file}: 請求が必要です", $"{file}: expected a claim"));

    /// <summary>Says above a page that it is not about the scheme in force, where it is not.</summary>
    public void WriteNote(TextWriter output, SupportProgram program)
    {
        if (ProgramName.Note(program) is { } note)
        {
            output.WriteLine($"> {MarkdownPage.Escaped(note.In(Language))}");
            output.WriteLine();
        }
    }

    /// <summary>Names what is wrong with the lines of a file, and counts what is not named.</summary>
    public void Report(string file, LineProblems problems)
    {
        foreach (LineProblem fault in problems)
        {
            Host.Error.WriteLine(FormattableString.Invariant($"{file}:{fault.Line}: {fault.Problem.Path}: {fault.Problem.Message.In(Language)}"));
            if (fault.More > 0)
            {
                Host.Error.WriteLine(FormattableString.Invariant($"{file}:{fault.Line}: {More(fault.More)}"));
            }
        }

        if (problems.More > 0)
        {
            Host.Error.WriteLine(FormattableString.Invariant($"{file}: {More(problems.More)}"));
        }
    }

    private string More(long count) => Say(
        FormattableString.Invariant($"…ほかに{count:N0}件の誤りがあります"),
        FormattableString.Invariant($"… and {count:N0} more {(count == 1 ? "fault" : "faults")}"));

    /// <summary>The exit code after a file was read and worked through.</summary>
    public static int ExitAfter(ClaimFile claims) => claims.Problems.Count > 0 ? ExitCode.Bad : ExitCode.Done;
}
