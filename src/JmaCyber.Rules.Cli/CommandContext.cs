using System.CommandLine;
using JmaCyber.Rules.Cli.Streams;
using JmaCyber.Rules.Guidance;
using NodaTime;

namespace JmaCyber.Rules.Cli;

/// <summary>What every command needs: the world, the language, the common options.</summary>
internal sealed class CommandContext(Host host, Language language, CommonOptions common)
{
    /// <summary>The world; with <c>--output</c> the data goes into a file, which is no terminal.</summary>
    public Host Host { get; private set; } = host;

    public Language Language { get; } = language;

    public CommonOptions Common { get; } = common;

    /// <summary>Whether summary and progress are not wanted.</summary>
    public bool IsQuiet { get; private set; }

    /// <summary>The time in Japan; by a clock that is wrong by decades, the nearest that is taken.</summary>
    public LocalDateTime JapanNow()
    {
        Instant now = Host.Now();
        return now < JapanTime.ToInstant(JapanTime.First) ? JapanTime.First : now > JapanTime.ToInstant(JapanTime.Last) ? JapanTime.Last : JapanTime.At(now);
    }

    /// <summary>Standard input was read, and can be read once more.</summary>
    public void Buffer(byte[] input) => Host = Host with { Input = new MemoryStream(input) };

    /// <summary>A text in the language asked for.</summary>
    public string Say(string ja, string en) => Language == Language.Ja ? ja : en;

    /// <summary>A command with its help and an example.</summary>
    public Command Command(string name, Text description, string example, Func<ParseResult, int> run)
    {
        var command = new Command(name, $"{description.In(Language)}\n\n{Say("例：", "Example: ")}{example}");
        command.SetAction(parsed =>
        {
            IsQuiet = parsed.GetValue(Common.Quiet);
            if (parsed.GetValue(Common.Output) is { } file)
            {
                ((DataOutput)Host.Output).Into(file);
                Host = Host with { OutputIsTerminal = false };
            }

            return run(parsed);
        });
        command.Options.Add(Common.Lang);
        command.Options.Add(Common.Output);
        command.Options.Add(Common.Quiet);
        return command;
    }

    /// <summary>A command that does its work under the program that its options ask for.</summary>
    public Command ProgramCommand(string name, Text description, string example, Func<ParseResult, SupportProgram, int> run)
    {
        Command command = Command(name, description, example, parsed =>
        {
            if (parsed.Tokens.Count(token => InputFile.IsStandardInput(token.Value)) > 1)
            {
                throw new BadInputException(new Text(
                    "標準入力（-）は1回しか読めません。ほかはファイルにする必要があります",
                    "standard input (-) can be read only once; expected files for the rest"));
            }

            return run(parsed, Common.Program(parsed, Host));
        });
        command.Options.Add(Common.ProgramFile);
        command.Options.Add(Common.Set);
        return command;
    }

    /// <summary>The option for the form of the output; the first form is the default.</summary>
    public Option<string> FormatOption(params string[] forms)
    {
        var option = new Option<string>("--format")
        {
            Description = Say($"出力の形式（既定：{forms[0]}）", $"the form of the output (default: {forms[0]})"),
            DefaultValueFactory = _ => forms[0],
        };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }

    /// <summary>Refuses an option that is of use with others only.</summary>
    /// <exception cref="BadInputException">It is given where it is of none.</exception>
    public static void RefuseWithout(bool isGiven, string option, string with)
    {
        if (isGiven)
        {
            throw new BadInputException(new Text($"{option}には{with}が必要です", $"{option} is of no use here; expected {with} with it"), ArgumentChecks.Hint);
        }
    }

    /// <summary>Refuses an option beside others.</summary>
    /// <exception cref="BadInputException">They are given together.</exception>
    public static void RefuseBeside(bool areGiven, string option, string others)
    {
        if (areGiven)
        {
            throw new BadInputException(
                new Text($"{option}と{others}は同時に使えません。どちらか一方が必要です", $"{option} cannot stand beside {others}; expected one of them"),
                ArgumentChecks.Hint);
        }
    }

    /// <summary>Writes a page for people: Markdown as it is, or as HTML.</summary>
    public void WritePage(string markdown, bool asHtml)
    {
        using StreamWriter output = Host.OpenText();
        output.WriteLine(asHtml ? Publishing.HtmlPage.Of(markdown, Language) : markdown.TrimEnd('\n'));
    }
}
