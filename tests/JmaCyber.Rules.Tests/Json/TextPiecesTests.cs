using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Json.Compact;
using JmaCyber.Rules.Tests.Oracle;
using JmaCyber.Rules.Tests.Support;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>Texts written from their pieces, held against the same texts read as strings and escaped by the serializer.</summary>
public sealed class TextPiecesTests
{
    [Fact]
    public void Every_character_is_escaped_where_the_contract_has_it_so_and_nowhere_else()
        => AssertWritten(Enumerable.Range(0, char.MaxValue + 1).SelectMany(one =>
        {
            string text = char.IsSurrogate((char)one) ? "\U00020BB7" : $"a{(char)one}b";
            return new[] { new Text(text, text), new Text($"{text}", $"{text}."), new Text($"{new Text(text, text)}。", $"{text}") };
        }));

    [Fact]
    public void A_date_of_any_year_stands_as_each_language_has_it()
        => AssertWritten(Days().SelectMany(day => new[]
        {
            new Text($"{day}から", $"from {day}"),
            new Text($"（{new EraDay(day)}）", $"{new EraDay(day)}"),
        }));

    [Fact]
    public void Texts_that_are_made_anew_each_time_are_written_as_well_as_those_that_last()
        => AssertWritten(Enumerable.Range(0, 5000).SelectMany(i => Enumerable.Repeat(new Text($"第{new Text(i.ToString("x8"), $"nr. {i}")}号", $"{i}"), 2)));

    [Fact]
    public void What_stands_before_a_text_is_told_apart()
    {
        using var lines = new Utf8Lines(Stream.Null);
        var texts = new TextPieces(lines);
        var text = new Text("い", "e");
        byte[][] heads = ["1"u8.ToArray(), "2"u8.ToArray(), []];
        foreach (byte[] head in heads.Concat(heads))
        {
            texts.Put(head, text);
        }

        string once = "1\"ja\":\"い\",\"en\":\"e\"2\"ja\":\"い\",\"en\":\"e\"\"ja\":\"い\",\"en\":\"e\"";
        Assert.Equal(once + once, lines.ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_rules_say_what_lasts_with_strings_that_last(int seed)
    {
        using var lines = new Utf8Lines(Stream.Null);
        var explained = new ExplainedLines(lines);
        Decision[] decisions = [.. Ledgers.Program(LedgerGenerator.Program(Leg.Seed(seed))).Decide(Ledgers.Generated(Leg.Seed(seed), 1000))];
        Array.ForEach(decisions, explained.Put);
        int kept = explained.Kept;

        Array.ForEach(decisions, explained.Put);

        Assert.InRange(kept, 60, 400);
        Assert.Equal(kept, explained.Kept);
    }

    private static void AssertWritten(IEnumerable<Text> texts)
    {
        using var lines = new Utf8Lines(Stream.Null);
        var pieces = new TextPieces(lines);
        var expected = new StringBuilder();
        foreach (Text text in texts)
        {
            // Twice: what is kept of the first time serves the second.
            pieces.Put([], text);
            pieces.Put([], text);
            string once = $"\"ja\":\"{Escaped(text.Ja)}\",\"en\":\"{Escaped(text.En)}\"";
            expected.Append(once).Append(once);
        }

        Assert.Equal(expected.ToString(), lines.ToString());
    }

    private static JsonEncodedText Escaped(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The days around every change of era, and some of each year that a date can have.</summary>
    private static IEnumerable<LocalDate> Days()
    {
        LocalDate[] firsts = [new(1868, 1, 25), new(1912, 7, 30), new(1926, 12, 25), new(1989, 1, 8), new(2019, 5, 1)];
        return firsts.SelectMany(first => Enumerable.Range(-2, 5).Select(first.PlusDays))
            .Concat(Enumerable.Range(1, 9999).SelectMany(year => new[] { new LocalDate(year, 1, 1), new LocalDate(year, 10, 9), new LocalDate(year, 12, 31) }));
    }
}
