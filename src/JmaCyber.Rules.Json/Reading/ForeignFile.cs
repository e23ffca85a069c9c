namespace JmaCyber.Rules.Json.Reading;

/// <summary>Files that are no UTF-8 text at all, known by their first bytes: named once, with what mends them.</summary>
internal sealed class ForeignFile
{
    /// <summary>How many bytes tell.</summary>
    public const int SignLength = 8;

    private static readonly ForeignFile Utf16 = new(Encoded("UTF-16"), isBinary: false);
    private static readonly ForeignFile Utf32 = new(Encoded("UTF-32"), isBinary: false);

    private static readonly ForeignFile Workbook = new(
        new Text(
            ja: "Excelブック（またはZIPファイル）です。UTF-8のJSON Linesが必要です。表はExcelで「CSV UTF-8」として保存すれば読めます",
            en: "is an Excel workbook, or another ZIP file; expected JSON Lines in UTF-8. A table can be read once Excel has saved it as 'CSV UTF-8'"),
        isBinary: true);

    private ForeignFile(Text message, bool isBinary)
    {
        Message = message;
        IsBinary = isBinary;
    }

    /// <summary>What the file is, and what is expected.</summary>
    public Text Message { get; }

    /// <summary>Whether nothing in the file is text; otherwise lines that hold no zero byte may have been joined to it.</summary>
    public bool IsBinary { get; }

    /// <summary>What a file is that begins so; null where it may be what is wanted.</summary>
    public static ForeignFile? Of(ReadOnlySpan<byte> first)
    {
        if (first.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]) || first.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return Workbook;
        }

        if (first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || first.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])
            || first.StartsWith((ReadOnlySpan<byte>)[(byte)'{', 0, 0, 0]) || first.StartsWith((ReadOnlySpan<byte>)[0, 0, 0, (byte)'{']))
        {
            return Utf32;
        }

        // Without a mark: the first character is an ASCII one, as JSON and the header of a table begin.
        bool isMarked = first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || first.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        return isMarked || (first.Length >= 4 && (first[0] == 0 != (first[1] == 0)) && (first[2] == 0) == (first[0] == 0) && (first[3] == 0) == (first[1] == 0))
            ? Utf16
            : null;
    }

    private static Text Encoded(string name) => new(
        ja: $"{name}で書かれています（PowerShellの > やメモ帳など）。UTF-8が必要です。PowerShellでは Out-File -Encoding utf8 で保存し直してください",
        en: $"is written in {name}, as PowerShell's > does; expected UTF-8: save it again, in PowerShell with Out-File -Encoding utf8");
}
