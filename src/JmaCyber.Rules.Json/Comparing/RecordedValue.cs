using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JmaCyber.Rules.Json.Comparing;

/// <summary>Values that somebody wrote down: compared as what they mean, however large a number or its exponent is.</summary>
internal static class RecordedValue
{
    /// <summary>Digits of an exponent that fit a number with room for what the places behind the point add.</summary>
    private const int MostExponentDigits = 17;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether two values mean the same; neither holds a name or string that is no text, or a name twice.</summary>
    public static bool AreEqual(JsonElement one, JsonElement other)
    {
        if (one.ValueKind != other.ValueKind)
        {
            return false;
        }

        return one.ValueKind switch
        {
            JsonValueKind.Number => string.Equals(Normal(one.GetRawText()), Normal(other.GetRawText()), StringComparison.Ordinal),
            JsonValueKind.String => string.Equals(one.GetString(), other.GetString(), StringComparison.Ordinal),
            JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength()
                && one.EnumerateArray().Zip(other.EnumerateArray(), AreEqual).All(same => same),
            JsonValueKind.Object => one.EnumerateObject().Count() == other.EnumerateObject().Count()
                && one.EnumerateObject().All(member => other.TryGetProperty(member.Name, out JsonElement there) && AreEqual(member.Value, there)),
            _ => true,
        };
    }

    /// <summary>A number that is whole and fits, however it is written.</summary>
    public static bool TryWhole(string number, out long whole)
    {
        string[] parts = Normal(number).Split('e');
        bool isWhole = int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int exponent) && exponent < 19;
        whole = 0;
        return isWhole && long.TryParse(parts[0] + new string('0', exponent), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out whole);
    }

    /// <summary>A value as one line, as it was written where that is one.</summary>
    public static string OnOneLine(JsonElement value)
    {
        string raw = value.GetRawText();
        if (raw.IndexOfAny(['\n', '\r']) < 0)
        {
            return raw;
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Compact))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A number as its digits without zeros at either end, and an exponent; two that are equal are written alike.</summary>
    private static string Normal(string number)
    {
        int e = number.IndexOfAny(['e', 'E']);
        string mantissa = e < 0 ? number : number.Substring(0, e);
        string power = e < 0 ? "0" : number.Substring(e + 1);
        int point = mantissa.IndexOf('.');
        string digits = mantissa.Replace(".", "").TrimStart('-').TrimStart('0');
        string significant = digits.TrimEnd('0');
        if (significant.Length == 0)
        {
            return "0e0";
        }

        string sign = mantissa[0] == '-' ? "-" : "";
        string size = power.TrimStart('+', '-').TrimStart('0');
        if (size.Length > MostExponentDigits)
        {
            // No amount, year or count is written so; it is told from others by how it is written.
            return $"{sign}{significant}e{power}!";
        }

        long exponent = size.Length == 0 ? 0 : long.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture);
        exponent = (power[0] == '-' ? -exponent : exponent) + (digits.Length - significant.Length) - (point < 0 ? 0 : mantissa.Length - point - 1);
        return string.Concat(sign, significant, "e", exponent.ToString(CultureInfo.InvariantCulture));
    }
}
