using System.CommandLine;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;
using NodaTime.Text;

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
            Description = context.Say("日本時間の日時（既定は今）", "the moment, in Japan time (default: now)"),
            HelpName = "yyyy-MM-ddTHH:mm",
        };
        Command command = context.ProgramCommand(
            "desks",
            new Text("各窓口の連絡先と、開いているか、次にいつ開くかを示します", "Lists the desks: contact, whether open, and when it next opens"),
            "jmacyber desks --at 2026-12-30T10:00 --format text",
            (parsed, program) =>
            {
                LocalDateTime moment = parsed.GetValue(at) is { } text ? Parse(text) : context.JapanNow();
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
        return parsed.Success && string.Equals(Minute.Format(parsed.Value), text, StringComparison.Ordinal)
            && parsed.Value >= JapanTime.First && parsed.Value <= JapanTime.Last
            ? parsed.Value
            : throw new BadInputException(new Text(
                $"--at: 「{Printable.Of(text)}」は使えません。{Minute.Format(JapanTime.First)}～{Minute.Format(JapanTime.Last)}の日本時間を、この形のとおりに書く必要があります",
                $"--at: '{Printable.Of(text)}' cannot be used; expected " +
                $"{Minute.Format(JapanTime.First)} to {Minute.Format(JapanTime.Last)} in Japan time, written in this form"));
    }

    private static void WriteText(CommandContext context, LocalDateTime moment, YearEndClosure yearEnd)
    {
        using StreamWriter output = context.Host.OpenText();
        output.WriteLine(context.Say($"{Minute.Format(moment)}（日本時間）の窓口", $"Desks at {Minute.Format(moment)}, Japan time"));
        output.WriteLine();
        Terminal.Write(context, output, [.. Desk.All.Select(desk => Told(context, desk, moment, yearEnd))]);
        Terminal.Write(context, output, Disclaimer.Text.In(context.Language));
    }

    private static Block Told(CommandContext context, Desk desk, LocalDateTime moment, YearEndClosure yearEnd)
    {
        string Both(IEnumerable<CitedText> texts) => string.Join(context.Say("、", ", "), texts.Select(one => one.Text.In(context.Language)));
        string open = desk.IsOpen(moment, yearEnd) switch
        {
            true => context.Say("受付中", "open"),
            false => context.Say("時間外", "closed"),
            null when desk.Hours.Count == 0 => context.Say("受付時間は資料にない", "the documents give no hours"),
            null => context.Say("開設の日が資料から定まらない", "the documents leave open whether it has begun"),
        };
        return new Block(desk.Name.In(context.Language),
        [
            (context.Say("受付", "Now"), open, null),
            (context.Say("次の受付開始", "Opens"), desk.NextOpening(moment, yearEnd) is { } opening ? Minute.Format(opening) : "", null),
            (context.Say("連絡先", "Contact"), desk.Contact.Line, null),
            (context.Say("利用できる人", "Who may ask"), desk.Who.Text.In(context.Language), null),
            (context.Say("用意するもの", "Have at hand"), Both(desk.AtHand), null),
            (context.Say("方法", "How"), desk.Reach.Text.In(context.Language), null),
            (context.Say("費用", "Cost"), desk.Cost is { } cost ? cost.Text.In(context.Language) : "", null),
            (context.Say("出典", "Sources"), string.Join("; ", desk.Sources), null),
        ]);
    }
}
