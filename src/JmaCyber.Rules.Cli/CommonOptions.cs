using System.CommandLine;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Cli;

/// <summary>The options that every command takes: the program, the interpretations, the language.</summary>
internal sealed class CommonOptions
{
    private const string LangName = "--lang";

    public CommonOptions(Language language)
    {
        ProgramFile = new Option<string>("--program")
        {
            Description = new Text(
                "組み込みの制度の代わりに使う制度のJSONファイル(標準入力は -)",
                "a program as a JSON file, in place of the built-in one; - is standard input").In(language),
            HelpName = "FILE",
            Recursive = true,
        };
        Set = new Option<string[]>("--set")
        {
            Description = new Text(
                $"解釈の指定。繰り返せますが、各IDは1回だけです。{Values()}",
                $"an interpretation; may be repeated, each id once: {Values()}").In(language),
            HelpName = "ID=VALUE",
            Recursive = true,
            AllowMultipleArgumentsPerToken = false,
        };
        Lang = new Option<string>(LangName)
        {
            Description = new Text("表示の言語。既定は環境の言語で、それ以外の環境ではenです", "the language of texts; default: that of the environment, otherwise en").In(language),
            Recursive = true,
        };
        Lang.AcceptOnlyFromAmong("ja", "en");
    }

    public Option<string> ProgramFile { get; }

    public Option<string[]> Set { get; }

    public Option<string> Lang { get; }

    public IEnumerable<Option> All => [ProgramFile, Set, Lang];

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

    /// <summary>The program that the options ask for.</summary>
    /// <exception cref="BadInputException">The file holds no program, or an interpretation cannot be set.</exception>
    public SupportProgram Program(ParseResult parsed, Host host)
    {
        SupportProgram program = parsed.GetValue(ProgramFile) is { } file ? Read(file, host) : SupportProgram.Current;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string setting in parsed.GetValue(Set) ?? [])
        {
            program = Apply(program, setting, seen);
        }

        return program;
    }

    private static SupportProgram Read(string file, Host host)
    {
        using Stream stream = InputFile.Open(file, host);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return ProgramJson.Read(bytes.ToArray()).Match(
            program => program,
            problems => throw new BadInputException(problems.Select(problem => Placed(file, problem)).ToArray()));
    }

    private static Text Placed(string file, Problem problem)
        => new($"{file}: {problem.Path}: {problem.Message.Ja}", $"{file}: {problem.Path}: {problem.Message.En}");

    private static SupportProgram Apply(SupportProgram program, string setting, HashSet<string> seen)
    {
        int equals = setting.IndexOf('=', StringComparison.Ordinal);
        string id = equals < 0 ? setting : setting[..equals];
        string value = equals < 0 ? "" : setting[(equals + 1)..];
        if (!Interpretation.TryFind(id, out Interpretation? interpretation))
        {
            throw Bad(setting, new Text($"「{id}」という解釈はありません。{Ids()}のいずれかが必要です", $"'{id}' is no interpretation; expected one of {Ids()}"));
        }

        string values = string.Join(", ", interpretation.Values);
        if (equals < 0 || !interpretation.Values.Contains(value, StringComparer.Ordinal))
        {
            throw Bad(setting, new Text($"「{value}」は{id}の値ではありません。{values}のいずれかが必要です", $"'{value}' is no value of {id}; expected one of {values}"));
        }

        if (!seen.Add(id))
        {
            throw Bad(setting, new Text($"{id}が2回指定されています。各IDは1回だけです", $"{id} is set twice; expected each id once"));
        }

        if (!interpretation.BearsOn(program))
        {
            throw Bad(setting, new Text(
                $"{id}は版2022を変える解釈ですが、制度「{program.Name}」にその版はありません",
                $"{id} edits version 2022, which program '{program.Name}' does not have"));
        }

        return interpretation.Apply(program, value);
    }

    private static BadInputException Bad(string setting, Text message)
        => new(new Text($"--set {setting}: {message.Ja}", $"--set {setting}: {message.En}"));

    private static string Values() => string.Join(", ", Interpretation.All.Select(one => $"{one.Id}={string.Join('|', one.Values)}"));

    private static string Ids() => string.Join(", ", Interpretation.All);
}
