using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Json.Compact;

/// <content>The values that members have, each of which may be null for none.</content>
internal ref partial struct PlainText
{
    private const int DateLength = 10;

    /// <summary>Takes a null.</summary>
    public bool TakeNull()
    {
        PassSpace();
        return TakeWord("null"u8);
    }

    /// <summary>Takes a boolean, or null for none.</summary>
    public bool TakeFlag(out bool? value)
    {
        PassSpace();
        value = TakeWord("true"u8) ? true : TakeWord("false"u8) ? false : null;
        return value is not null || TakeWord("null"u8);
    }

    /// <summary>Takes a value of an enumeration by its name, or null for none.</summary>
    public bool TakeValue<T>(out T? value)
        where T : struct, Enum
    {
        value = null;
        if (!TakeQuote())
        {
            return TakeWord("null"u8);
        }

        ReadOnlySpan<byte> rest = text.Slice(at);
        byte[][] names = PlainNames<T>.All;
        for (int number = 0; number < names.Length; number++)
        {
            if (rest.StartsWith(names[number]))
            {
                at += names[number].Length;
                value = ContractName.Numbered<T>(number);
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a date, or null for none.</summary>
    public bool TakeDate(out LocalDate? value)
    {
        value = null;
        if (!TakeQuote())
        {
            return TakeWord("null"u8);
        }

        ReadOnlySpan<byte> rest = text.Slice(at);
        if (rest.Length > DateLength && rest[DateLength] == (byte)'"' && LocalDateConverter.TryParse(rest.Slice(0, DateLength), out LocalDate date))
        {
            value = date;
            at += DateLength + 1;
            return true;
        }

        return false;
    }
}
