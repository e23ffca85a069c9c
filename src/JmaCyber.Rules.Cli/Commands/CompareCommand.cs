using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Comparing;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>compare FILE</c>: what the program asked decides otherwise than the built-in one.</summary>
internal static class CompareCommand
{
    private const string Answer = "answer";

    public static Command Build(CommandContext context)
    {
        Argument<string[]> file = LedgerInput.Argument(context);
        Option<string> format = context.FormatOption("jsonl", "markdown", "html");
        Option<string> failOn = FailOnOption(context);
        var space = new Option<bool>("--space")
        {
            Description = context.Say(
                "FILEの代わりに、ありうるすべての請求を比べます",
                "compare every claim that there can be, in place of a FILE"),
        };
        Command command = context.ProgramCommand(
            "compare",
            new Text(
                "改定案（--program、--set）の判定を組み込みの制度の判定と比べます。変わる判定があれば終了コードは1です",
                "Compares a proposed program (--program, --set) with the built-in one; exit code 1 when a decision changes"),
            "jmacyber compare claims.jsonl --program proposal.json --format markdown",
            (parsed, program) =>
            {
                if (!context.Common.AskForProgram(parsed))
                {
                    throw new BadInputException(new Text(
                        "比べる改定案がありません。--program FILEか--set ID=VALUEが必要です",
                        "there is no proposal to compare; expected --program FILE or --set ID=VALUE"), ArgumentChecks.Hint);
                }

                bool isOfSpace = parsed.GetValue(space);
                if (isOfSpace && parsed.GetValue(file) is { Length: > 0 })
                {
                    throw new BadInputException(new Text("FILEか--spaceのどちらか一方が必要です", "expected either a FILE or --space"));
                }

                string form = parsed.GetRequiredValue(format);
                bool onAnswer = FailsOnAnswer(parsed, failOn);
                return isOfSpace
                    ? Space(context, program, form, onAnswer)
                    : Portfolio(context, program, LedgerInput.Read(context, parsed, LedgerInput.Files(context, parsed, file)), form, onAnswer);
            });
        command.Arguments.Add(file);
        command.Options.Add(context.Common.Input);
        command.Options.Add(space);
        command.Options.Add(format);
        command.Options.Add(failOn);
        return command;
    }

    public static Option<string> FailOnOption(CommandContext context)
    {
        var option = new Option<string>("--fail-on")
        {
            Description = context.Say(
                "終了コードを1とする違い。any（既定）はどの項目でも、answerは結果か額だけ",
                "what makes exit code 1: any (default) is a difference in any member, answer one in outcome or amount only"),
            DefaultValueFactory = _ => "any",
        };
        option.AcceptOnlyFromAmong("any", Answer);
        return option;
    }

    public static bool FailsOnAnswer(ParseResult parsed, Option<string> failOn) => parsed.GetValue(failOn) is Answer;

    private static int Portfolio(CommandContext context, SupportProgram program, LedgerInput claims, string format, bool onAnswer)
    {
        var comparison = DecisionComparison.Of(SupportProgram.Current.Decide(claims.Ledger), program.Decide(claims.Ledger));
        Write(context, comparison, Title(program), format);
        return claims.HasFaults ? ExitCode.Bad : ExitAfter(comparison, onAnswer);
    }

    private static int Space(CommandContext context, SupportProgram program, string format, bool onAnswer)
    {
        var comparison = SpaceComparison.Of(SupportProgram.Current, program);
        if (format is "jsonl")
        {
            SpaceJson.WriteLines(context.Host.Output, comparison);
        }
        else
        {
            context.WritePage(SpaceComparisonPage.Markdown(comparison, Title(program), context.Language), format is "html");
        }

        return comparison.Regions.Any(region => !onAnswer || region.ChangesAnswer) ? ExitCode.Changes : ExitCode.Done;
    }

    public static void Write(CommandContext context, DecisionComparison comparison, Text title, string format)
    {
        if (format is "jsonl")
        {
            comparison.WriteLines(context.Host.Output);
        }
        else
        {
            context.WritePage(ComparisonPage.Markdown(comparison, title, context.Language), format is "html");
        }
    }

    public static int ExitAfter(DecisionComparison comparison, bool onAnswer)
        => comparison.Changes.Any(change => !onAnswer || change.ChangesAnswer) ? ExitCode.Changes : ExitCode.Done;

    private static Text Title(SupportProgram program)
        => new($"制度「{program.Name}」と組み込みの制度との違い", $"Program “{program.Name}” against the built-in one");
}
