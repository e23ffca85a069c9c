using System.CommandLine;
using JmaCyber.Rules.Guidance.Flowcharts;
using JmaCyber.Rules.Json;
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
            Description = context.Say("このファイルの最初の請求の道筋を示します", "mark the path of the first claim of this file"),
            HelpName = "FILE",
        };
        Command command = context.Command(
            "flowchart",
            new Text("どの一時支援金に当たるかのフローチャートを出力します", "Prints the flowchart that tells under which payment an incident falls"),
            "jmacyber flowchart --format svg --claim claims.jsonl > flowchart.svg",
            (parsed, program) =>
            {
                string form = parsed.GetRequiredValue(format);
                if (parsed.GetValue(claim) is not { } file)
                {
                    Write(context, Chart(Flowchart.For(program), form, context.Language));
                    return ExitCode.Done;
                }

                ClaimFile claims = context.ReadClaims(file);
                Write(context, Path(context.FirstDecision(program, claims, file), form, context.Language));
                return CommandContext.ExitAfter(claims);
            });
        command.Options.Add(format);
        command.Options.Add(claim);
        return command;
    }

    private static string Chart(Flowchart chart, string format, Language language) => format switch
    {
        "svg" => FlowchartSvg.Render(chart, language),
        "text" => FlowchartText.Render(chart, language),
        _ => FlowchartMermaid.Render(chart, language),
    };

    private static string Path(Decision decision, string format, Language language)
    {
        FlowchartPath path = Flowchart.For(decision).Walk(decision);
        return format switch
        {
            "svg" => FlowchartSvg.Render(path, language),
            "text" => FlowchartText.Render(path, language),
            _ => FlowchartMermaid.Render(path, language),
        };
    }

    private static void Write(CommandContext context, string text)
    {
        using StreamWriter output = context.Host.OpenText();
        output.WriteLine(text.TrimEnd('\n'));
    }
}
