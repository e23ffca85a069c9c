using System.CommandLine;
using JmaCyber.Rules.Json;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>desks</c>: whom to call, and whether the desk is open.</summary>
internal static class DesksCommand
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm");

    public static Command Build(CommandContext context)
    {
        Option<string> format = context.FormatOption("jsonl", "text");
        var at = new Option<string>("--at")
        {
            Description = context.Say("日本時間の日時(既定は今)", "the moment, in Japan time (default: now)"),
            HelpName = "yyyy-MM-ddTHH:mm",
        };
        Command command = context.Command(
            "desks",
            new Text("各窓口の連絡先と、開いているか、次にいつ開くかを示します", "Lists the desks: contact, whether open, and when it next opens"),
            "jmacyber desks --at 2026-12-30T10:00 --format text",
            (parsed, program) =>
            {
                LocalDateTime moment = parsed.GetValue(at) is { } text ? Parse(text) : JapanTime.At(context.Host.Now());
                if (string.Equals(parsed.GetRequiredValue(format), "text", StringComparison.Ordinal))
                {
                    WriteText(context, moment, program.Settings.YearEndClosure);
                }
                else
                {
                    DeskJson.WriteLines(context.Host.Output, moment, program.Settings.YearEndClosure);
                }

                return ExitCode.Done;
            });
        command.Options.Add(format);
        command.Options.Add(at);
        return command;
    }

    private static LocalDateTime Parse(string text)
    {
        ParseResult<LocalDateTime> parsed = Minute.Parse(text);
        return parsed.Success && text.All(char.IsAscii) && parsed.Value >= JapanTime.First && parsed.Value <= JapanTime.Last
            ? parsed.Value
            : throw new BadInputException(new Text(
                $"--at: 「{Shown.Of(text)}」は使えません。{Minute.Format(JapanTime.First)}～{Minute.Format(JapanTime.Last)}の日本時間を、この形のとおりに書く必要があります",
                $"--at: '{Shown.Of(text)}' cannot be used; expected {Minute.Format(JapanTime.First)} to {Minute.Format(JapanTime.Last)} in Japan time, written in this form"));
    }

    private static void WriteText(CommandContext context, LocalDateTime moment, YearEndClosure yearEnd)
    {
        using StreamWriter output = context.Host.OpenText();
        output.WriteLine(context.Say($"{Minute.Format(moment)}(日本時間)の窓口", $"Desks at {Minute.Format(moment)}, Japan time"));
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = true };
        table.AddColumns(
            context.Say("窓口", "Desk"),
            context.Say("受付", "Open"),
            context.Say("次に開く時", "Opens"),
            context.Say("連絡先", "Contact"),
            context.Say("利用できる人", "Who may call"),
            context.Say("用意するもの", "Have at hand"));
        foreach (Desk desk in Desk.All)
        {
            table.AddRow(new[]
            {
                desk.Name.In(context.Language),
                desk.IsOpen(moment, yearEnd) switch
                {
                    true => context.Say("受付中", "open"),
                    false => context.Say("時間外", "closed"),
                    null => context.Say("不明", "unknown"),
                },
                desk.NextOpening(moment, yearEnd) is { } opening ? Minute.Format(opening) : "",
                desk.Contact.Line,
                desk.Who.Text.In(context.Language),
                string.Join(context.Say("、", ", "), desk.AtHand.Select(one => one.Text.In(context.Language))),
            }.Select(cell => new Spectre.Console.Text(cell)));
        }

        Terminal.Write(context.Host, output, table, widthOfFile: 160);
        output.WriteLine(Disclaimer.Text.In(context.Language));
    }
}
