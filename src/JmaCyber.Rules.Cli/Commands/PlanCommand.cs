using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Publishing;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>plan FILE</c>: what each facility should claim when.</summary>
internal static class PlanCommand
{
    private const int WidthOfFile = 80;

    public static Command Build(CommandContext context)
    {
        Argument<string[]> file = LedgerInput.Argument(context);
        Option<string> format = context.FormatOption("jsonl", "markdown", "text");
        Command command = context.ProgramCommand(
            "plan",
            new Text(
                "施設ごとに、どの請求をいつ行えば支払額が最も多くなるかを示します。claimedOnは請求できる最も早い日です（1施設につき12件以内）",
                "Plans what each facility should claim when, so that most is paid; claimedOn is the earliest possible date (at most 12 claims a facility)"),
            "jmacyber plan claims.jsonl --format text",
            (parsed, program) =>
            {
                var builder = new LedgerBuilder(ClaimPlan.MostClaims);
                LedgerInput claims = LedgerInput.Read(context, parsed, LedgerInput.Files(context, parsed, file), builder);
                Write(context, program, program.PlanFor(claims.Ledger), parsed.GetRequiredValue(format));
                return claims.Exit;
            });
        command.Arguments.Add(file);
        command.Options.Add(context.Common.Input);
        command.Options.Add(format);
        return command;
    }

    private static void Write(CommandContext context, SupportProgram program, IReadOnlyList<ClaimPlan> plans, string format)
    {
        Language language = context.Language;
        switch (format)
        {
            case "markdown":
                string pages = string.Join("\n\n---\n\n", plans.Select(plan => PlanPage.Markdown(plan, language)));
                context.WritePage(ProgramNote.Before(program, language, pages), asHtml: false);
                break;
            case "text":
                int width = context.Host.OutputIsTerminal ? context.Host.Width : WidthOfFile;
                IEnumerable<string> texts = plans.Select(plan => PlanPage.PlainText(plan, language, width));
                IEnumerable<string> note = ProgramNote.Of(program) is { } said
                    ? [string.Join('\n', Publishing.Drawing.TextWrap.Filled(Printable.Whole(said.In(language)), width))] : [];
                context.WritePage(string.Join("\n\n\n", note.Concat(texts)), asHtml: false);
                break;
            default:
                PlanJson.WriteLines(context.Host.Output, plans);
                break;
        }
    }
}
