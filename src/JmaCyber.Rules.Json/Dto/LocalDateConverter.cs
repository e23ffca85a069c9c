using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A date as <c>yyyy-MM-dd</c> in ASCII digits and nothing else.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    private const int Length = 10;
    private const int ShortestMonth = 28;

    /// <summary>A character may be written as its code, <c>\u002d</c>.</summary>
    private const int LongestEscape = 6;

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && !reader.HasValueSequence)
        {
            if (!reader.ValueIsEscaped && TryParse(reader.ValueSpan, out LocalDate date))
            {
                return date;
            }

            Span<byte> unescaped = stackalloc byte[Length * LongestEscape];
            if (reader.ValueIsEscaped && reader.ValueSpan.Length <= unescaped.Length && TryParse(unescaped.Slice(0, reader.CopyString(unescaped)), out date))
            {
                return date;
            }
        }

        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[Length];
        Format(value, text);
        writer.WriteStringValue(text);
    }

    /// <summary>Writes the ten bytes of a date.</summary>
    public static void Format(LocalDate value, Span<byte> text)
    {
        value.Deconstruct(out int year, out int month, out int day);
        Digits(text.Slice(0, 4), year);
        text[4] = (byte)'-';
        Digits(text.Slice(5, 2), month);
        text[7] = (byte)'-';
        Digits(text.Slice(8, 2), day);
    }

    /// <summary>Reads a date that is written so, of the years 1 to 9999.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int high = Pair(text[0], text[1]);
        int low = Pair(text[2], text[3]);
        int month = Pair(text[5], text[6]);
        int day = Pair(text[8], text[9]);
        int year = (high * 100) + low;
        if ((high | low | month | day) < 0 || year < 1 || month is < 1 or > 12 || day < 1
            || (day > ShortestMonth && day > CalendarSystem.Iso.GetDaysInMonth(year, month)))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>The number that two digits make, or a negative one where one of them is none.</summary>
    private static int Pair(byte tens, byte ones)
    {
        int high = tens - '0';
        int low = ones - '0';
        return (uint)high <= 9 && (uint)low <= 9 ? (high * 10) + low : -1;
    }

    private static void Digits(Span<byte> text, int number)
    {
        for (int i = text.Length - 1; i >= 0; i--, number /= 10)
        {
            text[i] = (byte)('0' + (number % 10));
        }
    }
}
