using System.CommandLine;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Cli;

/// <summary>The options that every command takes, and those of the program, which the commands take that read one.</summary>
internal sealed class CommonOptions
{
    private const string LangName = "--lang";

    public CommonOptions(Language language)
    {
        ProgramFile = new Option<string>("--program")
        {
            Description = new Text(
                "組み込みの制度の代わりに使う制度のJSONファイル（標準入力は -）",
                "a program as a JSON file, in place of the built-in one; - is standard input").In(language),
            HelpName = "FILE",
        };
        Set = new Option<string[]>("--set")
        {
            Description = new Text(
                "解釈の指定。繰り返せますが、各IDは1回だけです。一覧: jmacyber help interpretations",
                "an interpretation; may be repeated, each id once; jmacyber help interpretations lists them").In(language),
            HelpName = "ID=VALUE",
            AllowMultipleArgumentsPerToken = false,
        };
        Set.CompletionSources.Add(_ => Interpretation.All.SelectMany(one => one.Values.Select(value =>
            new System.CommandLine.Completions.CompletionItem($"{one.Id}={value}"))));
        Input = new Option<string>("--input")
        {
            Description = new Text(
                "請求を表（CSV、TSV）として読みます。名前が.csvか.tsvで終わるファイルには不要です",
                "read the claims as a table (CSV, TSV); not needed for files named .csv or .tsv").In(language),
        };
        Input.AcceptOnlyFromAmong(InputFile.Csv);
        Lang = new Option<string>(LangName)
        {
            Description = new Text("表示の言語。既定は環境の言語で、それ以外の環境ではenです", "the language of texts; default: that of the environment, otherwise en").In(language),
        };
        Lang.AcceptOnlyFromAmong("ja", "en");
        Output = new Option<string>("--output")
        {
            Description = new Text("標準出力の代わりに書き出すファイル。全体が書けたときだけ作られます", "a file in place of standard output, written whole or not at all").In(language),
            HelpName = "FILE",
        };
        Quiet = new Option<bool>("--quiet") { Description = new Text("集計と進み具合を表示しません", "no summary and no progress").In(language) };
    }

    public Option<string> ProgramFile { get; }

    public Option<string[]> Set { get; }

    /// <summary>Of the commands that read claims.</summary>
    public Option<string> Input { get; }

    public Option<string> Lang { get; }

    public Option<string> Output { get; }

    public Option<bool> Quiet { get; }

    /// <summary>The language that the arguments ask for, looked up before they are parsed, so that the parser can speak it.</summary>
    public static Language? LanguageOf(string[] args)
    {
        for (int i = args.Length - 1; i >= 0; i--)
        {
            string? value = args[i].StartsWith(LangName + "=", StringComparison.Ordinal) ? args[i][(LangName.Length + 1)..]
                : i + 1 < args.Length && string.Equals(args[i], LangName, StringComparison.Ordinal) ? args[i + 1]
                : null;
            switch (value)
            {
                case "ja":
                    return Language.Ja;
                case "en":
                    return Language.En;
            }
        }

        return null;
    }

    /// <summary>Whether the options ask for a program at all.</summary>
    public bool AskForProgram(ParseResult parsed) => parsed.GetValue(ProgramFile) is not null || parsed.GetValue(Set) is { Length: > 0 };

    /// <summary>The program that the options ask for; each setting that changes something stands in its name.</summary>
    /// <exception cref="BadInputException">The file holds no program, or an interpretation cannot be set.</exception>
    public SupportProgram Program(ParseResult parsed, Host host)
    {
        SupportProgram program = parsed.GetValue(ProgramFile) is { } file ? Read(file, host) : SupportProgram.Current;
        return ProgramSetting.Apply(program, parsed.GetValue(Set) ?? []);
    }

    private static SupportProgram Read(string file, Host host)
    {
        using Stream stream = InputFile.Open(file, host);
        using var bytes = new MemoryStream();
        InputFile.Reading(file, () =>
        {
            stream.CopyTo(bytes);
            return bytes;
        });
        SupportProgram program = ProgramJson.Read(bytes.ToArray()).Match(
            program => program,
            problems => throw new BadInputException(problems.Select(problem => Placed(file, problem)).ToArray()));
        bool isBuiltIn = string.Equals(program.Fingerprint, SupportProgram.Current.Fingerprint, StringComparison.Ordinal);
        bool isNamedSo = string.Equals(program.Name, SupportProgram.Current.Name, StringComparison.Ordinal);
        return isBuiltIn || !isNamedSo ? program : throw new BadInputException(new Text(
            $"{file}: $.name: 「current」は組み込みの制度だけの名前です。この案は別の判定をするため、固有の名前が必要です",
            $"{file}: $.name: 'current' is the name of the built-in program alone, and this one decides otherwise; expected a name of its own"));
    }

    private static Text Placed(string file, Problem problem)
        => new($"{file}: {problem.Path}: {problem.Message.Ja}", $"{file}: {problem.Path}: {problem.Message.En}");
}
