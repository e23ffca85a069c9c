using System.Collections;

namespace JmaCyber.Rules.Utility;

/// <summary>An immutable list that is equal to another when its items are, in order.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    public static readonly ValueList<T> Empty = new(Array.Empty<T>());

    private readonly T[] items;

    public ValueList(IEnumerable<T> items) => this.items = items.ToArray();

    private ValueList(T[] items) => this.items = items;

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <summary>A copy that nobody else can change; a list that is one already is taken as it is.</summary>
    public static ValueList<T> From(IEnumerable<T>? source) => source switch
    {
        null => Empty,
        ValueList<T> list => list,
        ICollection<T> { Count: 0 } => Empty,
        _ => new ValueList<T>(source),
    };

    public bool Equals(ValueList<T>? other) => other is not null && (ReferenceEquals(this, other) || items.SequenceEqual(other.items));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in items)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", items)}]";
}
