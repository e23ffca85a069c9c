using System.Globalization;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Json.Tables;

/// <summary>What the cells of a table hold: values of the contract, as people and spreadsheets write them.</summary>
internal static class Cell
{
    private static readonly Text Date = new("実在する日付（yyyy-MM-ddまたはyyyy/M/d）", "a date that exists, written yyyy-MM-dd or yyyy/M/d");

    public static readonly Text Dates = new(
        "日付（yyyy-MM-ddまたはyyyy/M/d、複数なら空白かセミコロンで区切る）",
        "dates that exist, written yyyy-MM-dd or yyyy/M/d, with spaces or semicolons between");

    private static readonly Text Flag = new("true、false、はい、いいえ、1、0のいずれか", "one of true, false, はい, いいえ, 1, 0");

    private static readonly char[] Slash = ['/'];
    private static readonly char[] BetweenDates = [' ', ';', '\u3000'];

    public static LocalDate? FindDate(string cell)
    {
        string[] parts = cell.IndexOf('/') < 0 ? [] : cell.Split(Slash);
        string iso = parts.Length == 3 && parts[0].Length == 4 && parts[1].Length is 1 or 2 && parts[2].Length is 1 or 2
            ? $"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}"
            : cell;
        return Utf8Date.TryParse(iso, out LocalDate date) ? date : null;
    }

    /// <summary>The parts of a list of dates.</summary>
    public static string[] PartsOf(string cell) => cell.Split(BetweenDates, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A truth value, as the contract has it and no other: not in capitals.</summary>
    public static bool? FindFlag(string cell) => cell switch
    {
        "true" or "はい" or "1" => true,
        "false" or "いいえ" or "0" => false,
        _ => null,
    };

    /// <summary>What a cell for a value of a type must hold.</summary>
    public static Text ExpectedOf(Type type)
        => type == typeof(LocalDate) ? Date : type == typeof(bool) ? Flag : JapaneseName.All(type) ?? Expected.Of(type);

    /// <summary>What to say of a cell that holds something else than is expected.</summary>
    public static Text Wrong(string cell, Text expected)
        => new($"「{Printable.Of(cell)}」です。{expected.Ja}が必要です", $"is \"{Printable.Of(cell)}\"; expected {expected.En}");

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
