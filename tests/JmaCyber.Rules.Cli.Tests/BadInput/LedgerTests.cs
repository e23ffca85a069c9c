using System.Text.Json;

namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Lines that contradict other lines: the first valid one keeps an id and a facility's kind; a faulty one reserves nothing.</summary>
public sealed class LedgerTests
{
    [Fact]
    public void An_id_used_twice_is_the_later_lines_fault()
    {
        ConsoleRun run = Decide(Lines.Claim("a"), Lines.Claim("b"), Lines.Claim("a"), Lines.Claim("c"), Lines.Claim("b"));

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal(["a", "b", "c"], Claims(run));
        Assert.Collection(
            run.ErrorLines,
            one => Assert.StartsWith("-:3: $.id: 'a' is the id of an earlier claim", one, StringComparison.Ordinal),
            two => Assert.StartsWith("-:5: $.id: 'b' is the id of an earlier claim", two, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_with_other_faults_is_told_its_contradictions_at_once_in_the_order_of_members()
    {
        string third = Lines.Edit(Lines.Claim("a", kind: "clinic"), "'claimedOn':'2024-03-01'", "'claimedOn':'x'");

        ConsoleRun run = Decide(Lines.Claim("a"), Lines.Claim("b"), third);

        Assert.Equal(["a", "b"], Claims(run));
        Assert.Equal(["-:3: $.id", "-:3: $.facility.kind", "-:3: $.claimedOn"], run.ErrorLines.Select(line => string.Join(": ", line.Split(": ")[..2])));
    }

    [Fact]
    public void What_is_itself_faulty_contradicts_nothing()
    {
        string second = Lines.Edit(Lines.Claim("a"), "'kind':'hospital'", "'kind':'Clinic'");

        Assert.Equal(["-:2: $.id", "-:2: $.facility.kind"], Decide(Lines.Claim("a"), second).ErrorLines.Select(line => string.Join(": ", line.Split(": ")[..2])));
    }

    [Fact]
    public void Ids_are_compared_ordinally()
        => Assert.Equal(6, ConsoleRun.Decisions(
            Lines.Claim("a"), Lines.Claim("A"), Lines.Claim(" a"), Lines.Claim("ａ"), Lines.Claim("が"), Lines.Claim("か\u3099")).Length);

    [Fact]
    public void An_escaped_id_is_the_same_id()
        => Assert.StartsWith("-:2: $.id: ", Decide(Lines.Claim("a"), Lines.Claim("\\u0061")).Error, StringComparison.Ordinal);

    [Fact]
    public void A_facility_has_one_kind_and_the_first_line_says_which()
    {
        ConsoleRun run = Decide(Lines.Claim("a"), Lines.Claim("b", kind: "clinic"), Lines.Claim("c"), Lines.Claim("d", "f", "clinic"));

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal(["a", "c", "d"], Claims(run));
        Assert.StartsWith("-:2: $.facility.kind: clinic contradicts", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("expected hospital", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_contradictions_are_told_at_once()
        => Assert.Equal(2, Decide(Lines.Claim("a"), Lines.Claim("a", kind: "clinic")).ErrorLines.Length);

    [Fact]
    public void A_faulty_line_reserves_neither_its_id_nor_its_facilitys_kind()
    {
        string faulty = Lines.Edit(Lines.Claim("a", kind: "clinic"), "'claimedOn':'2024-03-01'", "'claimedOn':'2024-3-1'");

        ConsoleRun run = Decide(faulty, Lines.Claim("a"), Lines.Claim("b"));

        Assert.Equal(["a", "b"], Claims(run));
        Assert.StartsWith("-:1: $.claimedOn: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_contradicts_another_reserves_nothing_either()
    {
        // Line 2 repeats an id, so the kind that it gives to facility f binds no one.
        ConsoleRun run = Decide(Lines.Claim("a"), Lines.Claim("a", "f", "clinic"), Lines.Claim("b", "f", "careService"));

        Assert.Equal(["a", "b"], Claims(run));
        Assert.Single(run.ErrorLines);

        // Line 2 contradicts the kind, so its id is free.
        run = Decide(Lines.Claim("a"), Lines.Claim("b", kind: "clinic"), Lines.Claim("b"));

        Assert.Equal(["a", "b"], Claims(run));
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public void A_faulty_line_enters_no_ledger()
    {
        string first = Lines.Edit(Lines.Edit(Lines.After, "G-2\",\"facility", "first\",\"facility"), "2022-09-01", "2022-08-20");
        string second = Lines.Edit(Lines.Edit(first, "'first'", "'second'"), "'claimedOn':'2024-03-01'", "'claimedOn':'2024-04-01'");
        string faulty = Lines.Edit(first, "'category':'a1'", "'category':'a1','x':1");

        string[] both = ConsoleRun.Decisions(first, second);
        ConsoleRun alone = Decide(faulty, second);

        Assert.Contains("limit.annual", both[1], StringComparison.Ordinal);
        Assert.Equal(ConsoleRun.Decisions(second), alone.OutputLines);
        Assert.DoesNotContain("limit.annual", alone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_come_in_the_order_of_lines_whatever_the_dates()
    {
        string later = Lines.Edit(Lines.Claim("later"), "'claimedOn':'2024-03-01'", "'claimedOn':'2025-03-01'");

        Assert.Equal(["later", "earlier"], Claims(Decide(later, Lines.Claim("earlier"))));
    }

    private static ConsoleRun Decide(params string[] lines) => ConsoleRun.Reading(string.Join('\n', lines), "decide", "-");

    private static IEnumerable<string?> Claims(ConsoleRun run)
        => run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("claim").GetString());
}
