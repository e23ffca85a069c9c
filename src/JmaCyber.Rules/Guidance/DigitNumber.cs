namespace JmaCyber.Rules.Guidance;

/// <summary>What a number for identification may be: so many ASCII digits and nothing else; and what to say of everything that is not.</summary>
/// <remarks>What was typed in is never repeated: it may be somebody's number.</remarks>
internal static class DigitNumber
{
    /// <summary>Whether the value is exactly so many ASCII digits, leading zeros included.</summary>
    public static bool IsLawful(string? value, int length) => value?.Length == length && value.All(IsDigit);

    /// <summary>What is wrong with the value and what is expected.</summary>
    public static Text Wrong(string? value, int length, Text name) => value switch
    {
        null or "" => new Text(
            $"{name.Ja}がありません。{Expected(length).Ja}",
            $"the {name.En} is missing; {Expected(length).En}"),
        _ when value.Any(c => c is >= '０' and <= '９') => new Text(
            $"{name.Ja}に全角数字があります。{Expected(length).Ja}",
            $"the {name.En} has full-width digits; {Expected(length).En}"),
        _ when !value.All(IsDigit) => new Text(
            $"{name.Ja}に数字でない文字があります。{Expected(length).Ja}",
            $"the {name.En} has characters that are no digits; {Expected(length).En}"),
        _ => new Text(
            $"{name.Ja}が{value.Length}桁です。{Expected(length).Ja}",
            $"the {name.En} has {value.Length} digits; {Expected(length).En}"),
    };

    private static Text Expected(int length) => new(
        $"半角数字（0～9）{length}桁だけが必要です。空白、ハイフン、全角数字は使えません",
        $"expected {length} ASCII digits (0 to 9) alone, without spaces, hyphens or full-width digits");

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
