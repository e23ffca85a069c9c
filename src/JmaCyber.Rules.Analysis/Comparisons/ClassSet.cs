using System.Numerics;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Some of the values that a dimension of a changed can take, each by its place; the default is none of them.</summary>
internal readonly record struct ClassSet
{
    private readonly BigInteger bits;

    private ClassSet(BigInteger bits) => this.bits = bits;

    /// <summary>Every value of a dimension, told by no condition.</summary>
    public static ClassSet Any { get; } = new(BigInteger.MinusOne);

    public bool IsEmpty => bits.IsZero;

    /// <summary>The places of the values, in order; not for <see cref="Any"/>, which has no last.</summary>
    public IEnumerable<int> Places
    {
        get
        {
            for (int place = 0; bits >> place != BigInteger.Zero; place++)
            {
                if (Has(place))
                {
                    yield return place;
                }
            }
        }
    }

    public static ClassSet operator |(ClassSet one, ClassSet other) => new(one.bits | other.bits);

    public static ClassSet operator &(ClassSet one, ClassSet other) => new(one.bits & other.bits);

    public static ClassSet Of(int place) => new(BigInteger.One << place);

    public static ClassSet Of(IEnumerable<int> places) => places.Aggregate(default(ClassSet), (set, place) => set | Of(place));

    public static ClassSet Range(int first, int count) => new(((BigInteger.One << count) - 1) << first);

    public bool Has(int place) => !((bits >> place) & BigInteger.One).IsZero;

    /// <summary>Whether the two have a value in common.</summary>
    public bool Meets(ClassSet other) => !(this & other).IsEmpty;

    /// <summary>Whether every value of another set is in this one.</summary>
    public bool Contains(ClassSet other) => (this & other) == other;
}
