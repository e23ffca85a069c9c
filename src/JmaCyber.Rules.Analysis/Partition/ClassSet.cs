namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>Some classes of a dimension, each by its place: a bit for each.</summary>
/// <remarks>Immutable. Equal by content.</remarks>
internal sealed class ClassSet : IEquatable<ClassSet>
{
    private const int WordSize = 64;

    /// <summary>The sets of one class that are asked for again and again.</summary>
    private static readonly ClassSet[] Single = [.. Enumerable.Range(0, 2 * WordSize).Select(place => Of([place]))];

    private readonly ulong[] words;
    private readonly ulong rest;
    private readonly int hash;

    /// <summary>The words, of which those at the end that are as the rest are left out, so that equal sets have equal words; the rest is none or all.</summary>
    private ClassSet(ulong[] words, ulong rest)
    {
        int length = words.Length;
        while (length > 0 && words[length - 1] == rest)
        {
            length--;
        }

        Array.Resize(ref words, length);
        this.words = words;
        this.rest = rest;
        foreach (ulong word in words)
        {
            hash = unchecked((hash * 31) + word.GetHashCode());
        }
    }

    /// <summary>No class.</summary>
    public static ClassSet None { get; } = new([], rest: 0);

    /// <summary>Every class of a dimension, told by no condition; equal to itself alone, since it has every place that there could be.</summary>
    public static ClassSet Any { get; } = new([], rest: ulong.MaxValue);

    public bool IsEmpty => rest == 0 && words.Length == 0;

    /// <summary>The places of the classes, in order; not for <see cref="Any"/>, which has no last.</summary>
    public IEnumerable<int> Places => Enumerable.Range(0, words.Length * WordSize).Where(Has);

    public static bool operator ==(ClassSet one, ClassSet other) => one.Equals(other);

    public static bool operator !=(ClassSet one, ClassSet other) => !one.Equals(other);

    public static ClassSet operator |(ClassSet one, ClassSet other)
        => one.Contains(other) ? one : one.With(other, static (word, others) => word | others);

    public static ClassSet operator &(ClassSet one, ClassSet other)
        => other.Contains(one) ? one : one.With(other, static (word, others) => word & others);

    public static ClassSet Of(int place) => place < Single.Length ? Single[place] : Of([place]);

    public static ClassSet Of(IReadOnlyList<int> places)
    {
        var bits = new ulong[places.Count == 0 ? 0 : (places.Max() / WordSize) + 1];
        foreach (int place in places)
        {
            bits[place / WordSize] |= 1UL << (place % WordSize);
        }

        return new(bits, rest: 0);
    }

    public static ClassSet Range(int first, int count) => Of([.. Enumerable.Range(first, count)]);

    public bool Has(int place) => (WordAt(place / WordSize) >> (place % WordSize) & 1) != 0;

    /// <summary>Whether the two have a class in common.</summary>
    public bool Meets(ClassSet other) => !(this & other).IsEmpty;

    /// <summary>Whether every class of another set is in this one.</summary>
    public bool Contains(ClassSet other)
    {
        bool contains = ReferenceEquals(this, other) || (other.rest & ~rest) == 0;
        for (int i = 0; i < Math.Max(words.Length, other.words.Length) && contains; i++)
        {
            contains = (other.WordAt(i) & ~WordAt(i)) == 0;
        }

        return contains;
    }

    public bool Equals(ClassSet? other) => ReferenceEquals(this, other) || (other is not null && hash == other.hash && Contains(other) && other.Contains(this));

    public override bool Equals(object? obj) => Equals(obj as ClassSet);

    public override int GetHashCode() => hash;

    private ulong WordAt(int i) => i < words.Length ? words[i] : rest;

    private ClassSet With(ClassSet other, Func<ulong, ulong, ulong> combine)
    {
        var both = new ulong[Math.Max(words.Length, other.words.Length)];
        for (int i = 0; i < both.Length; i++)
        {
            both[i] = combine(WordAt(i), other.WordAt(i));
        }

        return new(both, combine(rest, other.rest));
    }
}
