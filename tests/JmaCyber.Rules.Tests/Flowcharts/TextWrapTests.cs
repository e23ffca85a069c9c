namespace JmaCyber.Rules.Tests;

public sealed class TextWrapTests
{
    private static readonly string[] Texts =
    [
        "その施設はサイバー攻撃の被害を受けましたか。",
        "支援金は、給付申請兼振込依頼書に書いた口座に振り込まれます。（休業あり）「報告内容」の様式、2023年6月1日からは最大300,000円。",
        "The chart tells only the pattern of an incident; whether it is paid is decided by all the rules.",
        "antidisestablishmentarianism",
        "サイバー攻撃一時支援金・個人情報漏えい一時支援金制度事務局",
        "𠮷野家で𩸽を😀😀😀",
        "あ",
    ];

    [Fact]
    public void Japanese_breaks_where_a_phrase_ends()
    {
        Assert.Equal(["サイバー攻撃一時支援金", "（休業あり）"], Lines("サイバー攻撃一時支援金（休業あり）", 24));
        Assert.Equal(["その施設は", "サイバー攻撃の", "被害を", "受けましたか。"], Lines("その施設はサイバー攻撃の被害を受けましたか。", 14));
    }

    [Fact]
    public void English_breaks_at_spaces_into_lines_of_about_the_same_length()
        => Assert.Equal(["Did the facility suffer", "harm from a cyber attack?"], Lines("Did the facility suffer harm from a cyber attack?", 40));

    [Fact]
    public void Lines_keep_to_the_width_and_lose_nothing_but_spaces()
    {
        foreach (string text in Texts)
        {
            for (int width = 4; width <= 90; width++)
            {
                IReadOnlyList<string> lines = Lines(text, width);
                Assert.All(lines, line => Assert.InRange(TextMeasure.Columns(line), 1, width));
                Assert.Equal(Solid(text), Solid(string.Concat(lines)));
            }
        }
    }

    [Fact]
    public void No_line_starts_with_a_closing_mark_or_ends_with_an_opening_one_and_no_pair_is_torn()
    {
        foreach (string text in Texts)
        {
            for (int width = 10; width <= 90; width++)
            {
                Assert.All(Lines(text, width), line =>
                {
                    Assert.DoesNotContain(line[0], "、。）」・ーゃゅょっ");
                    Assert.DoesNotContain(line[^1], "（「");
                    Assert.False(char.IsLowSurrogate(line[0]) || char.IsHighSurrogate(line[^1]));
                });
            }
        }
    }

    [Fact]
    public void A_text_that_fits_is_one_line() => Assert.All(Texts, text => Assert.Equal([text], Lines(text, 200)));

    private static IReadOnlyList<string> Lines(string text, int width) => TextWrap.Lines(text, width, TextMeasure.Columns);

    private static string Solid(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
