using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Guidance.Flowcharts;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>flowchart</c>: the scheme's flowchart; with a claim its path is marked.</summary>
internal static class FlowchartCommand
{
    public static Command Build(CommandContext context)
    {
        Option<string> format = context.FormatOption("mermaid", "text", "svg");
        var claim = new Option<string>("--claim")
        {
            Description = context.Say("このファイルの請求の道筋を示します", "mark the path of a claim of this file: its only one, or that named by --id"),
            HelpName = "FILE",
        };
        var id = new Option<string>("--id")
        {
            Description = context.Say("--claimのファイルのうち、この請求の道筋を示します", "of the file of --claim, the claim whose path is marked"),
            HelpName = "ID",
        };
        Command command = context.ProgramCommand(
            "flowchart",
            new Text("どの一時支援金に当たるかのフローチャートを出力します", "Prints the flowchart that tells under which payment an incident falls"),
            "jmacyber flowchart --format svg --claim claims.jsonl --id 2024-0001 --output flowchart.svg",
            (parsed, program) =>
            {
                string form = parsed.GetRequiredValue(format);
                if (parsed.GetValue(claim) is not { } file)
                {
                    CommandContext.RefuseWithout(parsed.GetValue(id) is not null, "--id", "--claim FILE");
                    context.WritePage(Chart(Flowchart.For(program), form, context.Language), asHtml: false);
                    return ExitCode.Done;
                }

                if (PartialInput.ReadDrafts(context, parsed, [file]) is { } drafts)
                {
                    Assessment assessment = program.Assess(PartialInput.Meant(drafts, parsed.GetValue(id)));
                    context.WritePage(Path(AssessmentText.PathOf(assessment), form, context.Language), asHtml: false);
                    return ExitCode.Done;
                }

                LedgerInput claims = LedgerInput.Read(context, parsed, [file]);
                int place = claims.PlaceOf(parsed.GetValue(id));
                context.WritePage(Path(PathOf(program.Decide(claims.Ledger)[place]), form, context.Language), asHtml: false);
                return claims.Exit;
            });
        command.Options.Add(context.Common.Input);
        command.Options.Add(format);
        command.Options.Add(claim);
        command.Options.Add(id);
        return command;
    }

    private static string Chart(Flowchart chart, string format, Language language) => format switch
    {
        "svg" => FlowchartSvg.Render(chart, language),
        "text" => FlowchartText.Render(chart, language),
        _ => FlowchartMermaid.Render(chart, language),
    };

    private static FlowchartPath PathOf(Decision decision) => Flowchart.For(decision).Walk(decision);

    private static string Path(FlowchartPath path, string format, Language language) => format switch
    {
        "svg" => FlowchartSvg.Render(path, language),
        "text" => FlowchartText.Render(path, language),
        _ => FlowchartMermaid.Render(path, language),
    };
}
