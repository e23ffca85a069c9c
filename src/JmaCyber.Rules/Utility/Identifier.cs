using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JmaCyber.Rules.Utility;

/// <summary>
/// What an id may be: 1 to 64 UTF-16 units, no control characters, no lone surrogates, and at least one character that can be seen:
/// neither white space nor a format character (Unicode Cf), of which an id alone would look empty.
/// </summary>
internal static class Identifier
{
    public const int MaxLength = 64;

    public static readonly Text Expected = new(
        ja: "見える文字を含み制御文字を含まない1～64文字（UTF-16）の文字列が必要です",
        en: "expected 1 to 64 characters (UTF-16), one of them visible, without control characters");

    /// <summary>What is wrong with an unlawful one, and what is expected.</summary>
    public static Text Fault(string? value)
    {
        Text fault = value switch
        {
            null => new("ありません", "is missing"),
            { Length: 0 } => new("空です", "is empty"),
            _ when string.IsNullOrWhiteSpace(value) => new("空白だけです", "is blank"),
            { Length: > MaxLength } => new($"{value.Length}文字です", $"is {value.Length} characters long"),
            _ when IsWellFormed(value) => new("見えない書式文字だけです", "holds nothing but invisible format characters"),
            _ => new("制御文字または対のないサロゲートを含みます", "holds a control character or a lone surrogate"),
        };
        return new($"{fault.Ja}。{Expected.Ja}", $"{fault.En}; {Expected.En}");
    }

    public static bool IsLawful([NotNullWhen(true)] string? value)
        => value is { Length: > 0 and <= MaxLength } && IsWellFormed(value) && IsVisible(value);

    private static bool IsWellFormed(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsControl(c) || (char.IsSurrogate(c) && !char.IsSurrogatePair(value, i++)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVisible(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsWhiteSpace(value[i]) && CharUnicodeInfo.GetUnicodeCategory(value, i) != UnicodeCategory.Format)
            {
                return true;
            }

            i += char.IsHighSurrogate(value[i]) ? 1 : 0;
        }

        return false;
    }
}
