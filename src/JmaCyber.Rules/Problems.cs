using System.Collections;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>Every problem that stands against some input: what can fail returns either its value or these, <c>OneOf&lt;T, Problems&gt;</c>.</summary>
/// <remarks>Immutable, and never empty. Equal by content, in order.</remarks>
public sealed class Problems : IReadOnlyList<Problem>, IEquatable<Problems>
{
    private readonly ValueList<Problem> items;

    /// <summary>Takes at least one problem.</summary>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is empty, or holds null.</exception>
    public Problems(IEnumerable<Problem> problems)
    {
        items = ValueList<Problem>.From(Guard.NotNull(problems));
        if (items.Count == 0 || items.Contains(null!))
        {
            throw new ArgumentException(items.Count == 0 ? "names no problem" : "holds null", nameof(problems));
        }
    }

    internal Problems(Problem problem) => items = new ValueList<Problem>([problem]);

    /// <summary>How many problems there are, at least 1.</summary>
    public int Count => items.Count;

    /// <summary>The problem at a place, from 0, in the order found.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Problem this[int index] => items[index];

    /// <summary>Whether both name the same problems, in the same order.</summary>
    public static bool operator ==(Problems? left, Problems? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in a problem or its place.</summary>
    public static bool operator !=(Problems? left, Problems? right) => !(left == right);

    /// <inheritdoc/>
    public IEnumerator<Problem> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Problems? other) => other is not null && items.Equals(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Problems);

    /// <inheritdoc/>
    public override int GetHashCode() => items.GetHashCode();

    /// <summary>Path and message of each in English, semicolons between.</summary>
    public override string ToString() => string.Join("; ", items);
}
