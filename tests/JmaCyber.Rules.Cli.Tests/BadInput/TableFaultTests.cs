using System.Globalization;
using System.Text;

namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>What is wrong with a table is told by line and column, and stops no other row.</summary>
public sealed class TableFaultTests
{
    private const string Columns = "id,facilityId,facilityKind,category,memberFrom,relation,incident,occurredOn,personalDataLeaked,closed,partlyOpen,"
        + "applicationForm,mhlwReport,mhlwEvidence,ppcReport,individualsNotified,claimedOn";

    private static readonly Dictionary<string, string> Good = new(StringComparer.Ordinal)
    {
        ["id"] = "A",
        ["facilityId"] = "F",
        ["facilityKind"] = "clinic",
        ["category"] = "a1",
        ["memberFrom"] = "2015-04-01",
        ["relation"] = "opens",
        ["incident"] = "cyberAttack",
        ["occurredOn"] = "2024-02-10",
        ["applicationForm"] = "2024-03-04",
        ["mhlwReport"] = "2024-03-05",
        ["mhlwEvidence"] = "writtenReport",
        ["claimedOn"] = "2024-03-01",
    };

    [Theory]
    [InlineData("id", "", "id", "is missing; expected a string")]
    [InlineData("facilityKind", "Clinic", "facilityKind", "is \"Clinic\"; expected one of hospital, clinic, careService (病院、診療所、介護)")]
    [InlineData("category", "", "category", "is missing; expected one of a1, other (A①、その他)")]
    [InlineData("memberFrom", "", "memberFrom", "is missing; expected a date that exists, written yyyy-MM-dd or yyyy/M/d")]
    [InlineData("memberFrom", "15/4/1", "memberFrom", "is \"15/4/1\"; expected a date that exists, written yyyy-MM-dd or yyyy/M/d")]
    [InlineData("memberFrom", "2015-4-1", "memberFrom", "expected a date")]
    [InlineData("memberFrom", "2015/13/1", "memberFrom", "expected a date")]
    [InlineData("memberFrom", "2015/2/29", "memberFrom", "expected a date")]
    [InlineData("memberFrom", "２０１５/4/1", "memberFrom", "expected a date")]
    [InlineData("occurredOn", "1899/12/31", "occurredOn", "out of range")]
    [InlineData("personalDataLeaked", "yes", "personalDataLeaked", "expected one of true, false, はい, いいえ, 1, 0")]
    [InlineData("personalDataLeaked", "TRUE", "personalDataLeaked", "expected one of true, false, はい, いいえ, 1, 0")]
    [InlineData("closed", "2024-02-11 2024-02-30", "closed", "is \"2024-02-30\"; expected dates that exist")]
    [InlineData("closed", "2024-02-11,2024-02-12", "closed", "expected dates")]
    [InlineData("closed", "2024-02-09", "closed", "2024-02-09 is before incident.occurredOn")]
    [InlineData("closed", ";", "closed", "expected dates")]
    [InlineData("mhlwReport", "", "mhlwReport", "is missing; expected a date that exists, written yyyy-MM-dd or yyyy/M/d")]
    [InlineData("mhlwEvidence", "", "mhlwEvidence", "is missing; expected one of writtenReport, telephoneForm, emailPrintout (報告書、電話、メール)")]
    [InlineData("mhlwReport", "2100-01-01", "mhlwReport", "is after 2099-11-30")]
    [InlineData("individualsNotified", "いいえ", "ppcReport", "is missing; expected a date")]
    [InlineData("ppcReport", "2024-02-09", "ppcReport", "is before")]
    [InlineData("claimedOn", "2024-02-09", "claimedOn", "is before")]
    [InlineData("category", "other", null, null)]
    public void A_cell_is_named_by_its_column(string column, string cell, string? path, string? part)
    {
        ConsoleRun run = Decide($"{Columns}\n{Row(("id", "before"))}\n{Row((column, cell))}\n{Row(("id", "after"))}");

        Assert.Equal(path is null ? 3 : 2, run.OutputLines.Length);
        if (path is not null)
        {
            string error = Assert.Single(run.ErrorLines);
            Assert.StartsWith($"-:3: {path}: ", error, StringComparison.Ordinal);
            Assert.Contains(part!, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_day_in_two_columns_and_the_columns_of_another_incident_are_named()
    {
        ConsoleRun twice = Decide($"{Columns}\n{Row(("closed", "2024-02-11"), ("partlyOpen", "2024-02-12 2024-02-11"))}");
        ConsoleRun leak = Decide($"{Columns}\n{Row(("incident", "dataLeak"), ("personalDataLeaked", "false"), ("partlyOpen", "2024-02-12"))}");

        Assert.StartsWith("-:2: partlyOpen: 2024-02-11 stands", Assert.Single(twice.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(
            ["-:2: personalDataLeaked", "-:2: partlyOpen"],
            leak.ErrorLines.Select(line => line[..line.IndexOf(": belongs", StringComparison.Ordinal)]));
    }

    [Fact]
    public void What_a_missing_cell_must_hold_is_told_in_the_words_of_tables()
    {
        ConsoleRun run = Decide("請求番号,施設番号,請求日\nA,F,2024/3/1\n", "ja");

        Assert.Equal(
            [
                "-:2: 施設区分: ありません。病院、診療所、介護（またはhospital, clinic, careService）のいずれかが必要です",
                "-:2: 会員区分: ありません。A①、その他（またはa1, other）のいずれかが必要です",
                "-:2: 開設管理: ありません。開設、管理、開設・管理、なし（またはopens, manages, opensAndManages, none）のいずれかが必要です",
                "-:2: 事由: ありません。サイバー攻撃、個人情報漏えい、不審なメッセージ、不明（またはcyberAttack, dataLeak, suspiciousMessage, undetermined）のいずれかが必要です",
                "-:2: 事由発生日: ありません。実在する日付（yyyy-MM-ddまたはyyyy/M/d）が必要です",
            ],
            run.ErrorLines);
    }

    [Fact]
    public void Columns_are_named_in_the_language_of_the_header()
    {
        ConsoleRun run = Decide("請求番号,施設番号,施設区分\nA,F,clinic\n");

        Assert.Equal(
            ["会員区分", "開設管理", "事由", "事由発生日", "請求日"],
            run.ErrorLines.Select(line => line["-:2: ".Length..line.IndexOf(": is missing", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("id,facility,claimedOn\nA,F,2024-03-01", "-:1: facility: is no column of a claim; expected one of id, facilityId")]
    [InlineData("id,ID\nA,F", "-:1: ID: is no column")]
    [InlineData("id,facilityId,id\nA,F,B", "-:1: id: is the same column a second time")]
    [InlineData("id,facilityId,請求番号\nA,F,B", "-:1: 請求番号: is the same column a second time")]
    [InlineData("id,facilityId,\nA,F,", "-:1: [3]: is no column")]
    [InlineData("\n\nid,x\nA,F", "-:3: x: is no column")]
    [InlineData("{\"id\":\"A\"}", "-:1: $: is JSON; expected the header row of a table")]
    [InlineData("id,\"facilityId\nA,F", "-:1: $: a quotation mark is not closed")]
    [InlineData("id,fac\"ility\"Id\nA,F", "-:1: $: a quotation mark is not closed, or stands within a cell")]
    public void A_header_that_is_not_understood_ends_the_reading(string table, string start)
        => Assert.StartsWith(start, Assert.Single(Decide(table).AssertRefused().ErrorLines), StringComparison.Ordinal);

    [Theory]
    [InlineData("A,F", "-:2: $: has 2 cells; expected 17, as many as the header")]
    [InlineData("\"A", "-:2: $: a quotation mark is not closed")]
    [InlineData("A\"x\",F", "-:2: $: a quotation mark is not closed, or stands within a cell")]
    public void A_row_that_is_none_is_named_and_the_next_is_read(string row, string start)
    {
        ConsoleRun run = Decide($"{Columns}\n{row}\n{Row()}\n");

        Assert.Single(run.OutputLines);
        Assert.StartsWith(start, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rows_with_a_stray_quotation_mark_take_none_between_them_along()
    {
        string bad = Row(("mhlwEvidence", "writ\"ten"));
        ConsoleRun run = Decide($"{Columns}\n{Row(("id", "1"))}\n{bad}\n{Row(("id", "2"))}\n{Row(("id", "3"))}\n{bad}\n{Row(("id", "4"))}\n");

        Assert.Equal(4, run.OutputLines.Length);
        Assert.Equal(["-:3: $: a quotation mark", "-:6: $: a quotation mark"], run.ErrorLines.Select(line => line[..line.IndexOf(" is not", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("\"written", "\"written")]
    [InlineData("\"written", "writ\"ten")]
    [InlineData("\"written", "\"")]
    public void Nor_do_two_that_open_a_cell(string first, string second)
    {
        (string bad, string other) = (Row(("mhlwEvidence", first)), Row(("facilityKind", second)));
        ConsoleRun run = Decide($"{Columns}\n{Row(("id", "1"))}\n{bad}\n{Row(("id", "2"))}\n{Row(("id", "3"))}\n{other}\n{Row(("id", "4"))}\n");

        Assert.Equal(4, run.OutputLines.Length);
        Assert.Equal(["-:3: $: a quotation mark", "-:6: $: a quotation mark"], run.ErrorLines.Select(line => line[..line.IndexOf(" is not", StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_quoted_cell_may_hold_marks_line_ends_and_separators()
    {
        ConsoleRun run = Decide($"{Columns}\n{Row(("mhlwEvidence", "5\"\" disk,\r\n\"\"x\"\""))}\n{Row(("id", "2"))}\n");

        Assert.Single(run.OutputLines);
        Assert.StartsWith("-:2: mhlwEvidence: is \"5\" disk,", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0}\r{1}\n{2}\n")]
    [InlineData("{0}\r{1}\r\n{2}\r\n")]
    [InlineData("{0}\rx\n{2}\n")]
    [InlineData("{0}\r\r\n{2}")]
    public void A_return_without_line_feed_loses_nothing_in_silence(string rows)
    {
        ConsoleRun run = Decide(string.Format(CultureInfo.InvariantCulture, $"{Columns}\n{rows}", Row(("id", "1")), Row(("id", "2")), Row(("id", "3"))));

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Contains("\"3\"", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        Assert.StartsWith("-:2: $: a CR without LF stands outside quotation marks", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_whose_lines_end_with_CR_alone_is_refused()
        => Assert.StartsWith("-:1: $: a CR without LF", Assert.Single(Decide($"{Columns}\r{Row()}\r{Row(("id", "B"))}\r").AssertRefused().ErrorLines), StringComparison.Ordinal);

    [Fact]
    public void Encodings_are_named()
    {
        // 請求番号 as Excel saves it on Japanese Windows.
        byte[] shiftJis = [0x90, 0xBF, 0x8B, 0x81, 0x94, 0xD4, 0x8D, 0x86, 0x2C, 0x69, 0x64, 0x0A, 0x31, 0x2C, 0x32];

        ConsoleRun.Reading(shiftJis, "decide", "-", "--input", "csv", "--lang", "en").AssertRefused("-:1: $: is not valid UTF-8 and reads as Shift_JIS");
        ConsoleRun.Reading([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Columns)], "decide", "-", "--input", "csv", "--lang", "en")
            .AssertRefused("-:1: $: is written in UTF-16");
    }

    [Fact]
    public void Ids_and_kinds_are_those_of_one_ledger()
    {
        ConsoleRun run = Decide($"{Columns}\n{Row()}\n{Row()}\n{Row(("id", "B"), ("facilityKind", "hospital"))}");

        Assert.Equal(["-:3: id", "-:4: facilityKind"], run.ErrorLines.Select(line => string.Join(':', line.Split(':')[..3])));
    }

    private static ConsoleRun Decide(string table, string language = "en") => ConsoleRun.Reading(table, "decide", "-", "--input", "csv", "--lang", language);

    private static string Row(params (string Column, string Cell)[] cells)
    {
        var row = new Dictionary<string, string>(Good, StringComparer.Ordinal);
        foreach ((string column, string cell) in cells)
        {
            row[column] = cell;
        }

        return string.Join(',', Columns.Split(',').Select(column => row.GetValueOrDefault(column, ""))
            .Select(cell => cell.Contains(',') ? $"\"{cell}\"" : cell));
    }
}
