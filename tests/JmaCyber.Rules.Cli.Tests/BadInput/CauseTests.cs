using System.Text;

namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Where the cause of a fault can be told it is named, with what mends it, in both languages.</summary>
public sealed class CauseTests
{
    [Theory]
    [InlineData("utf-16", "UTF-16", true)]
    [InlineData("utf-16", "UTF-16", false)]
    [InlineData("utf-16BE", "UTF-16", true)]
    [InlineData("utf-16BE", "UTF-16", false)]
    [InlineData("utf-32", "UTF-32", true)]
    [InlineData("utf-32", "UTF-32", false)]
    public void Text_of_another_Unicode_encoding_is_named_once_for_the_file(string encoding, string name, bool isMarked)
    {
        Encoding other = Encoding.GetEncoding(encoding);
        byte[] mark = isMarked ? other.GetPreamble() : [];
        byte[] file = [.. mark, .. other.GetBytes($"{Lines.Attack}\r\n{Lines.Leak}\r\n")];

        string error = Assert.Single(ConsoleRun.Reading(file, "decide", "-", "--lang", "en").AssertRefused().ErrorLines);

        Assert.StartsWith($"-:1: $: is written in {name}, as PowerShell's > does; expected UTF-8", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_joined_to_a_UTF_16_file_is_read()
    {
        byte[] file = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Lines.Attack + "\n"), .. Encoding.UTF8.GetBytes("\n" + Lines.Leak)];

        ConsoleRun run = ConsoleRun.Reading(file, "decide", "-");

        Assert.Equal(ConsoleRun.Decisions(Lines.Leak), run.OutputLines);
        Assert.Single(run.ErrorLines);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x0A, 0x00, 0x0A, 0x7B, 0x0A })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x0A })]
    public void An_Excel_workbook_is_named_once(byte[] file)
        => Assert.StartsWith(
            "-:1: $: is an Excel workbook, or another ZIP file; expected JSON Lines in UTF-8",
            Assert.Single(ConsoleRun.Reading(file, "decide", "-", "--lang", "en").AssertRefused().ErrorLines),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("id,facilityId,facilityKind\n1,2,clinic\n3,4,clinic\n")]
    [InlineData("請求番号;施設番号;請求日\nA;B;2024-03-01\n")]
    [InlineData("\uFEFF\"請求番号\"\t\"施設番号\"\nA\tB\n")]
    public void A_table_where_JSON_is_wanted_is_named_once(string file)
        => Assert.StartsWith(
            "-:1: $: is not JSON: it reads as the header of a table (CSV); expected JSON",
            Assert.Single(ConsoleRun.Reading(file, "decide", "-", "--lang", "en").AssertRefused("--input csv").ErrorLines),
            StringComparison.Ordinal);

    /// <summary>"表" ends in the byte of a backslash, which makes of its quotation mark one that is escaped.</summary>
    [Theory]
    [InlineData(new byte[] { 0x93, 0xFA, 0x96, 0x7B })]
    [InlineData(new byte[] { 0x95, 0x5C })]
    [InlineData(new byte[] { 0x83, 0x7B })]
    public void Shift_JIS_is_named(byte[] raw)
    {
        byte[] line = Encoding.UTF8.GetBytes(Lines.Attack);
        int end = Lines.Attack.IndexOf("T-1", StringComparison.Ordinal) + 3;

        BadLine.Check([.. line[..end], .. raw, .. line[end..]], ("$", "reads as Shift_JIS (ANSI on Japanese Windows); expected UTF-8"));
    }

    [Theory]
    [InlineData("\uFEFFA", "at byte 1): a byte order mark (U+FEFF) stands inside the file")]
    [InlineData("A\uFEFF", "): a byte order mark")]
    [InlineData("AA", "): another value begins behind the first; expected one on a line")]
    [InlineData("A // mine", "): JSON has no comments")]
    [InlineData("A # mine", "): JSON has no comments")]
    [InlineData("/* mine */ A", "at byte 1): JSON has no comments")]
    public void The_cause_of_what_stands_around_a_claim_is_named(string pattern, string part)
        => BadLine.Check(
            pattern.Replace("A", Lines.Attack, StringComparison.Ordinal),
            "$",
            "is not JSON (" + (part[0] == 'a' ? part : "at byte " + Length(pattern) + part));

    [Theory]
    [InlineData("'status':'open'}]", "'status':'open'},]", "a comma stands before the closing bracket; expected it to be removed")]
    [InlineData("'status':'open'}]", "'status':'open',}]", "a comma stands before the closing bracket")]
    [InlineData("'id':'T-1'", "'id': /* mine */ 'T-1'", "JSON has no comments")]
    [InlineData("'id':'T-1'", "'id':“T-1”", "text is quoted otherwise than in JSON")]
    [InlineData("'id':'T-1'", "'id'：'T-1'", "a full-width character stands outside a string")]
    [InlineData("'id':'T-1'", "'id':　'T-1'", "a full-width character stands outside a string")]
    [InlineData("'id':'T-1'", "'id':'T\t1'", "a line break or another control character stands within a string")]
    [InlineData("'id':'T-1'", "'id':\0'T-1'", "a control character stands outside a string; expected it to be removed")]
    [InlineData("'id':'T-1'", "'id':'\\\"', \u0001'T-1'", "a control character stands outside a string")]
    public void The_cause_of_what_is_nearly_JSON_is_named(string was, string becomes, string part)
        => BadLine.Check(Lines.Edit(Lines.Attack, was, becomes), "$", part);

    [Fact]
    public void A_decision_where_a_claim_is_wanted_is_named_as_what_it_is()
    {
        string decision = ConsoleRun.Decisions(Lines.Attack)[0];

        BadLine.Check(decision, "$", "is a decision, not a claim; expected a claim");
        BadLine.Check(ConsoleRun.Reading(Lines.Attack, "decide", "-", "--explain").OutputLines[0], "$", "is a decision, not a claim");
    }

    [Fact]
    public void A_program_in_UTF_16_is_named_as_that()
    {
        byte[] file = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(ConsoleRun.Of("program").Output)];

        ConsoleRun.Reading(file, "program", "--program", "-", "--lang", "en").AssertRefused("-: $: is written in UTF-16");
    }

    private static int Length(string pattern)
        => Encoding.UTF8.GetByteCount(Lines.Attack) + (pattern.Length > 2 ? 2 : 1);
}
