using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Guidance.Guides;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>guide [FILE]</c>: for a claim what to do now and what is still missing; without one the steps of a pattern, or of all three.</summary>
internal static class GuideCommand
{
    private static readonly (string Ja, string En) OrAll = ("、または請求ごとに1ページを書き出す--all DIR", ", or --all DIR for a page of each");

    public static Command Build(CommandContext context)
    {
        Argument<string[]> file = LedgerInput.Argument(context);
        var id = new Option<string>("--id")
        {
            Description = context.Say("この請求の手引き（ファイル全体を判定します）", "the claim to guide through, the whole file decided"),
            HelpName = "ID",
        };
        var all = new Option<string>("--all")
        {
            Description = context.Say("請求ごとに1ページを、このフォルダーに書き出します", "write a page for each claim into this folder"),
            HelpName = "DIR",
        };
        var pattern = new Option<string>("--pattern")
        {
            Description = context.Say("請求によらない、このパターンの手順", "the steps of this pattern, without a claim"),
        };
        pattern.AcceptOnlyFromAmong("1", "2", "3");
        Option<string> format = context.FormatOption("markdown", "text", "html");
        var sources = new Option<bool>("--sources")
        {
            Description = context.Say("--format textに出典を加えます", "add the sources to --format text"),
        };
        Command command = context.ProgramCommand(
            "guide",
            new Text(
                "請求について、いま何をするか、手順・書類・送付先・不足しているものを案内します。FILEがなければ、各パターンの手順を示します",
                "Guides through a claim: what to do now, steps, documents, address, what is still missing; without FILE the steps of the patterns"),
            "jmacyber guide claims.jsonl --id 2024-0001 --format text",
            (parsed, program) =>
            {
                var guides = new GuideWriter(context, program, parsed.GetRequiredValue(format), parsed.GetValue(sources));
                CommandContext.RefuseWithout(parsed.GetValue(sources) && !guides.IsText, "--sources", "--format text");
                string? folder = parsed.GetValue(all);
                bool isNamed = parsed.GetValue(file) is { Length: > 0 } || parsed.GetValue(id) is not null || folder is not null;
                int? wanted = parsed.GetValue(pattern) is { } number ? number[0] - '0' : null;
                CommandContext.RefuseBeside(wanted is not null && isNamed, "--pattern", "FILE, --id, --all");
                if (wanted is not null || (!isNamed && context.Host.InputIsTerminal))
                {
                    return guides.Patterns(wanted);
                }

                CommandContext.RefuseBeside(folder is not null && parsed.GetValue(context.Common.Output) is not null, "--output", "--all");
                CommandContext.RefuseBeside(folder is not null && parsed.GetValue(id) is not null, "--id", "--all");
                string[] files = LedgerInput.Files(context, parsed, file);
                if (folder is null && PartialInput.ReadDrafts(context, parsed, files) is { } drafts)
                {
                    return guides.Draft(program.Assess(PartialInput.Meant(drafts, parsed.GetValue(id))));
                }

                LedgerInput claims = LedgerInput.Read(context, parsed, files, isSilent: !isNamed);
                return !isNamed && claims is { Ledger.Count: 0, HasFaults: false } ? guides.Patterns(null)
                    : folder is not null ? guides.All(claims, folder)
                    : guides.One(claims, claims.PlaceOf(parsed.GetValue(id), OrAll));
            });
        command.Arguments.Add(file);
        command.Options.Add(context.Common.Input);
        command.Options.Add(id);
        command.Options.Add(all);
        command.Options.Add(pattern);
        command.Options.Add(format);
        command.Options.Add(sources);
        return command;
    }
}
