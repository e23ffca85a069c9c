using System.Globalization;
using JmaCyber.Rules.Utility;
using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Cli;

/// <summary>Dates, moments and years as arguments: written exactly as the contract has them, within bounds.</summary>
internal static class DateArgument
{
    private static readonly Kind Date = new("0000-00-00", "yyyy-MM-dd", "2024-03-18", new("日付", "date"), ("実在する", ""));
    private static readonly Kind Moment = new("0000-00-00T00:00", "yyyy-MM-ddTHH:mm", "2026-12-30T10:00", new("日時", "time"), ("実在する日本時間の", " in Japan time"));
    private static readonly Kind CalendarYear = new("0000", "yyyy", "2026", new("年", "year"), ("西暦の", ""));

    public static LocalDate Parse(string name, string text, LocalDate first, LocalDate last)
        => Read(Date, LocalDatePattern.Iso, name, text, first, last);

    /// <summary>A date and the time of a day, to the minute.</summary>
    public static LocalDateTime ParseMoment(string name, string text, LocalDateTime first, LocalDateTime last)
        => Read(Moment, Minute.Pattern, name, text, first, last);

    public static int Year(string name, string text, int first, int last)
        => CalendarYear.Fits(text) && int.Parse(text, CultureInfo.InvariantCulture) is var year && year >= first && year <= last
            ? year
            : throw CalendarYear.Bad(name, text, isThere: true, FormattableString.Invariant($"{first}"), FormattableString.Invariant($"{last}"));

    private static T Read<T>(Kind kind, IPattern<T> pattern, string name, string text, T first, T last)
        where T : IComparable<T>
    {
        ParseResult<T> parsed = pattern.Parse(text);
        bool isThere = parsed.Success && string.Equals(pattern.Format(parsed.Value), text, StringComparison.Ordinal);
        return isThere && parsed.Value.CompareTo(first) >= 0 && parsed.Value.CompareTo(last) <= 0
            ? parsed.Value
            : throw kind.Bad(name, text, isThere, pattern.Format(first), pattern.Format(last));
    }

    /// <summary>Made when a time is asked for: most commands know only dates.</summary>
    private static class Minute
    {
        public static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm");
    }

    /// <summary>A kind of argument: its shape with a 0 for each digit, how people are told of it, an example, and its clock or count.</summary>
    private sealed record Kind(string Shape, string Form, string Example, Text Noun, (string Ja, string En) Reckoning)
    {
        public bool Fits(string text)
            => text.Length == Shape.Length && text.Zip(Shape).All(pair => pair.Second == '0' ? char.IsAsciiDigit(pair.First) : pair.First == pair.Second);

        /// <summary>What is wrong: the form; what does not exist; or else the bounds.</summary>
        public BadInputException Bad(string name, string text, bool isThere, string first, string last)
        {
            string shown = Printable.Of(text);
            (string ja, string en) = !Fits(text) ? ($"は{Form}の形ではありません", $"is not written as {Form}")
                : !isThere ? ($"という{Noun.Ja}はありません", $"is not a {Noun.En} that exists")
                : ("は範囲外です", "is out of bounds");
            return new(new Text(
                $"{name}：「{shown}」{ja}。{Reckoning.Ja}{Noun.Ja}を{Form}形式で指定してください（例：{Example}。範囲：{first}～{last}）",
                $"{name}: '{shown}' {en}; expected e.g. {Example}{Reckoning.En}, from {first} to {last}"));
        }
    }
}
