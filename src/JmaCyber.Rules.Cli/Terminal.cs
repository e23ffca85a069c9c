using JmaCyber.Rules.Publishing.Drawing;
using JmaCyber.Rules.Utility;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace JmaCyber.Rules.Cli;

/// <summary>What a table for people holds in one row: each cell with its style.</summary>
internal sealed record TableRow(params (string Text, Style? Style)[] Cells);

/// <summary>A title and labelled lines under it.</summary>
internal sealed record Block(string Title, IReadOnlyList<(string Label, string Text, Style? Style)> Lines);

/// <summary>
/// Tables for people, with colours on a terminal only. No cell is broken but those of the last column, which takes what the others leave; where that is
/// too little, each row is written as a block, a line a cell.
/// </summary>
internal static class Terminal
{
    private const int Unbroken = 10_000;
    private const int NarrowestLast = 12;

    /// <summary>Writes rows under heads; a head that starts with a tab is that of numbers, at the right.</summary>
    public static void Write(CommandContext context, TextWriter output, string[] heads, IReadOnlyList<TableRow> rows)
    {
        Host host = context.Host;
        rows = [.. rows.Select(row => new TableRow([.. row.Cells.Select(cell => (Printable.Whole(cell.Text), cell.Style))]))];
        if (host.OutputIsTerminal)
        {
            TableRow[] cut = [.. rows.Select(row => Last(row, ""))];
            int left = host.Width - Rendered([.. heads[..^1], ""], cut, inColour: false).Max(TextMeasure.Columns);
            int widest = rows.Select(row => TextMeasure.Columns(row.Cells[^1].Text)).DefaultIfEmpty().Max();
            if (left < Math.Min(Math.Max(widest, TextMeasure.Columns(heads[^1])), NarrowestLast))
            {
                Write(context, output, [.. rows.Select(row => BlockOf(heads, row))]);
                return;
            }

            rows = [.. rows.Select(row => Last(row, string.Join('\n', TextWrap.Filled(row.Cells[^1].Text, left))))];
        }

        foreach (string line in Rendered(heads, rows, host.OutputIsTerminal && host.WantsColour))
        {
            output.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>Writes blocks, each a title with labelled lines under it; a line without text is left out.</summary>
    public static void Write(CommandContext context, TextWriter output, IReadOnlyList<Block> blocks)
    {
        string colon = context.Say("：", ": ");
        foreach (Block block in blocks)
        {
            Write(context, output, Printable.Whole(block.Title));
            foreach ((string label, string text, Style? style) in block.Lines.Where(line => line.Text.Length > 0))
            {
                string left = $"  {label}{colon}";
                int columns = TextMeasure.Columns(left);
                int width = context.Host.OutputIsTerminal ? Math.Max(context.Host.Width - columns, NarrowestLast) : Unbroken;
                string[] lines = [.. TextWrap.Filled(Printable.Whole(text), width).Select(line => Painted(context.Host, line, style))];
                output.WriteLine(left + string.Join("\n" + new string(' ', columns), lines));
            }

            output.WriteLine();
        }
    }

    /// <summary>Writes a sentence, on a terminal within its width.</summary>
    public static void Write(CommandContext context, TextWriter output, string sentence)
    {
        foreach (string line in context.Host.OutputIsTerminal ? TextWrap.Filled(sentence, context.Host.Width) : [sentence])
        {
            output.WriteLine(line);
        }
    }

    private static TableRow Last(TableRow row, string text) => new([.. row.Cells[..^1], (text, row.Cells[^1].Style)]);

    private static Block BlockOf(string[] heads, TableRow row)
        => new(row.Cells[0].Text, [.. heads.Select((head, i) => (head.TrimStart('\t'), row.Cells[i].Text, row.Cells[i].Style)).Skip(1)]);

    private static string Painted(Host host, string text, Style? style)
    {
        if (style is null || !host.OutputIsTerminal || !host.WantsColour)
        {
            return text;
        }

        using var painted = new StringWriter { NewLine = "\n" };
        ConsoleOn(painted, inColour: true).Write(new Cell(text, style));
        return painted.ToString();
    }

    private static string[] Rendered(string[] heads, IReadOnlyList<TableRow> rows, bool inColour)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string head in heads)
        {
            TableColumn column = new TableColumn(new Cell(head.TrimStart('\t'))) { NoWrap = true }.PadLeft(0).PadRight(1);
            table.AddColumn(head.StartsWith('\t') ? column.RightAligned() : column);
        }

        foreach (TableRow row in rows)
        {
            table.AddRow(row.Cells.Select(cell => new Cell(cell.Text, inColour ? cell.Style : null)));
        }

        using var lines = new StringWriter { NewLine = "\n" };
        ConsoleOn(lines, inColour).Write(table);
        return [.. lines.ToString().Split('\n').Where(line => line.Trim().Length > 0)];
    }

    private static IAnsiConsole ConsoleOn(StringWriter writer, bool inColour)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Without ANSI it would reset the colours of the process's own terminal; without colours no code is written anyway.
            Ansi = AnsiSupport.Yes,
            ColorSystem = inColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Unbroken;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
