using System.CommandLine;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Comparing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>regress CLAIMS DECISIONS</c>: the claims that are decided otherwise today than was recorded.</summary>
internal static class RegressCommand
{
    private static readonly Text Title = new("記録した判定と今日の判定との違い", "Today's decisions against the recorded ones");

    public static Command Build(CommandContext context)
    {
        var claims = new Argument<string>("CLAIMS") { Description = context.Say("請求のJSON Linesファイル(標準入力は -)", "claims as JSON Lines; - is standard input") };
        var decisions = new Argument<string>("DECISIONS") { Description = context.Say("記録した判定のJSON Linesファイル", "recorded decisions as JSON Lines") };
        Option<string> format = context.FormatOption("jsonl", "markdown");
        Command command = context.Command(
            "regress",
            new Text(
                "記録した判定と今日の判定とを比べます。違いがあれば終了コードは1です",
                "Compares recorded decisions with those of today; exit code 1 when they differ"),
            "jmacyber regress claims.jsonl decisions.jsonl",
            (parsed, program) => Run(context, program, parsed.GetRequiredValue(claims), parsed.GetRequiredValue(decisions), parsed.GetRequiredValue(format)));
        command.Arguments.Add(claims);
        command.Arguments.Add(decisions);
        command.Options.Add(format);
        return command;
    }

    private static int Run(CommandContext context, SupportProgram program, string claimsName, string recordsName, string format)
    {
        ClaimFile claims = context.ReadClaims(claimsName);
        RecordFile records = Records(context, recordsName);
        var known = new HashSet<string>(records.Records.Select(record => record.Claim), StringComparer.Ordinal);
        if (claims.Ledger.Count == 0 && records.Records.Count == 0 && claims.Problems.Misplaced > 0 && records.Problems.Misplaced > 0)
        {
            throw new BadInputException(new Text(
                $"{claimsName}と{recordsName}が逆です。先に請求、後に記録した判定が必要です（regress {recordsName} {claimsName}）",
                $"{claimsName} and {recordsName} are exchanged; expected the claims first, as in regress {recordsName} {claimsName}"));
        }

        if (!claims.Ledger.Any(claim => known.Contains(claim.Id.Value)))
        {
            throw new BadInputException(new Text(
                $"{claimsName}と{recordsName}に共通の請求がありません。同じ請求の判定の記録が必要です",
                $"{claimsName} and {recordsName} have no claim in common; expected recorded decisions of these claims"));
        }

        var comparison = DecisionComparison.Of(records.Records, program.Decide(claims.Ledger));
        CompareCommand.Write(context, comparison, Title, format);
        return claims.Problems.Count + records.Problems.Count > 0 ? ExitCode.Bad : CompareCommand.ExitAfter(comparison);
    }

    private static RecordFile Records(CommandContext context, string name)
    {
        using Stream stream = InputFile.Open(name, context.Host);
        RecordFile records = RecordFile.Read(stream);
        context.Report(name, records.Problems);
        return records;
    }
}
