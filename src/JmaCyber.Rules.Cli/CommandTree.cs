using System.CommandLine;
using JmaCyber.Rules.Cli.Commands;

namespace JmaCyber.Rules.Cli;

/// <summary>Every command, with its help in the language asked for.</summary>
internal static class CommandTree
{
    public static RootCommand Build(Host host, Language language)
    {
        var root = new RootCommand(new Text(
            "日本医師会サイバーセキュリティ支援制度の一時支援金を、請求ごとに判定します。非公式であり、最終の判断は制度規程と一時支援金事務局によります。\n\n例：jmacyber decide claims.jsonl --format table",
            "Decides claims of the Japan Medical Association's cyber-security support scheme. " +
            "Unofficial: the scheme's regulation and its office have the last word.\n\nExample: jmacyber decide claims.jsonl --format table").In(language));
        var common = new CommonOptions(language);
        root.Options.Add(common.Lang);
        var context = new CommandContext(host, language, common);
        root.Subcommands.Add(DecideCommand.Build(context));
        root.Subcommands.Add(SummaryCommand.Build(context));
        root.Subcommands.Add(GuideCommand.Build(context));
        root.Subcommands.Add(AskCommand.Build(context));
        root.Subcommands.Add(AssessCommand.Build(context));
        root.Subcommands.Add(PlanCommand.Build(context));
        root.Subcommands.Add(DesksCommand.Build(context));
        root.Subcommands.Add(FlowchartCommand.Build(context));
        root.Subcommands.Add(SensitivityCommand.Build(context));
        root.Subcommands.Add(CompareCommand.Build(context));
        root.Subcommands.Add(RegressCommand.Build(context));
        root.Subcommands.Add(ProgramCommand.Build(context));
        root.Subcommands.Add(RulesCommand.Build(context));
        root.Subcommands.Add(PayoutCommand.Build(context));
        root.Subcommands.Add(HolidaysCommand.Build(context));
        root.Subcommands.Add(ExampleCommand.Build(context));
        root.Subcommands.Add(SchemaCommand.Build(context));
        root.Subcommands.Add(HelpCommand.Build(context, root));
        return root;
    }
}
