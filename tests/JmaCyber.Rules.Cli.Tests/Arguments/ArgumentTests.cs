namespace JmaCyber.Rules.Cli.Tests.Arguments;

/// <summary>Arguments that cannot be meant: exit code 2, the reason on standard error in the language asked for, nothing on standard output.</summary>
public sealed class ArgumentTests
{
    [Theory]
    [InlineData("", "command", "コマンド")]
    [InlineData("Decide -", "'Decide'", "「Decide」")]
    [InlineData("desks other", "'other'", "「other」")]
    [InlineData("decide - --format", "--format", "--format")]
    [InlineData("decide - --format xml", "'xml'", "「xml」")]
    [InlineData("decide - --format JSONL", "'JSONL'", "「JSONL」")]
    [InlineData("decide - --format table --format jsonl", "--format", "--format")]
    [InlineData("decide - --format table --format table", "--format", "--format")]
    [InlineData("decide - --program", "--program", "--program")]
    [InlineData("decide - --program - --program -", "--program", "--program")]
    [InlineData("[x] decide -", "'[x]' is no command", "「[x]」というコマンドはありません")]
    [InlineData("[env:A=1] payout 2024-01-01", "'[env:A=1]' is no command", "「[env:A=1]」というコマンドはありません")]
    [InlineData("decide - --output=", "--output has no value; expected FILE", "--outputには値が必要です")]
    [InlineData("decide - --set=", "--set has no value; expected ID=VALUE", "--setには値が必要です")]
    [InlineData("guide - --all=", "--all has no value; expected DIR", "--allには値が必要です")]
    [InlineData("decide - --format csv --format csv", "--format is given twice; expected it once", "--formatが2回あります")]
    [InlineData("payout 2024-01-01 x y", "Unrecognized command or argument 'y'", "認識されないコマンドまたは引数「y」")]
    [InlineData("decide - --nothing", "--nothing", "--nothing")]
    [InlineData("decide - --at 2024-01-01T00:00", "'--at'", "「--at」")]
    [InlineData("payout", "'DATE'", "「DATE」")]
    [InlineData("payout 2024-01-01 2024-01-02", "'2024-01-02'", "「2024-01-02」")]
    [InlineData("payout 2024-01-01 --format jsonl", "'jsonl'", "「jsonl」")]
    [InlineData("holidays", "'YEAR[..YEAR]'", "「YEAR[..YEAR]」")]
    [InlineData("program FILE", "'FILE'", "「FILE」")]
    [InlineData("program --format table", "'table'", "「table」")]
    [InlineData("schema", "claim|decision|program", "claim|decision|program")]
    [InlineData("schema claims", "'claims'", "「claims」")]
    [InlineData("schema claim decision", "'decision'", "「decision」")]
    public void What_cannot_be_meant_is_refused(string line, string english, string japanese)
    {
        string[] args = line.Length == 0 ? [] : line.Split(' ');

        ConsoleRun.Reading(Lines.Attack, [.. args, "--lang=en"]).AssertRefused(english, "jmacyber --help");
        ConsoleRun.Reading(Lines.Attack, [.. args, "--lang=ja"]).AssertRefused(japanese, "使い方は jmacyber --help");
    }

    [Fact]
    public void An_empty_value_is_none()
        => ConsoleRun.Reading(Lines.Attack, "decide", "-", "--output", "", "--lang", "en").AssertRefused("--output has no value; expected FILE");

    [Theory]
    [InlineData("--explian")]
    [InlineData("-x")]
    public void An_unknown_option_is_named_rather_than_taken_for_the_file(string option)
        => Assert.DoesNotContain("'-'", ConsoleRun.Reading(Lines.Attack, "decide", option, "-").AssertRefused(option).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("decide", "-", "--lang", "fr")]
    [InlineData("decide", "-", "--lang", "JA")]
    [InlineData("decide", "-", "--lang", "")]
    [InlineData("decide", "-", "--lang")]
    [InlineData("decide", "-", "--lang", "ja", "--lang", "en")]
    [InlineData("decide", "-", "--lang", "ja", "--lang", "ja")]
    public void A_language_is_ja_or_en_and_said_once(params string[] args) => ConsoleRun.Reading(Lines.Attack, args).AssertRefused();

    [Theory]
    [InlineData("annual-slot", "--set annual-slot: ")]
    [InlineData("annual-slot=", "--set annual-slot=: ")]
    [InlineData("annual-slot=Claim", "expected one of payment, claim")]
    [InlineData("annual-slot=claim ", "expected one of payment, claim")]
    [InlineData("annual-slot=claim=claim", "'claim=claim'")]
    [InlineData("annual-slot:claim", "is no interpretation")]
    [InlineData("annualSlot=claim", "'annualSlot' is no interpretation; expected one of annual-slot, ")]
    [InlineData("ANNUAL-SLOT=claim", "is no interpretation")]
    [InlineData("colour=red", "'colour' is no interpretation")]
    [InlineData("=claim", "is no interpretation")]
    [InlineData("=", "is no interpretation")]
    public void A_setting_that_there_is_not_is_refused_with_what_there_is(string setting, string part)
    {
        ConsoleRun.Reading(Lines.Attack, "decide", "-", "--set", setting, "--lang", "en").AssertRefused("--set ", part);
        ConsoleRun.Reading(Lines.Attack, "decide", "-", "--set", setting, "--lang", "ja").AssertRefused("--set ");
    }

    [Theory]
    [InlineData("annual-slot=claim", "annual-slot=claim")]
    [InlineData("annual-slot=claim", "annual-slot=payment")]
    public void A_setting_is_set_once(string first, string second)
    {
        ConsoleRun.Reading(Lines.Attack, "decide", "-", "--set", first, "--set", second, "--lang", "en").AssertRefused($"--set {second}: ", "twice");
        ConsoleRun.Reading(Lines.Attack, "decide", "-", "--set", first, "--set", second, "--lang", "ja").AssertRefused("2回");
        ConsoleRun.Reading(Lines.Attack, "decide", "-", "--set", first, second).AssertRefused();
    }

    [Theory]
    [InlineData("--set")]
    [InlineData("--set", "--lang", "en")]
    [InlineData("--set", "--format", "table")]
    public void A_setting_needs_its_value_and_says_so(params string[] args)
        => ConsoleRun.Reading(Lines.Attack, ["decide", "-", .. args]).AssertRefused("--set");

    [Fact]
    public void Settings_may_be_repeated_and_stand_before_or_after_the_command()
    {
        string expected = ConsoleRun.Of("program", "--set", "annual-slot=claim", "--set", "attack-report-2022=mhlwOrJma").Output;

        Assert.Contains("\"annualSlot\": \"claim\"", expected, StringComparison.Ordinal);
        Assert.Equal(expected, ConsoleRun.Of("--set", "annual-slot=claim", "program", "--set=attack-report-2022=mhlwOrJma").Output);
    }
}
