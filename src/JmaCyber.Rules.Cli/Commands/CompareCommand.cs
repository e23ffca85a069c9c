using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Comparing;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>compare FILE</c>: what the program asked decides otherwise than the built-in one.</summary>
internal static class CompareCommand
{
    public static Command Build(CommandContext context)
    {
        Argument<string> file = context.FileArgument();
        file.Arity = ArgumentArity.ZeroOrOne;
        Option<string> format = context.FormatOption("jsonl", "markdown");
        var space = new Option<bool>("--space")
        {
            Description = context.Say(
                "FILEの代わりに、ありうるすべての請求を比べます",
                "compare every claim that there can be, in place of a FILE"),
        };
        Command command = context.Command(
            "compare",
            new Text(
                "改定案(--program、--set)の判定を組み込みの制度の判定と比べます。変わる判定があれば終了コードは1です",
                "Compares a proposed program (--program, --set) with the built-in one; exit code 1 when a decision changes"),
            "jmacyber compare claims.jsonl --program proposal.json --format markdown",
            (parsed, program) => (parsed.GetValue(file), parsed.GetValue(space)) switch
            {
                ({ } claims, false) => Portfolio(context, program, claims, parsed.GetRequiredValue(format)),
                (null, true) => Space(context, program, parsed.GetRequiredValue(format)),
                _ => throw new BadInputException(new Text("FILEか--spaceのどちらか一方が必要です", "expected either a FILE or --space")),
            });
        command.Arguments.Add(file);
        command.Options.Add(space);
        command.Options.Add(format);
        return command;
    }

    private static int Portfolio(CommandContext context, SupportProgram program, string file, string format)
    {
        ClaimFile claims = context.ReadClaims(file);
        var comparison = DecisionComparison.Of(SupportProgram.Current.Decide(claims.Ledger), program.Decide(claims.Ledger));
        Write(context, comparison, Title(program), format);
        return claims.Problems.Count > 0 ? ExitCode.Bad : ExitAfter(comparison);
    }

    private static int Space(CommandContext context, SupportProgram program, string format)
    {
        var comparison = SpaceComparison.Of(SupportProgram.Current, program);
        if (string.Equals(format, "markdown", StringComparison.Ordinal))
        {
            using StreamWriter output = context.Host.OpenText();
            output.WriteLine(SpaceComparisonPage.Markdown(comparison, Title(program), context.Language));
        }
        else
        {
            SpaceJson.WriteLines(context.Host.Output, comparison);
        }

        return comparison.Regions.Count > 0 ? ExitCode.Changes : ExitCode.Done;
    }

    public static void Write(CommandContext context, DecisionComparison comparison, Text title, string format)
    {
        if (string.Equals(format, "markdown", StringComparison.Ordinal))
        {
            using StreamWriter output = context.Host.OpenText();
            output.WriteLine(ComparisonPage.Markdown(comparison, title, context.Language));
        }
        else
        {
            comparison.WriteLines(context.Host.Output);
        }
    }

    public static int ExitAfter(DecisionComparison comparison) => comparison.Changes.Count > 0 ? ExitCode.Changes : ExitCode.Done;

    private static Text Title(SupportProgram program)
        => new($"制度「{ProgramName.Of(program)}」と組み込みの制度との違い", $"Program “{ProgramName.Of(program)}” against the built-in one");
}
