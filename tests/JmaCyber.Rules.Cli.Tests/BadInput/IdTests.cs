namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Ids: 1 to 64 UTF-16 units, no control characters, at least one that is neither white space nor a format character.</summary>
public sealed class IdTests
{
    private const string Hospital = "\\ud83c\\udfe5";

    public static TheoryData<string> Lawful =>
    [
        "x", new string('x', 64), "号", new string('号', 64), "a b", " a", "0", "\\u0061", "\\\"", "\\\\", "\uFFFE", "\\ufffe", "\\uffff", "\\ufdd0",
        "\\u202ea", "a\\u200b", "\\u2028a", "\\ufeffa", "\\udb40\\udc01a", "か\\u3099",
        Hospital, string.Concat(Enumerable.Repeat(Hospital, 32)), new string('x', 62) + Hospital, "'", "[red]x[/]",
    ];

    public static TheoryData<string> Unlawful =>
    [
        "", " ", "\\t", "　", "\\u3000\\u2003", "\\u00a0", "\\u2028", new string('x', 65), new string('号', 65), new string('x', 63) + Hospital,
        string.Concat(Enumerable.Repeat(Hospital, 32)) + "x", "a\\u0000", "a\\nb", "a\\tb", "\\u001f", "a\\u007f", "a\\u0085b", "\\u009fa",
        "\\u202e", "\\ufeff", "\\u200b\\u00ad \\u2028", "\\udb40\\udc01", "\\ud834\\udd73 ",
        string.Concat(Enumerable.Repeat(Hospital, 33)),
    ];

    [Theory]
    [MemberData(nameof(Lawful))]
    public void A_lawful_id_is_taken_for_a_claim_and_for_a_facility(string id)
    {
        BadLine.CheckGood(With(Lines.Attack, "{\"id\":\"T-1\"", $"{{\"id\":\"{id}\""));
        BadLine.CheckGood(With(Lines.Attack, "\"id\":\"F-1\"", $"\"id\":\"{id}\""));
    }

    [Theory]
    [MemberData(nameof(Unlawful))]
    public void An_unlawful_id_is_named_for_a_claim_and_for_a_facility(string id)
    {
        BadLine.Check(With(Lines.Attack, "{\"id\":\"T-1\"", $"{{\"id\":\"{id}\""), "$.id", "1 to 64 characters");
        BadLine.Check(With(Lines.Attack, "\"id\":\"F-1\"", $"\"id\":\"{id}\""), "$.facility.id", "1 to 64 characters");
    }

    [Fact]
    public void The_message_says_what_is_wrong_with_an_id_before_it_says_what_is_expected()
    {
        string message = ConsoleRun.Reading(With(Lines.Attack, "\"T-1\"", "\" \""), "decide", "-", "--lang", "en").ErrorLines[0];

        Assert.DoesNotContain("$.id: expected", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x\u2028y")]
    [InlineData("x\u2029y")]
    public void An_id_that_a_message_repeats_does_not_break_its_line(string id)
    {
        string line = Lines.Claim(id);

        string error = ConsoleRun.Reading($"{line}\n{line}", "decide", "-").Error;

        Assert.DoesNotContain(id[1], error);
    }

    private static string With(string line, string was, string becomes)
    {
        Assert.Contains(was, line, StringComparison.Ordinal);
        return line.Replace(was, becomes, StringComparison.Ordinal);
    }
}
