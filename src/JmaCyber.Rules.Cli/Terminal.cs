using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace JmaCyber.Rules.Cli;

/// <summary>What a table for people holds in one row: each cell with its style.</summary>
internal sealed record TableRow(params (string Text, Style? Style)[] Cells);

/// <summary>
/// Tables for people, with colours on a terminal only. No cell is ever broken: where a terminal is too narrow for the table, each row is written
/// as a block, a line a cell, and the terminal breaks long lines as it likes.
/// </summary>
internal static class Terminal
{
    private const int Unbroken = 10_000;

    /// <summary>Writes rows under heads; a head that starts with a tab is that of numbers, at the right.</summary>
    public static void Write(Host host, TextWriter output, string[] heads, IReadOnlyList<TableRow> rows)
    {
        string[] plain = Rendered(heads, rows, inColour: false);
        if (host.OutputIsTerminal && plain.Any(line => WidthOf(line) > host.Width))
        {
            Write(output, [.. rows.Select(row => BlockOf(heads, row))]);
            return;
        }

        foreach (string line in host.OutputIsTerminal ? Rendered(heads, rows, inColour: true) : plain)
        {
            output.WriteLine(line);
        }
    }

    /// <summary>Writes blocks, each a title with labelled lines under it; a line without text is left out.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            output.WriteLine(block.Title);
            foreach ((string label, string text) in block.Lines.Where(line => line.Text.Length > 0))
            {
                output.WriteLine($"  {label}: {text}");
            }

            output.WriteLine();
        }
    }

    private static Block BlockOf(string[] heads, TableRow row)
        => new(row.Cells[0].Text, [.. heads.Select((head, i) => (head.TrimStart('\t'), row.Cells[i].Text)).Skip(1)]);

    /// <summary>The columns that a line takes: two for what East Asian fonts draw wide.</summary>
    private static int WidthOf(string line) => line.Sum(c => IsWide(c) ? 2 : 1);

    private static bool IsWide(char c) => c is >= '\u2e80' and not (>= '\uff61' and <= '\uffdc') && !char.IsSurrogate(c);

    private static string[] Rendered(string[] heads, IReadOnlyList<TableRow> rows, bool inColour)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string head in heads)
        {
            var column = new TableColumn(head.TrimStart('\t')) { NoWrap = true };
            table.AddColumn(head.StartsWith('\t') ? column.RightAligned() : column);
        }

        foreach (TableRow row in rows)
        {
            table.AddRow(row.Cells.Select(cell => new Cell(cell.Text, cell.Style)));
        }

        using var lines = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = inColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = inColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(lines),
        });
        console.Profile.Width = Unbroken;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        return [.. lines.ToString().Trim('\n').Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)];
    }
}

/// <summary>A title and labelled lines under it.</summary>
internal sealed record Block(string Title, IReadOnlyList<(string Label, string Text)> Lines);
