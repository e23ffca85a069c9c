using System.Buffers.Text;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>A date behind the name of its era, in UTF-8: <c>6年2月10日（2024-02-10）</c>.</summary>
internal static class EraDate
{
    /// <summary>More bytes than any takes.</summary>
    public const int Longest = 48;

    private const int SignLength = 3;
    private const int MostOfTwoDigits = 99;

    /// <summary>Writes a date.</summary>
    /// <param name="year">The year in the era, from 1.</param>
    /// <param name="day">The date.</param>
    /// <param name="inFigures">Whether it stands in figures too.</param>
    /// <param name="room">Where to.</param>
    /// <returns>The number of bytes.</returns>
    public static int Format(int year, Day day, bool inFigures, Span<byte> room)
    {
        int count = year == 1 ? Sign("元"u8, room, 0) : Number(year, room, 0);
        count = Sign("年"u8, room, count);
        count = Number(day.Month, room, count);
        count = Sign("月"u8, room, count);
        count = Number(day.OfMonth, room, count);
        count = Sign("日"u8, room, count);
        if (inFigures)
        {
            count = Sign("（"u8, room, count);
            Utf8Date.Format(day, room.Slice(count));
            count = Sign("）"u8, room, count + Utf8Date.Length);
        }

        return count;
    }

    /// <summary>Writes a sign of three bytes at a place, and returns the next.</summary>
    private static int Sign(ReadOnlySpan<byte> sign, Span<byte> room, int place)
    {
        sign.Slice(0, SignLength).CopyTo(room.Slice(place));
        return place + SignLength;
    }

    /// <summary>Writes a number at a place, and returns the next.</summary>
    private static int Number(int number, Span<byte> room, int place)
    {
        if (number > MostOfTwoDigits)
        {
            Utf8Formatter.TryFormat(number, room.Slice(place), out int digits);
            return place + digits;
        }

        if (number >= 10)
        {
            room[place++] = (byte)('0' + (number / 10));
        }

        room[place] = (byte)('0' + (number % 10));
        return place + 1;
    }
}
