namespace JmaCyber.Rules.Cli;

/// <summary>The parser's help in Japanese, where the parser leaves its titles in English.</summary>
internal static class HelpText
{
    private static readonly (string En, string Ja)[] Titles =
    [
        ("Description:", "説明:"),
        ("Usage:", "使い方:"),
        ("Arguments:", "引数:"),
        ("Options:", "オプション:"),
        ("Commands:", "コマンド:"),
        ("[command]", "[コマンド]"),
        ("[options]", "[オプション]"),
        ("[default: ", "[既定: "),
    ];

    public static string In(Language language, string help)
        => language == Language.Ja ? Titles.Aggregate(help, (text, title) => text.Replace(title.En, title.Ja, StringComparison.Ordinal)) : help;
}
