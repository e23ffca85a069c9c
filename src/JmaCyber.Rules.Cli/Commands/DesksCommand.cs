using System.CommandLine;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>desks</c>: whom to call, and whether the desk is open.</summary>
internal static class DesksCommand
{
    public static Command Build(CommandContext context)
    {
        Option<string> format = context.FormatOption("jsonl", "text");
        var at = new Option<string>("--at")
        {
            Description = context.Say("日本時間の日時（既定は現在）", "the moment, in Japan time (default: now)"),
            HelpName = "yyyy-MM-ddTHH:mm",
        };
        Command command = context.ProgramCommand(
            "desks",
            new Text("各窓口の連絡先と用途、いま受付中か、次の受付開始を示します", "Lists the desks: contact, what for, whether open, and when it next opens"),
            "jmacyber desks --at 2026-12-30T10:00 --format text",
            (parsed, program) =>
            {
                LocalDateTime moment = parsed.GetValue(at) is { } text
                    ? DateArgument.ParseMoment("--at", text, JapanTime.First, JapanTime.Last)
                    : context.JapanNow();
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

    private static void WriteText(CommandContext context, LocalDateTime moment, YearEndClosure yearEnd)
    {
        using StreamWriter output = context.Host.OpenText();
        Text at = DateText.Moment(moment);
        Terminal.Write(context, output, context.Say($"{at.Ja}の窓口（日本時間）", $"Desks at {at.En}, Japan time"));
        output.WriteLine();
        Terminal.Write(context, output, [.. Desk.All.Select(desk => Told(context, desk, moment, yearEnd))]);
        Terminal.Write(context, output, Disclaimer.OfInformation.In(context.Language));
    }

    private static Block Told(CommandContext context, Desk desk, LocalDateTime moment, YearEndClosure yearEnd)
    {
        string In(CitedText? text) => text?.Text.In(context.Language) ?? "";
        string Both(IEnumerable<CitedText> texts, string between) => string.Join(between, texts.Select(In));
        string next = context.Say("", " ");
        return new Block(desk.Name.In(context.Language),
        [
            (context.Say("状況", "Now"), State(desk, moment, yearEnd).In(context.Language), null),
            (context.Say("次の受付開始", "Opens"), desk.NextOpening(moment, yearEnd) is { } opening ? DateText.Moment(opening).In(context.Language) : "", null),
            (context.Say("連絡先", "Contact"), desk.Contact.Text.In(context.Language), null),
            (context.Say("メールの件名", "Subject of a mail"), desk.MailSubject ?? "", null),
            (context.Say("受付時間", "Hours"), desk.HoursOn(moment.Date)?.Text.In(context.Language) ?? "", null),
            (context.Say("用途", "What for"), Both(desk.Does, next), null),
            (context.Say("対象外", "Not for"), Both(desk.DoesNot, next), null),
            (context.Say("利用できる人", "Who may ask"), In(desk.Who), null),
            (context.Say("用意するもの", "Have at hand"), Both(desk.AtHand, context.Say("、", ", ")), null),
            (context.Say("方法", "How"), In(desk.Reach), null),
            (context.Say("費用", "Cost"), In(desk.Cost), null),
            (context.Say("日本医師会との共有", "Shared with the JMA"), In(desk.Shared), null),
            (context.Say("そのほか", "Besides"), Both(desk.Caveats, next), null),
            (context.Say("出典", "Sources"), string.Join(context.Say("、", "; "), desk.Sources.Select(one => one.Title.In(context.Language))), null),
        ]);
    }

    /// <summary>Whether the desk is open at a moment, and until when.</summary>
    private static Text State(Desk desk, LocalDateTime moment, YearEndClosure yearEnd) => desk.IsOpen(moment, yearEnd) switch
    {
        true when desk.OpenUntil(moment, yearEnd) is { } until
            => new($"受付中です（{until.Hour}:{until.Minute:00}まで）", $"open, until {until.Hour}:{until.Minute:00}"),
        true => new("利用できます", "can be used"),
        false when desk.HoursOn(moment.Date) is null => new("開設前です", "not begun yet"),
        false => new("時間外です", "closed"),
        null when desk.Hours.Count == 0 => new("受付時間は資料に示されていません", "the documents give no hours"),
        null => new("開設の日が資料から定まりません", "the documents leave open whether it has begun"),
    };
}
