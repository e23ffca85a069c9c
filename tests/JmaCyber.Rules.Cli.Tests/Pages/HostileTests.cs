using System.Text.RegularExpressions;
using System.Xml.Linq;
using Markdig;

namespace JmaCyber.Rules.Cli.Tests.Pages;

/// <summary>Nothing that a user gave acts as markup or as a control, wherever it is shown.</summary>
public sealed partial class HostileTests
{
    private static readonly string[] OwnTags =
    [
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td",
        "ul", "li", "ol", "code", "strong", "em", "blockquote", "hr", "br",
    ];

    private static readonly string[] Svg = ["svg", "title", "desc", "g", "rect", "path", "text", "circle"];

    public static TheoryData<string, string> Calls
    {
        get
        {
            var calls = new TheoryData<string, string>();
            string[] lines =
            [
                "decide CLAIMS --explain --format FORM markdown,html,table",
                "decide CLAIMS --format FORM csv",
                "guide CLAIMS --id ID --format FORM markdown,html,text",
                "summary CLAIMS --by facility --format FORM table,csv",
                "sensitivity CLAIMS --format FORM table",
                "compare CLAIMS --format FORM markdown,html",
                "compare --space --format FORM markdown,html",
                "program --format FORM markdown,html",
                "program --diff --format FORM markdown,html",
                "regress CLAIMS RECORDS --format FORM markdown,html",
                "flowchart --format FORM mermaid,text,svg",
                "flowchart --claim CLAIMS --id ID --format FORM mermaid,text,svg",
            ];
            foreach (string line in lines)
            {
                int end = line.LastIndexOf(' ');
                foreach (string form in line[(end + 1)..].Split(','))
                {
                    calls.Add(line[..end], form);
                }
            }

            return calls;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void What_a_user_gave_is_text_and_nothing_else(string call, string form)
    {
        foreach (string language in new[] { "en", "ja" })
        {
            string page = Page(call, form, language);

            Assert.Contains("script", page + Hostile.Id, StringComparison.Ordinal);
            Assert.DoesNotContain(page, c => (char.IsControl(c) && c is not '\n' && !(c is '\r' && form is "csv")) || c is '\u202e' or '\u2028');
            switch (form)
            {
                case "html":
                    Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
                    AssertTags(page["<!DOCTYPE html>".Length..], OwnTags);
                    break;
                case "markdown":
                    AssertTags(Markdown.ToHtml(page, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build()), OwnTags);
                    break;
                case "svg":
                    Assert.All(XDocument.Parse(page).Descendants(), element => Assert.Contains(element.Name.LocalName, Svg));
                    break;
                case "mermaid":
                    Assert.DoesNotContain("%%", page, StringComparison.Ordinal);
                    AssertTags(page.Replace("--> ", "", StringComparison.Ordinal).Replace("==> ", "", StringComparison.Ordinal), ["br"]);
                    break;
                case "csv":
                    Assert.DoesNotMatch("(^|[,\n])[=@]", page);
                    break;
            }
        }
    }

    [Fact]
    public void A_name_is_shown_whole_with_its_controls_as_codes()
    {
        string page = Page("program --format FORM", "html", "en");

        Assert.Contains("""&lt;img src=x onerror=alert(1)&gt;\u001b[31m\u0007\u009b\u202e&quot;; --&gt; $m$""", page, StringComparison.Ordinal);
        Assert.Contains("&amp;lt;b&amp;gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u001b[31m\nb")]
    [InlineData("\u202e\u2028x")]
    public void In_a_message_it_is_one_line_with_its_controls_as_codes(string hostile)
    {
        string[][] calls =
        [
            ["decide", hostile], ["decide", "-", "--program", hostile], ["decide", "-", "--set", hostile], ["decide", "-", "--set", $"annual-slot={hostile}"],
            ["decide", "-", "--id", hostile], ["payout", hostile], ["payout", "2024-01-01", hostile], ["rules", hostile], [hostile], ["holidays", hostile],
            ["decide", "-", "--" + hostile], ["decide", "-", "--format", hostile], ["decide", "-", "--output", hostile + "/x"], ["desks", "--at", hostile],
        ];
        foreach (string[] call in calls)
        {
            foreach (string language in new[] { "en", "ja" })
            {
                ConsoleRun run = ConsoleRun.Reading(Lines.Attack, [.. call, "--lang", language]);

                Assert.NotEqual(ExitCode.Done, run.Exit);
                Assert.DoesNotContain(run.Error, c => (char.IsControl(c) && c is not '\n') || c is '\u202e' or '\u2028');
                Assert.InRange(run.ErrorLines.Length, 1, 2);
            }
        }
    }

    private static string Page(string call, string form, string language)
    {
        using var files = new Files();
        string claims = files.With("claims.jsonl", Hostile.Ledger);
        string program = files.With("program.json", Hostile.Program);
        string[] args =
        [
            .. call.Split(' ').Select(word => word switch
            {
                "CLAIMS" => claims,
                "RECORDS" => files.With("records.jsonl", Hostile.Records),
                "FORM" => form,
                "ID" => Hostile.Id,
                _ => word,
            }),
        ];
        ConsoleRun run = ConsoleRun.Of([.. args, "--program", program, "--lang", language]);
        Assert.Equal("", run.Error);
        return run.Output;
    }

    private static void AssertTags(string page, string[] own)
        => Assert.All(Tag().Matches(page), tag => Assert.Contains(tag.Groups[1].Value, own));

    [GeneratedRegex("<[/!]*([A-Za-z][A-Za-z0-9]*)")]
    private static partial Regex Tag();
}
