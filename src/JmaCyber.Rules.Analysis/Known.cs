using System.Text;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>What is known of one fact: nothing, or what it is. That there is none of it, a null, is something known.</summary>
/// <remarks>Immutable; the default is that nothing is known. Equal when both know the same, or nothing.</remarks>
/// <typeparam name="T">What the fact is.</typeparam>
[JsonConverter(typeof(ContractOnly))]
public readonly record struct Known<T>
{
    /// <summary>Knows a value; null where there is none.</summary>
    public Known(T value)
    {
        IsKnown = true;
        Value = value;
    }

    /// <summary>Whether it is known.</summary>
    public bool IsKnown { get; }

    /// <summary>What is known; the default of its type, and without meaning, where nothing is.</summary>
    public T Value { get; }

    /// <summary>Knows a value.</summary>
    public static implicit operator Known<T>(T value) => new(value);

    private bool PrintMembers(StringBuilder builder) => RecordText.Print(builder, (nameof(IsKnown), IsKnown), (nameof(Value), Value));
}
