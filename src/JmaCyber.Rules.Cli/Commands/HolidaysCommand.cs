using System.CommandLine;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json;
using NodaTime.Text;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>holidays YEAR</c>: the national and bank holidays of a year.</summary>
internal static class HolidaysCommand
{
    public static Command Build(CommandContext context)
    {
        var year = new Argument<string>("YEAR[..YEAR]")
        {
            Description = context.Say("西暦年（2022～2099）、または 2024..2026 のような範囲", "the year, 2022 to 2099, or several as 2024..2026"),
        };
        Option<string> format = context.FormatOption("jsonl", "text", "csv");
        Command command = context.Command(
            "holidays",
            new Text("その年の国民の祝日と、年末年始の銀行休業日を並べます", "Lists the national holidays of a year, and the bank holidays at its ends"),
            "jmacyber holidays 2026..2027 --format csv",
            parsed => Run(context, parsed.GetRequiredValue(year), parsed.GetRequiredValue(format)));
        command.Arguments.Add(year);
        command.Options.Add(format);
        return command;
    }

    private static int Run(CommandContext context, string text, string format)
    {
        IReadOnlyList<Holiday> holidays = [.. Years(text).SelectMany(BankCalendar.HolidaysInYear)];
        switch (format)
        {
            case "csv":
                string[] heads = context.Language == Language.Ja ? ["日付", "名称", "銀行のみ", "暫定"] : ["date", "ja", "en", "bankOnly", "provisional"];
                CsvOutput.Write(context.Host.Output, heads, holidays.Select(one => Row(context, one)));
                break;
            case "text":
                using (StreamWriter output = context.Host.OpenText())
                {
                    foreach (Holiday one in holidays)
                    {
                        string bank = one.IsBankOnly ? context.Say("（銀行のみ休業）", " (banks only)") : "";
                        string provisional = one.IsProvisional ? context.Say("（暫定）", " (provisional)") : "";
                        output.WriteLine($"{LocalDatePattern.Iso.Format(one.Date)} {one.Name.In(context.Language)}{bank}{provisional}");
                    }
                }

                break;
            default:
                HolidayJson.WriteLines(context.Host.Output, holidays);
                break;
        }

        return ExitCode.Done;
    }

    private static IEnumerable<int> Years(string text)
    {
        string[] ends = text.Split("..", 2);
        int[] years = Array.ConvertAll(ends, end => DateArgument.Year("YEAR", end, NationalHolidays.FirstYear, NationalHolidays.LastYear));
        return years[0] <= years[^1] ? Enumerable.Range(years[0], years[^1] - years[0] + 1) : throw new BadInputException(new Text(
            $"YEAR：{text}は逆の順です。早い年を先に指定してください", $"YEAR: {text} runs backwards; expected the earlier year first"));
    }

    private static string[] Row(CommandContext context, Holiday one)
    {
        string date = LocalDatePattern.Iso.Format(one.Date);
        return context.Language == Language.Ja
            ? [date, one.Name.Ja, one.IsBankOnly ? "はい" : "いいえ", one.IsProvisional ? "はい" : "いいえ"]
            : [date, one.Name.Ja, one.Name.En, one.IsBankOnly ? "true" : "false", one.IsProvisional ? "true" : "false"];
    }
}
