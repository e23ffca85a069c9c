using System.CommandLine;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Comparing;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>regress CLAIMS DECISIONS</c>: the claims that are decided otherwise today than was recorded.</summary>
internal static class RegressCommand
{
    public static Command Build(CommandContext context)
    {
        var claims = new Argument<string>("CLAIMS") { Description = context.Say("請求のファイル（標準入力は -）", "a file of claims; - is standard input") };
        var decisions = new Argument<string>("DECISIONS")
        {
            Description = context.Say("記録した判定のファイル（標準入力は -）", "a file of recorded decisions; - is standard input"),
        };
        Option<string> format = context.FormatOption("jsonl", "markdown", "html");
        Option<string> failOn = CompareCommand.FailOnOption(context);
        Command command = context.ProgramCommand(
            "regress",
            new Text(
                "記録した判定と今日の判定とを比べます。違いがあれば終了コードは1です",
                "Compares recorded decisions with those of today; exit code 1 when they differ"),
            "jmacyber regress claims.jsonl decisions.jsonl",
            (parsed, program) =>
            {
                bool onAnswer = CompareCommand.FailsOnAnswer(parsed, failOn);
                (string, string) names = (parsed.GetRequiredValue(claims), parsed.GetRequiredValue(decisions));
                return Run(context, parsed, program, names, parsed.GetRequiredValue(format), onAnswer);
            });
        command.Arguments.Add(claims);
        command.Arguments.Add(decisions);
        command.Options.Add(context.Common.Input);
        command.Options.Add(format);
        command.Options.Add(failOn);
        return command;
    }

    private static int Run(
        CommandContext context, ParseResult parsed, SupportProgram program, (string Claims, string Decisions) names, string format, bool onAnswer)
    {
        ClaimFile claims = LedgerInput.ReadAlone(context, parsed, names.Claims);
        RecordFile records = Records(context, names.Decisions);
        if (claims.Ledger.Count == 0 && records.Records.Count == 0 && claims.Problems.Misplaced > 0 && records.Problems.Misplaced > 0)
        {
            throw new BadInputException(new Text(
                $"{names.Claims}と{names.Decisions}が逆です。先に請求、後に記録した判定が必要です（regress {names.Decisions} {names.Claims}）",
                $"{names.Claims} and {names.Decisions} are exchanged; expected the claims first, as in regress {names.Decisions} {names.Claims}"));
        }

        LedgerInput.Report(context, names.Claims, claims.Problems);
        LedgerInput.Report(context, names.Decisions, records.Problems);
        var known = new HashSet<string>(records.Records.Select(record => record.Claim), StringComparer.Ordinal);
        if (!claims.Ledger.Any(claim => known.Contains(claim.Id.Value)))
        {
            // Each is a change all the same, with nothing on one side; whoever took a wrong file sees why.
            context.Host.Say(context.Say(
                $"{names.Claims}と{names.Decisions}に共通の請求がありません。同じ請求の判定の記録が必要です",
                $"{names.Claims} and {names.Decisions} have no claim in common; expected recorded decisions of these claims"));
        }

        var comparison = DecisionComparison.Of(records.Records, program.Decide(claims.Ledger));
        CompareCommand.Write(context, comparison, Title(program), format);
        return claims.Problems.Count + records.Problems.Count > 0 ? ExitCode.Bad : CompareCommand.ExitAfter(comparison, onAnswer);
    }

    private static Text Title(SupportProgram program) => ProgramNote.Of(program) is null
        ? new("記録した判定と今日の判定との違い", "Today's decisions against the recorded ones")
        : new(
            $"記録した判定と、制度「{program.Name}」による今日の判定との違い",
            $"Today's decisions under program “{program.Name}” against the recorded ones");

    private static RecordFile Records(CommandContext context, string name)
    {
        using Stream stream = InputFile.Open(name, context.Host);
        return InputFile.Reading(name, () => RecordFile.Read(stream));
    }
}
