using System.CommandLine;
using JmaCyber.Rules.Cli.Commands;

namespace JmaCyber.Rules.Cli;

/// <summary>Every command, with its help in the language asked for.</summary>
internal static class CommandTree
{
    private static readonly (string Name, Func<CommandContext, Command> Build)[] Commands =
    [
        ("decide", DecideCommand.Build),
        ("summary", SummaryCommand.Build),
        ("guide", GuideCommand.Build),
        ("ask", AskCommand.Build),
        ("assess", AssessCommand.Build),
        ("plan", PlanCommand.Build),
        ("desks", DesksCommand.Build),
        ("flowchart", FlowchartCommand.Build),
        ("sensitivity", SensitivityCommand.Build),
        ("compare", CompareCommand.Build),
        ("regress", RegressCommand.Build),
        ("program", ProgramCommand.Build),
        ("rules", RulesCommand.Build),
        ("payout", PayoutCommand.Build),
        ("holidays", HolidaysCommand.Build),
        ("example", ExampleCommand.Build),
        ("schema", SchemaCommand.Build),
    ];

    /// <summary>Builds the tree.</summary>
    /// <param name="host">The world.</param>
    /// <param name="language">The language of the help.</param>
    /// <param name="only">The command that is called, where no other one is spoken of: then the others are left out. Null builds all.</param>
    public static RootCommand Build(Host host, Language language, string? only = null)
    {
        var root = new RootCommand(new Text(
            "日本医師会サイバーセキュリティ支援制度の一時支援金を、請求ごとに判定します。非公式であり、最終の判断は制度規程と一時支援金事務局によります。\n\n例：jmacyber decide claims.jsonl --format table",
            "Decides claims of the Japan Medical Association's cyber-security support scheme. " +
            "Unofficial: the scheme's regulation and its office have the last word.\n\nExample: jmacyber decide claims.jsonl --format table").In(language));
        var common = new CommonOptions(language);
        root.Options.Add(common.Lang);
        var context = new CommandContext(host, language, common);
        bool isOne = Array.Exists(Commands, one => string.Equals(one.Name, only, StringComparison.Ordinal));
        foreach ((string name, Func<CommandContext, Command> build) in Commands)
        {
            if (!isOne || string.Equals(name, only, StringComparison.Ordinal))
            {
                root.Subcommands.Add(build(context));
            }
        }

        if (!isOne)
        {
            root.Subcommands.Add(HelpCommand.Build(context, root));
        }

        return root;
    }
}
