using JmaCyber.Rules.Utility;
using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Cli;

/// <summary>Dates and years as arguments: written exactly as the contract has them, within bounds.</summary>
internal static class DateArgument
{
    public static LocalDate Parse(string name, string text, LocalDate first, LocalDate last)
    {
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success && IsPlain(text) && parsed.Value >= first && parsed.Value <= last
            ? parsed.Value
            : throw Bad(name, text, LocalDatePattern.Iso.Format(first), LocalDatePattern.Iso.Format(last));
    }

    public static int Year(string name, string text, int first, int last)
        => text.Length == 4 && IsPlain(text)
            && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year)
            && year >= first && year <= last
                ? year
                : throw Bad(name, text, FormattableString.Invariant($"{first}"), FormattableString.Invariant($"{last}"));

    private static bool IsPlain(string text) => text.All(c => char.IsAsciiDigit(c) || c == '-');

    public static BadInputException Bad(string name, string text, string first, string last) => new(new Text(
        $"{name}: 「{Printable.Of(text)}」は使えません。{(first.Length > 4 ? "実在する日付をyyyy-MM-dd形式で" : "西暦年を4桁で")}指定する必要があります（{first}～{last}）",
        $"{name}: '{Printable.Of(text)}' cannot be used; expected one that exists, from {first} to {last}, written in this form"));
}
