using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json.Schemas;
using JmaCyber.Rules.Json.Tables;

namespace JmaCyber.Rules.Publishing;

/// <summary>The format of a claim, as a page for people: every member with what each of its values means, an example in JSON and as a row of a table.</summary>
/// <remarks>The members' words are those of the schema (<see cref="Json.ContractSchema.Claim"/>).</remarks>
public static class ClaimFormatPage
{
    private static readonly (string Path, Text Title)[] Sections =
    [
        ("", new("請求", "The claim")),
        ("facility", new("施設", "Facility")),
        ("member", new("会員", "Member")),
        ("incident", new("事案", "Incident")),
        ("incident.operations[]", new("日ごとの状態", "Operations")),
        ("documents[]", new("書類", "Documents")),
        ("priorClaims[]", new("先の請求", "Earlier claims")),
    ];

    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    public static string Markdown(Language language)
    {
        var page = new MarkdownPage(language);
        page.Heading(1, new("請求の形式", "The format of a claim"));
        page.Paragraph(new(
            "請求1件は、JSONのオブジェクト1つ、または表（CSV）の1行です。ファイルは台帳で、1つの施設の請求を届いた順に判定し、後の請求は先の請求を踏まえます。" +
            "書き始めるには `jmacyber example`、項目の検査には `jmacyber schema claim`（JSON Schema）を使えます。",
            "A claim is one JSON object, or one row of a table (CSV). A file is a ledger: the claims of a facility are decided in the order in which " +
            "they arrived, and each sees the earlier ones. `jmacyber example` prints a claim to start from, `jmacyber schema claim` the JSON Schema."));
        page.Paragraph(new(
            "日付は `yyyy-MM-dd` の形で、1900年から2199年までです。知らない項目や値は、推測せずに誤りとして示します。",
            "Dates are written `yyyy-MM-dd`, in the years 1900 to 2199. Members and values that are not listed here are errors; nothing is guessed."));
        page.Paragraph(Disclaimer.OfInformation);
        foreach ((string path, Text title) in Sections)
        {
            Section(page, path, title);
        }

        page.Heading(2, new("JSONの例", "An example in JSON"));
        page.Code("json", Same(ClaimFormatExample.Json));
        Table(page);
        return page.ToString();
    }

    private static void Section(MarkdownPage page, string path, Text title)
    {
        MemberDescription[] members = [.. ClaimMembers.All.Skip(1).Where(member => string.Equals(ParentOf(member.Path), path, StringComparison.Ordinal))];
        page.Heading(2, path.Length == 0 ? title : new($"{title.Ja} `{path}`", $"{title.En} `{path}`"));
        page.Table(
            [new("項目", "member"), new("要否", "needed"), new("意味", "meaning")],
            members.Select(member => new[] { Same($"`{member.Path.Substring(path.Length).TrimStart('.')}`"), member.Need, member.Meaning }));
        foreach (MemberDescription member in members.Where(member => member.Values.Length > 0))
        {
            page.Paragraph(new($"`{member.Path}` の値：", $"Values of `{member.Path}`:"));
            foreach (ValueDescription value in member.Values)
            {
                page.Item(new(
                    $"`{value.Name}`{(value.InTables is null ? "" : $"（表では「{value.InTables}」も可）")}：{value.Meaning.Ja}",
                    $"`{value.Name}`{(value.InTables is null ? "" : $" (in tables also {value.InTables})")}: {value.Meaning.En}"));
            }

            page.EndList();
        }
    }

    private static void Table(MarkdownPage page)
    {
        page.Heading(2, new("表", "Tables"));
        page.Paragraph(new(
            "名前が `.csv` か `.tsv` で終わるファイルは、表として読みます（または `--input csv`）。最初の行は見出しで、列の順序は自由です。使わない列は省くことができ、空のセルは省略と同じです。" +
            "日付は `yyyy/M/d` の形でもよく、日付を並べるセルでは空白か `;` で区切ります。真偽は `true`・`false`、はい・いいえ、`1`・`0` のいずれかです。" +
            "1行に書けるのは、種類ごとに1つの書類までです。先の請求は、同じ施設の別の行とします。",
            "A file named `.csv` or `.tsv` is read as a table (or with `--input csv`). The first row is the header; columns stand in any order, " +
            "those that are not used can be left out, and an empty cell is an absent member. Dates may be written `yyyy/M/d`; where a cell holds " +
            "several, spaces or `;` stand between them. Booleans are `true` and `false`, はい and いいえ, or `1` and `0`. A row has one document " +
            "of a kind at most; earlier claims are other rows of the facility."));
        page.Table(
            [new("列", "column"), new("英語の列名", "Japanese name"), new("内容", "content")],
            ClaimColumns.English.Select((_, place) => (ClaimColumn)place).Select(column => new[]
            {
                new Text(ClaimColumns.NameOf(column, Language.Ja), $"`{ClaimColumns.NameOf(column, Language.En)}`"),
                new Text($"`{ClaimColumns.NameOf(column, Language.En)}`", ClaimColumns.NameOf(column, Language.Ja)),
                ColumnWords.Of(column),
            }));
        page.Paragraph(new("上の例と同じ請求（先の請求を除く）の表です。", "The claim of the example above, but for the earlier one, as a table:"));
        page.Code("csv", new Text(ClaimFormatExample.JapaneseTable, ClaimFormatExample.Table));
    }

    private static string ParentOf(string path) => path.LastIndexOf('.') is var dot && dot < 0 ? "" : path.Substring(0, dot);

    private static Text Same(string text) => new(text, text);
}
