using System.Numerics;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Some of the values that a side of a box can take, each by its place; the default is none of them.</summary>
internal readonly record struct ValueSet
{
    private readonly BigInteger bits;

    private ValueSet(BigInteger bits) => this.bits = bits;

    /// <summary>Every value of a side, told by no condition.</summary>
    public static ValueSet Any { get; } = new(BigInteger.MinusOne);

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

    public static ValueSet operator |(ValueSet one, ValueSet other) => new(one.bits | other.bits);

    public static ValueSet operator &(ValueSet one, ValueSet other) => new(one.bits & other.bits);

    public static ValueSet Of(int place) => new(BigInteger.One << place);

    public static ValueSet Of(IEnumerable<int> places) => places.Aggregate(default(ValueSet), (set, place) => set | Of(place));

    public static ValueSet Range(int first, int count) => new(((BigInteger.One << count) - 1) << first);

    public bool Has(int place) => !((bits >> place) & BigInteger.One).IsZero;

    /// <summary>Whether the two have a value in common.</summary>
    public bool Meets(ValueSet other) => !(this & other).IsEmpty;

    /// <summary>Whether every value of another set is in this one.</summary>
    public bool Contains(ValueSet other) => (this & other) == other;
}
