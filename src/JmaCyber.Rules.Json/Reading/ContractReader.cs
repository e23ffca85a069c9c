using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>
/// Reads a value of the contract. What is as it should be is read at full speed; only when something is wrong is the text read a second time,
/// along the same generated description of the contract, to find every fault and keep what is sound.
/// </summary>
internal static class ContractReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a value; what was wrong is added to the problems, and the value holds the rest.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type, List<Problem> problems)
        where T : class
    {
        try
        {
            T? value = JsonSerializer.Deserialize(utf8, type);
            if (value is null)
            {
                problems.Add(new Problem("$", Expected.Missing(Expected.Of(typeof(T)))));
            }

            return value;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return Diagnose(utf8.ToArray(), type, problems);
        }
    }

    /// <summary>Some text in UTF-8, or null when it holds a lone surrogate.</summary>
    public static byte[]? Utf8Of(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>What keeps some bytes from being one JSON value, or null when they are one.</summary>
    public static Problem? Faulty(ReadOnlySpan<byte> utf8)
    {
        try
        {
            byte[] bytes = utf8.ToArray();
            _ = Strict.GetCharCount(bytes);
            using var document = JsonDocument.Parse(bytes);
            return null;
        }
        catch (DecoderFallbackException)
        {
            return new Problem("$", new Text("UTF-8として正しくありません。UTF-8のJSONが必要です", "is not valid UTF-8; expected JSON in UTF-8"));
        }
        catch (JsonException fault)
        {
            return new Problem("$", Syntax(fault));
        }
    }

    private static T? Diagnose<T>(byte[] utf8, JsonTypeInfo<T> type, List<Problem> problems)
        where T : class
    {
        if (Faulty(utf8) is { } fault)
        {
            problems.Add(fault);
            return null;
        }

        using var document = JsonDocument.Parse(utf8);
        var value = (T?)LenientReader.Read(document.RootElement, type, "$", problems);
        if (problems.Count == 0)
        {
            problems.Add(new Problem("$", new Text("契約どおりのJSONではありません", "is not as the contract says; expected the contract's members")));
        }

        return value;
    }

    private static Text Syntax(JsonException fault)
    {
        long line = (fault.LineNumber ?? 0) + 1;
        long place = (fault.BytePositionInLine ?? 0) + 1;
        Text where = line == 1
            ? new(FormattableString.Invariant($"{place}バイト目"), FormattableString.Invariant($"at byte {place}"))
            : new(FormattableString.Invariant($"その{line}行目の{place}バイト目"), FormattableString.Invariant($"at its line {line}, byte {place}"));
        return new(
            ja: $"JSONとして読めないか、入れ子が深すぎます({where.Ja})。完全なJSONオブジェクト1つが必要です",
            en: $"is not JSON, or is nested too deeply ({where.En}); expected one complete JSON object");
    }
}
