using System.Text.Json.Nodes;
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
                "guide --format FORM markdown,html,text",
                "guide CLAIMS --id PATH --format FORM markdown,html,text",
                "summary CLAIMS --by facility --format FORM table,csv",
                "plan CLAIMS --format FORM markdown,text",
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

            AssertHarmless(page, form);
        }
    }

    /// <summary>Once, in one language: a certificate takes its time.</summary>
    [Fact]
    public void A_certificate_is_text_and_nothing_else() => AssertHarmless(Page("program --certify --format FORM", "markdown", "ja", ExitCode.Done, ExitCode.Changes), "markdown");

    [Theory]
    [InlineData("markdown", ".md")]
    [InlineData("html", ".html")]
    [InlineData("text", ".txt")]
    public void A_guide_for_each_claim_has_a_name_that_is_harmless_everywhere_and_stays_in_its_folder(string form, string ending)
    {
        using var files = new Files();
        string folder = files.PathOf("guides");

        ConsoleRun run = ConsoleRun.Of("guide", files.With("claims.jsonl", Hostile.Ledger), "--all", folder, "--format", form, "--program", files.With("program.json", Hostile.Program));

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Output));
        Assert.Equal($"{folder}: 3 guides written\n", run.Error);
        string[] pages = Directory.GetFiles(folder);
        Assert.Equal((3, 5), (pages.Length, files.Names.Length));
        Assert.All(pages, page =>
        {
            Assert.Matches($"^[\\p{{L}}\\p{{N}}_][-.\\p{{L}}\\p{{N}}_]*{Regex.Escape(ending)}$", Path.GetFileName(page));
            AssertHarmless(File.ReadAllText(page), form);
        });
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
            ["help", hostile], ["example", hostile], ["schema", hostile], ["summary", "-", "--by", hostile], ["guide", "--pattern", hostile],
            ["guide", "-", "--all", "/dev/null/" + hostile], ["decide", "-", "--input", hostile], ["compare", "-", "--fail-on", hostile], ["--lang", hostile, "rules"],
            ["regress", "-", hostile], ["flowchart", "--claim", hostile], ["plan", hostile],
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

    /// <summary>Whatever a file holds where, a fault is one line of it without a control.</summary>
    [Theory]
    [InlineData("decide", "{\"HOSTILE\":1}")]
    [InlineData("decide", "{\"id\":\"HOSTILE\",\"incident\":{\"HOSTILE\":{\"HOSTILE\":1}},\"documents\":[{\"kind\":\"HOSTILE\"}],\"claimedOn\":\"HOSTILE\"}")]
    [InlineData("decide", "ATTACK\nATTACK")]
    [InlineData("decide --input csv", "id,HOSTILE\na,b")]
    [InlineData("decide --input csv", "id,facilityKind,claimedOn\nHOSTILE,HOSTILE,HOSTILE")]
    [InlineData("program --program -", "{\"name\":\"HOSTILE\",\"settings\":{\"annualSlot\":\"HOSTILE\",\"HOSTILE\":1},\"versions\":[{\"id\":\"a\",\"from\":\"HOSTILE\"},{\"id\":\"HOSTILE\"}]}")]
    [InlineData("program --set HOSTILE --program -", "PROGRAM")]
    public void In_a_fault_of_a_file_it_is_one_line_with_its_controls_as_codes(string call, string file)
    {
        foreach (string hostile in new[] { "a\\u001b[31m\\nb\\u202e", Hostile.Id.Replace("\u202e", "\\u202e", StringComparison.Ordinal).Replace("\u2028", "\\u2028", StringComparison.Ordinal) })
        {
            string attack = Lines.Edit(Lines.Edit(Lines.Attack, "'T-1'", $"'{hostile}'"), "'F-1'", $"'{hostile}'");
            string input = file.Replace("HOSTILE", call.Contains("csv", StringComparison.Ordinal) ? "a\u001b[31m\u202e" : hostile, StringComparison.Ordinal)
                .Replace("ATTACK", attack, StringComparison.Ordinal).Replace("PROGRAM", Hostile.Program, StringComparison.Ordinal);
            foreach (string language in new[] { "en", "ja" })
            {
                ConsoleRun run = ConsoleRun.Reading(input, [.. call.Split(' ').Select(word => word is "HOSTILE" ? "a\u001b[31m\u202e=b" : word), "--lang", language]);

                Assert.NotEqual(ExitCode.Done, run.Exit);
                Assert.NotEmpty(run.ErrorLines);
                Assert.All(run.ErrorLines, line => Assert.Matches("^(-:|-: |a\\\\u001b|--set)|使い方|see jmacyber|「a|'a", line));
                Assert.DoesNotContain(run.Error, c => (char.IsControl(c) && c is not '\n') || c is '\u202e' or '\u2028');
            }
        }
    }

    private static string Page(string call, string form, string language, params int[] exits)
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
                "PATH" => JsonNode.Parse(Hostile.Ledger.Split('\n')[^1])!["id"]!.GetValue<string>(),
                _ => word,
            }),
        ];
        ConsoleRun run = ConsoleRun.Of([.. args, "--program", program, "--lang", language]);
        Assert.Equal("", run.Error);
        Assert.True(exits.Length == 0 || exits.Contains(run.Exit), run.Output);
        return run.Output;
    }

    private static void AssertHarmless(string page, string form)
    {
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

    private static void AssertTags(string page, string[] own)
        => Assert.All(Tag().Matches(page), tag => Assert.Contains(tag.Groups[1].Value, own));

    [GeneratedRegex("<[/!]*([A-Za-z][A-Za-z0-9]*)")]
    private static partial Regex Tag();
}
