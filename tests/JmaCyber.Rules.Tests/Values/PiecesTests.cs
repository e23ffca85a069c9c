using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>A text that is kept in pieces is the text that they make.</summary>
public sealed class PiecesTests
{
    private static readonly LocalDate Date = new(2024, 2, 10);
    private static readonly Text Name = new("書類", "paper");

    [Fact]
    public void Pieces_are_joined_in_their_order_each_in_its_language()
        => Assert.Equal(
            new Text(
                "書類は令和6年2月10日（2024-02-10）、令和6年2月10日に3日、50,000円、「a-1」、limit.annual",
                "paper on 2024-02-10, 2024-02-10: 3 days, 50,000 yen, “a-1”, limit.annual"),
            new Text(
                $"{Name}は{Date}、{new EraDay(Date)}に{3}日、{new Yen(50_000)}円{'、'}「{ClaimId.From("a-1")}」、{Rule.LimitAnnual.Id}",
                $"{Name} on {Date}, {new EraDay(Date)}: {3} days, {new Yen(50_000)} yen{','} “{ClaimId.From("a-1")}”, " +
                    $"{Rule.LimitAnnual.Id}"));

    [Fact]
    public void A_text_within_a_text_within_a_text_gives_the_side_that_it_stands_in()
    {
        var inner = new Text($"（{Name}）", $"the {Name}");
        Assert.Equal(new Text("「（書類）」", "“the paper”"), new Text($"「{inner}」", $"“{inner}”"));
    }

    [Fact]
    public void Texts_are_equal_by_what_they_say_however_they_were_made()
    {
        var pieces = new Text($"{Name}。", $"A {Name}.");
        var whole = new Text("書類。", "A paper.");
        Assert.Equal(whole.GetHashCode(), pieces.GetHashCode());
        Assert.Equal(whole, pieces);
        Assert.NotEqual(new Text("書類。", "A Paper."), pieces);
        Assert.NotEqual(new Text("書類", "A paper."), pieces);
        Assert.Equal(whole.ToString(), new Text($"{Name}。", $"A {Name}.").ToString());
    }

    [Fact]
    public void A_date_of_another_calendar_stands_in_its_own_figures()
    {
        LocalDate coptic = Date.WithCalendar(CalendarSystem.Coptic);
        Assert.Equal(new Text(DateText.Ja(coptic), DateText.En(coptic)), new Text($"{coptic}", $"{coptic}"));
    }

    [Fact]
    public void Lists_stand_one_after_another_with_something_between_them()
    {
        List<Text> none = [];
        Assert.Equal("書類、書類", new Text(Pieces.Join("、", [Name, Name], Piece.Of), Pieces.Join(", ", [Name], Piece.Of)).Ja);
        Assert.Equal("paper", new Text(Pieces.Join("、", [Name, Name], Piece.Of), Pieces.Join(", ", [Name], Piece.Of)).En);
        Assert.Equal("", Pieces.Read(Pieces.Join("、", none, Piece.Of).All, Language.Ja));
        Assert.Equal("2024-02-10, 2024-02-11", new Text(Pieces.Join("、", Days, Piece.Of), Pieces.Join(", ", Days, Piece.Of)).En);
    }

    [Fact]
    public void What_was_made_lately_is_kept_and_what_another_took_the_place_of_is_made_anew()
    {
        int made = 0;
        var recent = new Recent<int, string>(2, key =>
        {
            made++;
            return $"made of {key}";
        });
        Assert.All(Enumerable.Range(0, 4).Concat(Enumerable.Range(0, 4)), key => Assert.Equal($"made of {key}", recent.Of(key)));
        Assert.Equal(4, made);
        Assert.All(Enumerable.Range(0, 100).Concat(Enumerable.Range(0, 100)), key => Assert.Equal($"made of {key}", recent.Of(key)));
        Assert.InRange(made, 100, 204);
    }

    // What is read by two threads for the first time was seldom caught between them: some millions of texts have met it.
    [Fact]
    public void A_text_can_be_read_by_several_threads_at_once()
    {
        for (int i = 0; i < 20; i++)
        {
            Text[] texts = [.. Enumerable.Range(0, 50_000).Select(number => new Text($"{Name}{number}", $"{Name} {number}"))];
            int[] lengths = new int[4];
            Parallel.For(0, lengths.Length, reader =>
            {
                foreach (Text text in texts)
                {
                    lengths[reader] += text.Ja.Length + text.En.Length;
                }
            });
            Assert.Single(lengths.Distinct());
        }
    }

    private static List<Day> Days => [Date, Date.PlusDays(1)];
}
