using System.Text;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Tables;

/// <summary>The first row of a table of claims: which column is where, under which name, and what separates them.</summary>
internal sealed class TableHeader
{
    /// <summary>What to say of a table where JSON is wanted.</summary>
    public static readonly Text NotJson = new(
        ja: "表（CSV）の見出しのようです。JSONが必要です。表は、名前が.csvか.tsvで終わるファイルか --input csv で読めます",
        en: "is not JSON: it reads as the header of a table (CSV); expected JSON. A table is read from a file named .csv or .tsv, or with --input csv");

    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly Text NotTable = new(
        ja: "JSONです。表の見出しの行が必要です（--input csv なしで、または.csvや.tsv以外の名前のファイルとして読めます）",
        en: "is JSON; expected the header row of a table. It is read without --input csv, from a file that is not named .csv or .tsv");

    private static readonly Text Twice = new("同じ列が2つあります。1つだけ必要です", "is the same column a second time; expected each column once");

    private readonly ClaimColumn?[] columns;
    private readonly Dictionary<ClaimColumn, string> names = [];
    private readonly Language language;

    private TableHeader(string[] cells, char separator)
    {
        Separator = separator;
        columns = Array.ConvertAll(cells, ClaimColumns.Find);
        language = cells.Any(ClaimColumns.IsJapanese) ? Language.Ja : Language.En;
    }

    public char Separator { get; }

    public int Count => columns.Length;

    /// <summary>Whether a line where JSON is wanted is the header of a table: two of its parts are names of columns.</summary>
    public static bool IsHeader(ReadOnlySpan<byte> line)
    {
        if (line[0] is (byte)'{' or (byte)'[' || Encodings.TextOf(line) is not { } text)
        {
            return false;
        }

        return Separators.Any(one => text.Split(one).Count(part => ClaimColumns.Find(part.Trim('"', '\r')) is not null) >= 2);
    }

    /// <summary>Reads the header; what is wrong with it is added.</summary>
    public static TableHeader? Read(ReadOnlySpan<byte> row, LineFaults faults)
    {
        if (row[0] is (byte)'{' or (byte)'[')
        {
            faults.Add("$", NotTable);
            return null;
        }

        char best = ',';
        string[] cells = [];
        int most = -1;
        Text? fault = null;
        foreach (char separator in Separators)
        {
            string[] split = RowCells.Split(row, separator, out Text? wrong) ?? [];
            fault ??= wrong;

            // Of separators under which as many columns are known, the one that cuts more.
            int score = (split.Count(cell => ClaimColumns.Find(cell) is not null) * (LineReader.Longest + 1)) + split.Length;
            if (split.Length > 0 && score > most)
            {
                (best, cells, most) = (separator, split, score);
            }
        }

        // Under another separator than its own a header may be ill quoted; one that is so under each is told.
        if (most < 0)
        {
            faults.Add("$", fault!);
            return null;
        }

        var header = new TableHeader(cells, best);
        header.Check(cells, faults);
        return faults.Count == 0 ? header : null;
    }

    /// <summary>The column at a place.</summary>
    public ClaimColumn this[int place] => columns[place]!.Value;

    /// <summary>A column as the header names it; one that was left out, in the header's language.</summary>
    public string NameOf(ClaimColumn column) => names.TryGetValue(column, out string? name) ? name : ClaimColumns.NameOf(column, language);

    private void Check(string[] cells, LineFaults faults)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            string path = string.IsNullOrWhiteSpace(cells[i]) ? $"[{Cell.Count(i + 1)}]" : Printable.Of(cells[i]);
            if (columns[i] is not { } column)
            {
                faults.Add(path, ClaimColumns.Unknown);
            }
            else if (names.ContainsKey(column))
            {
                faults.Add(path, Twice);
            }
            else
            {
                names.Add(column, cells[i]);
            }
        }
    }
}
