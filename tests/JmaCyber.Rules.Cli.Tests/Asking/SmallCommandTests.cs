using System.Text.Json;
using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Cli.Tests.Asking;

/// <summary>Dates, holidays, rules, examples, as data and for people.</summary>
public sealed class SmallCommandTests
{
    [Theory]
    [InlineData("attack", "payable", 100_000)]
    [InlineData("closure", "payable", 300_000)]
    [InlineData("leak", "payable", 50_000)]
    [InlineData("care", "payable", 200_000)]
    [InlineData("message", "notPayable", 0)]
    public void An_example_is_a_valid_claim_of_its_kind(string kind, string outcome, int amount)
    {
        string line = JsonNode.Parse(ConsoleRun.Of("example", kind).Output)!.ToJsonString();

        using var decision = JsonDocument.Parse(Assert.Single(ConsoleRun.Decisions(line)));
        Assert.Equal((outcome, amount), (decision.RootElement.GetProperty("outcome").GetString(), decision.RootElement.GetProperty("amount").GetInt32()));
    }

    [Fact]
    public void The_first_example_is_an_attack_and_there_is_no_other_kind()
    {
        Assert.Equal(ConsoleRun.Of("example", "attack"), ConsoleRun.Of("example"));
        ConsoleRun.Of("example", "storm").AssertRefused("storm");
    }

    [Theory]
    [InlineData("en", "Remitted by: 2030-04-15", "provisional")]
    [InlineData("ja", "振込手続きの期限：令和12年4月15日", "暫定")]
    public void Payout_dates_can_be_read_by_people(string language, string part, string provisional)
    {
        string text = ConsoleRun.Of("payout", "2030-03-18", "--format", "text", "--lang", language).Output;

        Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Contains(provisional, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Holidays_of_several_years_stand_in_order_of_date()
    {
        string[] both = ConsoleRun.Of("holidays", "2026..2027").OutputLines;

        Assert.Equal([.. ConsoleRun.Of("holidays", "2026").OutputLines, .. ConsoleRun.Of("holidays", "2027").OutputLines], both);
        Assert.Equal(ConsoleRun.Of("holidays", "2026").Output, ConsoleRun.Of("holidays", "2026..2026").Output);
        Assert.StartsWith("2026-01-01 New Year's Day", ConsoleRun.Of("holidays", "2026", "--format", "text", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Equal(both.Length + 2, ConsoleRun.Of("holidays", "2026..2027", "--format", "csv").Output.Split("\r\n").Length);
    }

    [Theory]
    [InlineData("2027..2026")]
    [InlineData("2026..")]
    [InlineData("..2026")]
    [InlineData("2026..2027..2028")]
    [InlineData("2026...2027")]
    [InlineData("2021..2022")]
    [InlineData("2099..2100")]
    public void Another_range_of_years_is_refused(string years) => ConsoleRun.Of("holidays", years, "--lang", "en").AssertRefused("YEAR: ", "expected");

    [Fact]
    public void One_rule_can_be_asked_for()
    {
        using var rules = JsonDocument.Parse(ConsoleRun.Of("rules", "limit.annual").Output);

        Assert.Equal("limit.annual", Assert.Single(rules.RootElement.EnumerateArray()).GetProperty("id").GetString());
        Assert.StartsWith("limit.annual", ConsoleRun.Of("rules", "limit.annual", "--format", "text").Output, StringComparison.Ordinal);
        Assert.StartsWith("# `limit.annual`", ConsoleRun.Of("rules", "limit.annual", "--format", "markdown").Output, StringComparison.Ordinal);
        ConsoleRun.Of("rules", "limit.anual", "--lang", "en").AssertRefused("'limit.anual' is no rule; expected one of the register, as limit.annual");
    }

    [Fact]
    public void Sensitivity_has_a_table_for_people()
    {
        string care = Lines.Edit(Lines.Edit(Lines.Attack, "'kind':'clinic'", "'kind':'careService'"), "'occurredOn':'2024-02-10'", "'occurredOn':'2023-02-10'");
        string table = ConsoleRun.Reading(care, "sensitivity", "-", "--format", "table", "--lang", "en").Output;

        Assert.Matches("T-1 +no .*care-service-coverage", table);
    }
}
