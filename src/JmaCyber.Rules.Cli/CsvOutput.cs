using System.Text;

namespace JmaCyber.Rules.Cli;

/// <summary>Tables for a spreadsheet: UTF-8 with a byte order mark, lines that end with CRLF, no cell that would be taken for a formula.</summary>
internal static class CsvOutput
{
    public static void Write(Stream output, string[] heads, IEnumerable<string[]> rows)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', heads.Select(Cell)));
        foreach (string[] row in rows)
        {
            writer.WriteLine(string.Join(',', row.Select(Cell)));
        }
    }

    private static string Cell(string text)
    {
        text = Utility.Printable.Whole(text);
        text = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return text.AsSpan().IndexOfAny("\",\r\n;\t") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
