using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A date as <c>yyyy-MM-dd</c> in ASCII digits and nothing else.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    private const int Length = 10;

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
        Digits(text.Slice(0, 4), value.Year);
        text[4] = (byte)'-';
        Digits(text.Slice(5, 2), value.Month);
        text[7] = (byte)'-';
        Digits(text.Slice(8, 2), value.Day);
        writer.WriteStringValue(text);
    }

    /// <summary>Reads a date that is written so, of the years 1 to 9999.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-'
            || !TryNumber(text.Slice(0, 4), out int year) || !TryNumber(text.Slice(5, 2), out int month) || !TryNumber(text.Slice(8, 2), out int day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    private static void Digits(Span<byte> text, int number)
    {
        for (int i = text.Length - 1; i >= 0; i--, number /= 10)
        {
            text[i] = (byte)('0' + (number % 10));
        }
    }
}
