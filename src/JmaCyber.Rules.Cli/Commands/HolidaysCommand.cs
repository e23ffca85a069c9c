using System.CommandLine;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>holidays YEAR</c>: the national and bank holidays of a year.</summary>
internal static class HolidaysCommand
{
    public static Command Build(CommandContext context)
    {
        var year = new Argument<string>("YEAR") { Description = context.Say("西暦年(2022～2099)", "the year, 2022 to 2099") };
        Command command = context.Command(
            "holidays",
            new Text("その年の国民の祝日と、年末年始の銀行休業日を並べます", "Lists the national holidays of a year, and the bank holidays at its ends"),
            "jmacyber holidays 2026",
            (parsed, _) => Run(context, parsed.GetRequiredValue(year)));
        command.Arguments.Add(year);
        return command;
    }

    private static int Run(CommandContext context, string text)
    {
        int year = DateArgument.Year("YEAR", text, NationalHolidays.FirstYear, NationalHolidays.LastYear);
        HolidayJson.WriteLines(context.Host.Output, BankCalendar.HolidaysInYear(year));
        return ExitCode.Done;
    }
}
