namespace JmaCyber.Rules.Cli.Tests.Pages;

/// <summary>Pages as HTML: one file, no script, Japanese fonts, paper.</summary>
public sealed class HtmlTests
{
    [Theory]
    [InlineData("decide - --explain")]
    [InlineData("guide -")]
    [InlineData("compare - --set annual-slot=claim")]
    [InlineData("program")]
    [InlineData("program --certify")]
    public void A_page_is_one_file_without_script_for_screen_and_paper(string call)
    {
        string page = ConsoleRun.Reading(Lines.Attack, [.. call.Split(' '), "--format", "html", "--lang", "ja"]).Output;

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"ja\">", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.Contains("size: A4", page, StringComparison.Ordinal);
        Assert.Contains("Hiragino", page, StringComparison.Ordinal);
        Assert.Contains("<h1>", page, StringComparison.Ordinal);
        Assert.Contains("非公式", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_title_is_that_of_the_page()
        => Assert.Contains("<title>Claim T-1: payable</title>", ConsoleRun.Reading(Lines.Attack, "decide", "-", "--format", "html", "--lang", "en").Output, StringComparison.Ordinal);
}
