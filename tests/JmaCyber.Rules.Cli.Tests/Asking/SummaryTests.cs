using System.Text.Json;

namespace JmaCyber.Rules.Cli.Tests.Asking;

/// <summary><c>summary</c>: claims and yen by what one asks for.</summary>
public sealed class SummaryTests
{
    private static readonly string Ledger = string.Join('\n', Lines.Attack, Lines.Leak, Lines.Claim("=x", "F-1", "clinic"));

    [Theory]
    [InlineData("outcome", "payable:1:200000 notPayable:2:0 total:3:200000")]
    [InlineData("programYear", "2023:3:200000 total:3:200000")]
    [InlineData("month", "2024-04:1:200000 none:2:0 total:3:200000")]
    [InlineData("payment", "cyberAttack:1:200000 dataLeak:2:0 total:3:200000")]
    [InlineData("facility", "F-1:2:200000 F-2:1:0 total:3:200000")]
    public void Keys_stand_in_order_and_the_total_last(string by, string rows)
    {
        ConsoleRun run = ConsoleRun.Reading(Ledger, "summary", "-", "--by", by, "--format", "jsonl");

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        Assert.Equal(rows.Split(' '), run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement)
            .Select(row => $"{row.GetProperty("key")}:{row.GetProperty("claims")}:{row.GetProperty("amount")}"));
        Assert.All(run.OutputLines, line => Assert.Equal(
            ["by", "key", "claims", "payable", "amount", "incomplete", "amountIncomplete", "referred", "notPayable"],
            JsonDocument.Parse(line).RootElement.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public void Without_more_it_is_a_table_by_outcome()
    {
        string table = ConsoleRun.Reading(Ledger, "summary", "-", "--lang", "en").Output;

        Assert.StartsWith(" Outcome", table, StringComparison.Ordinal);
        Assert.Matches("total +3 +1 +200,000", table);
    }

    [Fact]
    public void For_a_spreadsheet_no_cell_is_a_formula()
    {
        string ledger = Lines.Claim("a", "=1+1");

        Assert.Equal(
            "\uFEFFby,key,claims,payable,amount,incomplete,amountIncomplete,referred,notPayable\r\nfacility,'=1+1,1,0,0,0,0,0,1\r\nfacility,total,1,0,0,0,0,0,1\r\n",
            ConsoleRun.Reading(ledger, "summary", "-", "--by", "facility", "--format", "csv", "--lang", "en").Output);
        Assert.StartsWith("\uFEFF施設,請求,", ConsoleRun.Reading(ledger, "summary", "-", "--by", "facility", "--format", "csv", "--lang", "ja").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_for_a_spreadsheet_have_facility_and_dates()
    {
        string[] rows = ConsoleRun.Reading(Lines.Attack, "decide", "-", "--format", "csv", "--lang", "en").Output.Split("\r\n");

        Assert.StartsWith("\uFEFFclaim,facility,incident,occurredOn,claimedOn,outcome,amount,payment,pattern,closureDays,version,programYear,", rows[0], StringComparison.Ordinal);
        Assert.Equal(
            "T-1,F-1,cyberAttack,2024-02-10,2024-03-01,payable,200000,cyberAttack,1,1,2023,2023,2024-03-18,2024-04-15,2024-04-15,false,,,incident.leak-by-attack",
            rows[1]);
        ConsoleRun.Reading(Lines.Attack, "decide", "-", "--format", "csv", "--explain").AssertRefused("--explain");
    }
}
