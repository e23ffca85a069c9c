using System.Diagnostics.CodeAnalysis;

namespace JmaCyber.Rules.Utility;

/// <summary>What an id may be: 1 to 64 UTF-16 units, not blank, no control characters, no lone surrogates.</summary>
internal static class Identifier
{
    public const int MaxLength = 64;

    public static readonly Text Expected = new(
        ja: "空白だけでなく制御文字を含まない1～64文字の文字列が必要です",
        en: "expected 1 to 64 characters, not blank, without control characters");

    /// <summary>What is wrong with an unlawful one, and what is expected.</summary>
    public static Text Fault(string? value)
    {
        Text fault = value switch
        {
            null => new("ありません", "is missing"),
            { Length: 0 } => new("空です", "is empty"),
            _ when string.IsNullOrWhiteSpace(value) => new("空白だけです", "is blank"),
            { Length: > MaxLength } => new($"{value.Length}文字です", $"is {value.Length} characters long"),
            _ => new("制御文字または対のないサロゲートを含みます", "holds a control character or a lone surrogate"),
        };
        return new($"{fault.Ja}。{Expected.Ja}", $"{fault.En}; {Expected.En}");
    }

    public static bool IsLawful([NotNullWhen(true)] string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || value!.Length > MaxLength)
        {
            return false;
        }

        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsControl(c))
            {
                return false;
            }

            if (char.IsSurrogate(c) && !char.IsSurrogatePair(value, i++))
            {
                return false;
            }
        }

        return true;
    }
}
