using System.Buffers.Binary;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>A date as <c>yyyy-MM-dd</c> in ASCII digits and nothing else.</summary>
internal static class Utf8Date
{
    /// <summary>How many bytes it takes.</summary>
    public const int Length = 10;

    /// <summary><c>0000-00-</c>, the first sign in the lowest byte.</summary>
    private const ulong NoYearAndMonth = 0x2D30_302D_3030_3030;
    private const ulong Hyphens = 0xFF00_00FF_0000_0000;
    private const ulong HighHalves = 0xF0F0_F0F0_F0F0_F0F0;
    private const ulong ToSixteen = 0x0606_0606_0606_0606;

    /// <summary>Writes the ten bytes of a date.</summary>
    public static void Format(Day value, Span<byte> text)
    {
        text = text.Slice(0, Length);
        uint year = (uint)value.Year;
        uint century = year / 100;
        TwoDigits(century, text);
        TwoDigits(year - (century * 100), text.Slice(2));
        text[4] = (byte)'-';
        TwoDigits((uint)value.Month, text.Slice(5));
        text[7] = (byte)'-';
        TwoDigits((uint)value.OfMonth, text.Slice(8));
    }

    /// <summary>Reads a date that is written so, of the years 1 to 9999.</summary>
    public static bool TryParse(string text, out LocalDate date)
    {
        Span<byte> signs = stackalloc byte[Length];
        for (int i = 0; i < text.Length && i < Length; i++)
        {
            // No sign beyond ASCII is one of a date, and what stands for it is none either.
            signs[i] = text[i] < 0x80 ? (byte)text[i] : default;
        }

        date = default;
        return text.Length == Length && TryParse(signs, out date);
    }

    /// <summary>Reads a date that is written so, of the years 1 to 9999.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out LocalDate date)
    {
        bool isDate = TryParse(text, out Day day);
        date = isDate ? day.Date : default;
        return isDate;
    }

    /// <summary>Reads a date that is written so, of the years 1 to 9999.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Day day)
    {
        day = default;
        if (text.Length != Length)
        {
            return false;
        }

        // Eight signs at once: what is left of each digit is its number, and nothing of a hyphen.
        ulong signs = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ NoYearAndMonth;
        (uint tens, uint ones) = ((uint)text[8] - '0', (uint)text[9] - '0');
        if ((signs & Hyphens) != 0 || ((signs | (signs + ToSixteen)) & HighHalves) != 0 || tens > 9 || ones > 9)
        {
            return false;
        }

        int year = (Sign(signs, 0) * 1000) + (Sign(signs, 1) * 100) + (Sign(signs, 2) * 10) + Sign(signs, 3);
        return Day.TryOf(year, (Sign(signs, 5) * 10) + Sign(signs, 6), (int)((tens * 10) + ones), out day);
    }

    private static int Sign(ulong signs, int place) => (int)(signs >> (place * 8)) & byte.MaxValue;

    private static void TwoDigits(uint number, Span<byte> text)
    {
        uint tens = number / 10;
        text[1] = (byte)('0' + number - (tens * 10));
        text[0] = (byte)('0' + tens);
    }
}
