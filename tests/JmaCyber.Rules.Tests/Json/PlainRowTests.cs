using System.Text;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Json.Tables;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>The short way to the cells of a row, held against the long one: it cuts a row into the same cells, or declines.</summary>
public sealed class PlainRowTests
{
    private static readonly string[] Parts = ["", " ", "clinic", "診療所", "2024-02-10", "true", "a\tb", "x;y", "\u3000", "é", "😀", "\"", "\r", "a\"b", "\"a\"", "\0", "\uFEFF", "'", "#"];

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void A_row_is_cut_as_the_long_way_cuts_it_or_declined(char separator)
    {
        TableHeader header = Header(separator);
        var plain = new PlainRow(header);
        var random = new Random(Leg.Seed(separator));
        int cut = 0;
        int asAbove = 0;
        string[] before = [];
        for (int i = 0; i < 20_000; i++)
        {
            byte[] row = Encoding.UTF8.GetBytes(string.Join(
                separator, Enumerable.Range(0, header.Count + (random.Next(10) == 0 ? random.Next(-1, 2) : 0)).Select(_ => Parts[random.Next(random.Next(1, Parts.Length))])));
            if (random.Next(20) == 0 && row.Length > 0)
            {
                row[random.Next(row.Length)] = (byte)random.Next(0x80, 0x100);
            }

            if (plain.Cut(row) is not { } cells)
            {
                continue;
            }

            cut++;
            Assert.Equal(RowCells.Split(row, separator, out Text? fault) ?? [], row.Length == 0 ? [] : cells);
            Assert.Null(fault);
            asAbove += cells.Zip(before).Count(pair => ReferenceEquals(pair.First, pair.Second) && pair.First.Length > 0);
            before = [.. cells];
        }

        Assert.InRange(cut, 3000, 15_000);
        Assert.True(asAbove > 1000, "what is said again is not made again");
    }

    [Fact]
    public void What_only_the_long_way_can_judge_is_declined()
    {
        var plain = new PlainRow(Header(','));
        Assert.NotNull(plain.Cut("a,b,c"u8));
        Assert.Null(plain.Cut("a,\"b\",c"u8));
        Assert.Null(plain.Cut("a,b,c\r"u8));
        Assert.Null(plain.Cut("a,b"u8));
        Assert.Null(plain.Cut("a,b,c,d"u8));
        Assert.Null(plain.Cut([(byte)'a', (byte)',', 0x83, 0x65, (byte)',', (byte)'c']));
        Assert.Equal(["a", "", ""], plain.Cut("a,,"u8)!);
        Assert.Equal(["a", "b", "\uFEFFc"], plain.Cut("\uFEFFa,b,\uFEFFc"u8)!);
    }

    private static TableHeader Header(char separator)
        => TableHeader.Read(Encoding.UTF8.GetBytes($"id{separator}facilityId{separator}claimedOn"), new LineFaults(nameOf: null))
            ?? throw new InvalidOperationException("is a header");
}
