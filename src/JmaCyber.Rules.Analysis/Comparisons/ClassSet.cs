namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Some classes of a dimension, each by its place.</summary>
/// <remarks>Immutable. Equal by content.</remarks>
internal sealed class ClassSet : IEquatable<ClassSet>
{
    private const int WordSize = 64;

    /// <summary>The sets of one class that are asked for again and again.</summary>
    private static readonly ClassSet[] Single = [.. Enumerable.Range(0, 2 * WordSize).Select(place => Of([place]))];

    private readonly ulong[] words;
    private readonly int hash;

    /// <summary>The words hold a bit for each place; what is zero at their end is left out, so that equal sets have equal words.</summary>
    private ClassSet(ulong[] words)
    {
        int length = words.Length;
        while (length > 0 && words[length - 1] == 0)
        {
            length--;
        }

        if (length < words.Length)
        {
            Array.Resize(ref words, length);
        }

        this.words = words;
        foreach (ulong word in words)
        {
            hash = unchecked((hash * 31) + word.GetHashCode());
        }
    }

    /// <summary>No class.</summary>
    public static ClassSet None { get; } = new([]);

    /// <summary>Every class of a dimension, told by no condition; equal to itself alone.</summary>
    public static ClassSet Any { get; } = new([]);

    public bool IsEmpty => words.Length == 0 && this != Any;

    /// <summary>The places of the classes, in order; not for <see cref="Any"/>, which has no last.</summary>
    public IEnumerable<int> Places => Enumerable.Range(0, words.Length * WordSize).Where(Has);

    public static bool operator ==(ClassSet one, ClassSet other) => one.Equals(other);

    public static bool operator !=(ClassSet one, ClassSet other) => !one.Equals(other);

    public static ClassSet operator |(ClassSet one, ClassSet other)
    {
        if (one.Contains(other) || other.Contains(one))
        {
            return one.Contains(other) ? one : other;
        }

        var both = new ulong[Math.Max(one.words.Length, other.words.Length)];
        for (int i = 0; i < both.Length; i++)
        {
            both[i] = one.WordAt(i) | other.WordAt(i);
        }

        return new(both);
    }

    public static ClassSet operator &(ClassSet one, ClassSet other)
    {
        if (one.Contains(other) || other.Contains(one))
        {
            return one.Contains(other) ? other : one;
        }

        var shared = new ulong[Math.Min(one.words.Length, other.words.Length)];
        for (int i = 0; i < shared.Length; i++)
        {
            shared[i] = one.words[i] & other.words[i];
        }

        return new(shared);
    }

    public static ClassSet Of(int place) => place < Single.Length ? Single[place] : Of([place]);

    public static ClassSet Of(IReadOnlyList<int> places)
    {
        var bits = new ulong[places.Count == 0 ? 0 : (places.Max() / WordSize) + 1];
        foreach (int place in places)
        {
            bits[place / WordSize] |= 1UL << (place % WordSize);
        }

        return new(bits);
    }

    public static ClassSet Range(int first, int count) => Of([.. Enumerable.Range(first, count)]);

    public bool Has(int place) => (WordAt(place / WordSize) >> (place % WordSize) & 1) != 0;

    /// <summary>Whether the two have a class in common.</summary>
    public bool Meets(ClassSet other) => !(this & other).IsEmpty;

    /// <summary>Whether every class of another set is in this one.</summary>
    public bool Contains(ClassSet other)
    {
        if (ReferenceEquals(this, other) || ReferenceEquals(this, Any) || ReferenceEquals(other, Any))
        {
            return !ReferenceEquals(other, Any) || ReferenceEquals(this, Any);
        }

        bool contains = other.words.Length <= words.Length;
        for (int i = 0; i < other.words.Length && contains; i++)
        {
            contains = (other.words[i] & ~words[i]) == 0;
        }

        return contains;
    }

    public bool Equals(ClassSet? other) => ReferenceEquals(this, other) || (other is not null && hash == other.hash && Contains(other) && other.Contains(this));

    public override bool Equals(object? obj) => Equals(obj as ClassSet);

    public override int GetHashCode() => hash;

    private ulong WordAt(int i) => i < words.Length ? words[i] : 0;
}
