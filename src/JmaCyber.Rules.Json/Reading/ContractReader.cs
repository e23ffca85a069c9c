using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>
/// Reads a value of the contract. What is as it should be is read at full speed; only when something is wrong is the text read a second time,
/// along the same generated description of the contract, to find every fault and keep what is sound.
/// </summary>
internal static class ContractReader
{
    /// <summary>Reads a value; what was wrong is added to the faults, and the value holds the rest.</summary>
    /// <param name="utf8">The value as it is written.</param>
    /// <param name="type">What the contract says of it.</param>
    /// <param name="faults">Where faults are added.</param>
    /// <param name="otherKind">What to say of a value that is one of the contract's, of another kind; asked only when something is wrong.</param>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type, LineFaults faults, Func<JsonElement, Text?>? otherKind = null)
        where T : class
    {
        try
        {
            T? value = JsonSerializer.Deserialize(utf8, type);
            if (value is null)
            {
                faults.Add("$", Expected.NullItem(Expected.Of(typeof(T))));
            }

            return value;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return Diagnose(utf8.ToArray(), type, faults, otherKind);
        }
    }

    /// <summary>What keeps some bytes from being one JSON value, or null when they are one.</summary>
    public static Text? Faulty(byte[] utf8)
    {
        if (Encodings.FaultOf(utf8) is { } encoding)
        {
            return encoding;
        }

        try
        {
            using var document = JsonDocument.Parse(utf8);
            return null;
        }
        catch (JsonException fault)
        {
            return SyntaxFault.Of(utf8, SyntaxFault.IndexOf(utf8, fault), SyntaxFault.Where(fault));
        }
    }

    private static T? Diagnose<T>(byte[] utf8, JsonTypeInfo<T> type, LineFaults faults, Func<JsonElement, Text?>? otherKind)
        where T : class
    {
        if (Faulty(utf8) is { } fault)
        {
            faults.Add("$", fault);
            return null;
        }

        using var document = JsonDocument.Parse(utf8);
        if (otherKind?.Invoke(document.RootElement) is { } other)
        {
            faults.Misplace(other);
            return null;
        }

        var value = (T?)LenientReader.Read(document.RootElement, type, "$", faults);
        if (faults.Count == 0)
        {
            faults.Add("$", new Text("契約どおりのJSONではありません", "is not as the contract says; expected the contract's members"));
        }

        return value;
    }
}
