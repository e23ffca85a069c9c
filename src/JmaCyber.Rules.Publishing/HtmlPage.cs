using System.Text.RegularExpressions;
using JmaCyber.Rules.Utility;
using Markdig;

namespace JmaCyber.Rules.Publishing;

/// <summary>A page of Markdown as HTML: one file that needs nothing else, without script, to be read on a screen or printed on A4.</summary>
/// <remarks>HTML within the Markdown is shown as text. The pages of this library escape what is not theirs.</remarks>
public static class HtmlPage
{
    private const string Style = """
        @page { size: A4; margin: 16mm 14mm; }
        :root { color-scheme: light; }
        body { max-width: 60em; margin: 0 auto; padding: 1.5em; color: #1a1a1a; background: #fff; line-height: 1.7; overflow-wrap: break-word; }
        body:lang(ja) { font-family: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic", YuGothic, Meiryo,
          "Noto Sans JP", "Noto Sans CJK JP", IPAexGothic, IPAGothic, sans-serif; }
        body:lang(en) { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", sans-serif; }
        h1 { font-size: 1.5em; line-height: 1.35; } h2 { font-size: 1.2em; margin-top: 1.8em; border-bottom: 1px solid #999; } h3 { font-size: 1.05em; }
        h1, h2, h3 { break-after: avoid; }
        table { border-collapse: collapse; width: 100%; margin: 1em 0; }
        th, td { border: 1px solid #999; padding: .3em .6em; text-align: left; vertical-align: top; }
        th { background: #eee; } tr, li { break-inside: avoid; } thead { display: table-header-group; }
        blockquote { margin: 1em 0; padding: .6em 1em; border-left: .4em solid #a04000; background: #fff4e5; }
        hr { border: 0; break-after: page; } code { font-family: ui-monospace, Consolas, monospace; font-size: .92em; overflow-wrap: anywhere; }
        @media print { body { max-width: none; padding: 0; font-size: 10pt; } }
        """;

    private static readonly Regex Tag = new("<[^>]*>", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>The page, without the end of its last line; its title is that of its first heading.</summary>
    /// <param name="markdown">The page as Markdown.</param>
    /// <param name="language">The language in which it is written.</param>
    public static string Of(string markdown, Language language)
    {
        string code = language == Language.Ja ? "ja" : "en";
        string body = Markdown.ToHtml(Guard.NotNull(markdown), Pipeline).Replace("\r\n", "\n").TrimEnd('\n');
        string start = "<h1>";
        int from = body.IndexOf(start, StringComparison.Ordinal);
        int to = from < 0 ? -1 : body.IndexOf("</h1>", from, StringComparison.Ordinal);
        string title = to < 0 ? "jmacyber" : Tag.Replace(body.Substring(from + start.Length, to - from - start.Length), string.Empty);
        return $"""
            <!DOCTYPE html>
            <html lang="{code}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            {body}
            </body>
            </html>
            """;
    }
}
