using System.Text.Json;
using System.Xml.Linq;

namespace JmaCyber.Rules.Cli.Tests;

/// <summary>The commands beside <c>decide</c>: what they print, and the exit codes of the comparisons.</summary>
public sealed class CommandTests
{
    [Fact]
    public void Explained_decisions_carry_every_rule_and_the_programs_fingerprint()
    {
        using var decision = JsonDocument.Parse(ConsoleRun.Reading(Lines.Attack, "decide", "-", "--explain").Output);

        Assert.Equal("member.a1", decision.RootElement.GetProperty("explanation")[0].GetProperty("rule").GetString());
        Assert.Equal(SupportProgram.Current.Fingerprint, decision.RootElement.GetProperty("program").GetProperty("fingerprint").GetString());
    }

    [Theory]
    [InlineData("ja", "# 請求 T-1：支払対象", "判定したすべてのルール")]
    [InlineData("en", "# Claim T-1: payable", "Every rule judged")]
    public void A_decision_as_a_page_is_written_in_the_language_asked_for(string language, string title, string part)
    {
        ConsoleRun run = ConsoleRun.Reading(Lines.Attack, "decide", "-", "--explain", "--format", "markdown", "--lang", language);

        Assert.StartsWith(title, run.Output, StringComparison.Ordinal);
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Settling_tells_on_which_reading_a_claim_turns()
        => Assert.Equal(
            """{"claim":"T-2","settled":true,"turnsOn":[],"outcomes":[{"outcome":"notPayable","amount":0,"settings":768}]}""",
            ConsoleRun.Reading(Lines.Leak, "sensitivity", "-").Output.TrimEnd());

    [Fact]
    public void Comparing_with_another_reading_prints_the_changes_then_the_summary_and_exits_with_1()
    {
        ConsoleRun run = ConsoleRun.Reading(Lines.Edit(Lines.Attack, "'from':'2015-04-01'", "'from':'2024-02-11'"), "compare", "-", "--set", "membership-test=claimOnly");

        Assert.Equal(ExitCode.Changes, run.Exit);
        Assert.StartsWith("""{"claim":"T-1","before":{"claim":"T-1","outcome":"notPayable",""", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("""{"summary":{"claims":1,"changed":1,"amountBefore":0,"amountAfter":200000}}""", run.OutputLines[^1]);
    }

    [Fact]
    public void Comparing_with_the_program_itself_changes_nothing()
    {
        Assert.Equal(ExitCode.Done, ConsoleRun.Reading(Lines.Attack, "compare", "-", "--set", "annual-slot=payment").Exit);
        Assert.Equal(ExitCode.Done, ConsoleRun.Of("compare", "--space", "--set", "annual-slot=payment").Exit);
    }

    [Fact]
    public void Comparing_over_the_space_names_regions_with_a_witness_that_is_decided_so()
    {
        ConsoleRun run = ConsoleRun.Of("compare", "--space", "--set", "care-service-coverage=fromRevision");

        Assert.Equal(ExitCode.Changes, run.Exit);
        foreach (string line in run.OutputLines[..^1])
        {
            using var region = JsonDocument.Parse(line);
            string witness = region.RootElement.GetProperty("witness").GetRawText();
            Assert.Equal(region.RootElement.GetProperty("before").GetRawText(), ConsoleRun.Decisions(witness)[0]);
            Assert.Equal(
                region.RootElement.GetProperty("after").GetRawText(),
                ConsoleRun.Reading(witness, "decide", "-", "--set", "care-service-coverage=fromRevision").OutputLines[0]);
        }
    }

    [Fact]
    public void The_built_in_program_is_certified()
    {
        ConsoleRun run = ConsoleRun.Of("program", "--certify");
        using var certificate = JsonDocument.Parse(run.Output);

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.True(certificate.RootElement.GetProperty("holds").GetBoolean());
        Assert.Equal("facility.covered", Assert.Single(certificate.RootElement.GetProperty("decideNowhere").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("mermaid", "flowchart")]
    [InlineData("text", "パターン1")]
    [InlineData("svg", "<svg")]
    public void The_flowchart_is_drawn_in_every_form_with_and_without_a_path(string format, string part)
    {
        ConsoleRun chart = ConsoleRun.Of("flowchart", "--format", format, "--lang", "ja");
        ConsoleRun path = ConsoleRun.Reading(Lines.Attack, "flowchart", "--format", format, "--claim", "-", "--lang", "ja");

        Assert.Contains(part, chart.Output, StringComparison.Ordinal);
        Assert.Contains(part, path.Output, StringComparison.Ordinal);
        Assert.NotEqual(chart.Output, path.Output);
        Assert.Equal(format == "svg" ? "svg" : null, format == "svg" ? XDocument.Parse(path.Output).Root!.Name.LocalName : null);
    }

    [Fact]
    public void The_guide_leads_through_the_only_claim()
        => Assert.Contains(
            "仙台中央郵便局留め",
            ConsoleRun.Reading(Lines.Edit(Lines.Attack, "{'kind':'applicationForm','receivedOn':'2024-03-04'},", ""), "guide", "-", "--lang", "ja").Output,
            StringComparison.Ordinal);

    [Fact]
    public void The_desks_stand_in_their_order_with_the_next_opening_of_those_that_are_closed()
        => Assert.Equal(
            ["emergency True ", "guideline False 2027-01-04T09:00", "payments False 2027-01-04T09:00", "jma  ", "mhlw  ", "portal True "],
            ConsoleRun.Of("desks", "--at", "2026-12-30T10:00").OutputLines.Select(line => JsonDocument.Parse(line).RootElement)
                .Select(desk => $"{desk.GetProperty("desk")} {desk.GetProperty("open")} {desk.GetProperty("opensAt")}"));

    [Theory]
    [InlineData("2024-01-01T24:00")]
    [InlineData("2021-12-31T24:00")]
    [InlineData("2024-01-01T9:00")]
    [InlineData("2099-12-01T00:00")]
    public void A_moment_that_is_not_written_in_the_form_asked_for_is_refused(string moment)
        => ConsoleRun.Of("desks", "--at", moment, "--lang", "en").AssertRefused($"'{moment}'", "2022-01-01T00:00 to 2099-11-30T23:59");

    [Fact]
    public void The_register_is_printed_whole_in_its_order()
    {
        using var rules = JsonDocument.Parse(ConsoleRun.Of("rules").Output);

        Assert.Equal(Register.All.Select(rule => rule.Id), rules.RootElement.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!));
    }
}
