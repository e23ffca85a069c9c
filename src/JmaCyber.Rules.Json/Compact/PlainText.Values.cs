using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <content>The values that members have, each of which may be null for none.</content>
internal ref partial struct PlainText
{
    private const int DateLength = 10;

    /// <summary>Takes a null.</summary>
    public bool TakeNull() => Begin() == (byte)'n' && TakeWord("null"u8);

    /// <summary>Takes a boolean, or null for none.</summary>
    public bool TakeFlag(out bool? value)
    {
        value = Begin() switch
        {
            (byte)'t' => TakeWord("true"u8) ? true : null,
            (byte)'f' => TakeWord("false"u8) ? false : null,
            _ => null,
        };
        return value is not null || TakeWord("null"u8);
    }

    /// <summary>Takes one of some names, or null for none.</summary>
    /// <param name="names">The names.</param>
    /// <param name="number">The number of the one taken, or <see cref="PlainNames.None"/>.</param>
    public bool TakeValue(PlainNames names, out int number)
    {
        number = PlainNames.None;
        if (!TakeQuote())
        {
            return TakeWord("null"u8);
        }

        number = names.Find(text.Slice(at), out int length);
        at += length;
        return number >= 0;
    }

    /// <summary>Takes a date, or null for none, which the default stands for.</summary>
    public bool TakeDate(out Day value)
    {
        value = default;
        if (!TakeQuote())
        {
            return TakeWord("null"u8);
        }

        ReadOnlySpan<byte> rest = text.Slice(at);
        if (rest.Length > DateLength && rest[DateLength] == (byte)'"' && Utf8Date.TryParse(rest.Slice(0, DateLength), out value))
        {
            at += DateLength + 1;
            return true;
        }

        return false;
    }
}
