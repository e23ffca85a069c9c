using System.Text.Json;

namespace JmaCyber.Rules.Cli.Tests.Arguments;

/// <summary><c>payout DATE</c> and <c>holidays YEAR</c>: their bounds, and the one way to write them.</summary>
public sealed class DateArgumentTests
{
    [Theory]
    [InlineData("2022-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2099-11-30")]
    public void A_payout_date_within_bounds_is_served(string date)
    {
        ConsoleRun run = ConsoleRun.Of("payout", date);

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        JsonElement payout = JsonDocument.Parse(Assert.Single(run.OutputLines)).RootElement;
        Assert.Equal(["completeOn", "remittedBy", "creditedBy", "provisional"], payout.EnumerateObject().Select(member => member.Name));
        Assert.Equal(date, payout.GetProperty("completeOn").GetString());
    }

    [Theory]
    [InlineData("2021-12-31")]
    [InlineData("2099-12-01")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-2-3")]
    [InlineData("２０２４-０２-０３")]
    [InlineData("٢٠٢٤-٠٢-٠٣")]
    [InlineData("2024-02-03T00:00")]
    [InlineData("2024/02/03")]
    [InlineData("20240203")]
    [InlineData(" 2024-02-03")]
    [InlineData("2024-02-03 ")]
    [InlineData("+2024-02-03")]
    [InlineData("today")]
    [InlineData("2024")]
    [InlineData("")]
    public void Another_payout_date_is_refused_with_the_bounds(string date)
    {
        ConsoleRun.Of("payout", date, "--lang", "en").AssertRefused($"'{date}'", "2022-01-01", "2099-11-30");
        ConsoleRun.Of("payout", date, "--lang", "ja").AssertRefused($"「{date}」", "2022-01-01～2099-11-30", "指定してください");
    }

    [Theory]
    [InlineData("payout 2024-13-01", "'2024-13-01' is not a date that exists; expected e.g. 2024-03-18, from", "「2024-13-01」という日付はありません")]
    [InlineData("payout 2024/03/18", "'2024/03/18' is not written as yyyy-MM-dd; expected e.g. 2024-03-18, from", "「2024/03/18」はyyyy-MM-ddの形ではありません")]
    [InlineData("payout 2021-12-31", "'2021-12-31' is out of bounds; expected e.g. 2024-03-18, from 2022-01-01", "「2021-12-31」は範囲外です")]
    [InlineData("holidays 2021", "'2021' is out of bounds; expected e.g. 2026, from 2022 to 2099", "「2021」は範囲外です")]
    [InlineData("holidays 2024..99", "'99' is not written as yyyy; expected e.g. 2026, from", "「99」はyyyyの形ではありません")]
    [InlineData("desks --at 2026-12-30T25:00", "is not a time that exists; expected e.g. 2026-12-30T10:00 in Japan time, from", "という日時はありません")]
    [InlineData("desks --at now", "'now' is not written as yyyy-MM-ddTHH:mm; expected e.g.", "「now」はyyyy-MM-ddTHH:mmの形ではありません")]
    public void What_is_wrong_with_a_date_is_said_plainly_with_an_example(string call, string english, string japanese)
    {
        ConsoleRun.Of([.. call.Split(' '), "--lang", "en"]).AssertRefused(english);
        ConsoleRun.Of([.. call.Split(' '), "--lang", "ja"]).AssertRefused(japanese, "指定してください（例：");
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2026")]
    [InlineData("2099")]
    public void A_year_within_bounds_is_served(string year)
    {
        ConsoleRun run = ConsoleRun.Of("holidays", year);

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        List<JsonElement> days = run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(days, day => Assert.Equal(["date", "ja", "en", "bankOnly", "provisional"], day.EnumerateObject().Select(member => member.Name)));
        string[] dates = days.ConvertAll(day => day.GetProperty("date").GetString()!).ToArray();
        Assert.Equal(dates.Order(StringComparer.Ordinal).Distinct(), dates);
        Assert.All(dates, date => Assert.StartsWith(year, date, StringComparison.Ordinal));
        Assert.Equal(
            [$"{year}-01-02", $"{year}-01-03", $"{year}-12-31"],
            days.Where(day => day.GetProperty("bankOnly").GetBoolean()).Select(day => day.GetProperty("date").GetString()));
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2100")]
    [InlineData("２０２４")]
    [InlineData("٢٠٢٤")]
    [InlineData("02024")]
    [InlineData("24")]
    [InlineData("2024.0")]
    [InlineData("2,024")]
    [InlineData(" 2024")]
    [InlineData("+2024")]
    [InlineData("0x7E8")]
    [InlineData("2e3")]
    [InlineData("99999999999")]
    [InlineData("令和6")]
    [InlineData("")]
    public void Another_year_is_refused_with_the_bounds(string year)
    {
        ConsoleRun.Of("holidays", year, "--lang", "en").AssertRefused($"'{year}'", "2022", "2099");
        ConsoleRun.Of("holidays", year, "--lang", "ja").AssertRefused($"「{year}」", "2022～2099", "指定してください");
    }

    [Theory]
    [InlineData("payout", "-2024-02-03")]
    [InlineData("payout", "--")]
    [InlineData("holidays", "-2024")]
    public void What_looks_like_an_option_is_refused(string command, string argument) => ConsoleRun.Of(command, argument).AssertRefused();
}
