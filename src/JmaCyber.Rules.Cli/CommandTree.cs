using System.CommandLine;
using System.CommandLine.Help;
using JmaCyber.Rules.Cli.Commands;

namespace JmaCyber.Rules.Cli;

/// <summary>Every command, with its help in the language asked for.</summary>
internal static class CommandTree
{
    public static RootCommand Build(Host host, Language language, IReadOnlyCollection<string> args)
    {
        var root = new RootCommand(new Text(
            "日本医師会サイバーセキュリティ支援制度の一時支援金を、請求ごとに判定します。非公式であり、最終の判断は制度規程と一時支援金事務局によります。\n\n例: jmacyber decide claims.jsonl --format table",
            "Decides claims of the Japan Medical Association's cyber-security support scheme. " +
            "Unofficial: the scheme's regulation and its office have the last word.\n\nExample: jmacyber decide claims.jsonl --format table").In(language));
        var common = new CommonOptions(language);
        foreach (Option option in common.All)
        {
            root.Options.Add(option);
        }

        var context = new CommandContext(host, language, common, args);
        root.Subcommands.Add(DecideCommand.Build(context));
        root.Subcommands.Add(CompareCommand.Build(context));
        root.Subcommands.Add(RegressCommand.Build(context));
        root.Subcommands.Add(SensitivityCommand.Build(context));
        root.Subcommands.Add(PayoutCommand.Build(context));
        root.Subcommands.Add(HolidaysCommand.Build(context));
        root.Subcommands.Add(ProgramCommand.Build(context));
        root.Subcommands.Add(FlowchartCommand.Build(context));
        root.Subcommands.Add(GuideCommand.Build(context));
        root.Subcommands.Add(DesksCommand.Build(context));
        root.Subcommands.Add(RulesCommand.Build(context));
        root.Subcommands.Add(SchemaCommand.Build(context));
        foreach (Option option in root.Options)
        {
            option.Description = option switch
            {
                HelpOption => context.Say("使い方を表示します", "show this help"),
                VersionOption => context.Say("版を表示します", "show the version"),
                _ => option.Description,
            };
        }

        foreach (HelpAction help in root.Options.OfType<HelpOption>().Select(option => option.Action).OfType<HelpAction>())
        {
            help.MaxWidth = host.OutputIsTerminal ? host.Width : 100;
        }

        return root;
    }
}
