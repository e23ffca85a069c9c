using System.Text;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>Text that lies as UTF-8 and is wanted as a string.</summary>
internal static class Utf8Text
{
    public static string Of(ReadOnlySpan<byte> text)
#if NET8_0_OR_GREATER
        => Encoding.UTF8.GetString(text);
#else
        => Encoding.UTF8.GetString(text.ToArray());
#endif
}
