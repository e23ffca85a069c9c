using System.Text;
using JmaCyber.Rules.Json.Tables;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>Decisions as a table that a spreadsheet opens.</summary>
public sealed class DecisionCsvTests
{
    [Fact]
    public void It_has_a_mark_a_header_and_a_row_for_each_decision()
    {
        string csv = Written(Language.En, Example.Attack().Decide(), Example.Leak().Decide());

        string[] rows = csv.Split("\r\n");
        Assert.Equal(
            "\uFEFFclaim,facility,incident,occurredOn,claimedOn,outcome,amount,payment,pattern,closureDays,version,programYear,completeOn,remittedBy,"
            + "creditedBy,provisional,reasons,missing,notes",
            rows[0]);
        Assert.Equal(4, rows.Length);
        Assert.Equal("", rows[3]);
        Assert.All(rows[1..3], row => Assert.Equal(19, row.Split(',').Length));
        Assert.Contains(",cyberAttack,", rows[1], StringComparison.Ordinal);
        Assert.DoesNotContain('\n', csv.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void In_Japanese_titles_stand_in_the_place_of_ids()
    {
        Decision decision = Example.Leak().Pending().Decide();

        string[] rows = Written(Language.Ja, decision).Split("\r\n");

        Assert.StartsWith("\uFEFF請求番号,施設番号,事由,事由発生日,請求日,結果,", rows[0], StringComparison.Ordinal);
        Assert.Contains(",個人情報漏えい,", rows[1], StringComparison.Ordinal);
        Assert.Contains(Rule.MemberProcedurePending.Title.Ja, rows[1], StringComparison.Ordinal);
        Assert.DoesNotContain("member.", rows[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("'=1", "'=1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    public void A_cell_never_acts_as_a_formula(string id, string cell)
        => Assert.StartsWith(cell + ",", Written(Language.En, Example.Attack().Named(id).Decide()).Split("\r\n")[1], StringComparison.Ordinal);

    private static string Written(Language language, params Decision[] decisions)
    {
        using var stream = new MemoryStream();
        DecisionCsv.Write(stream, decisions, language);
        Assert.True(stream.CanWrite);
        return new UTF8Encoding(false, true).GetString(stream.ToArray());
    }
}
