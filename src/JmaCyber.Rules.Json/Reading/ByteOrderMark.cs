namespace JmaCyber.Rules.Json.Reading;

/// <summary>The mark that some editors put before UTF-8.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> utf8) => utf8.StartsWith(Mark) ? utf8.Slice(Mark.Length) : utf8;
}
