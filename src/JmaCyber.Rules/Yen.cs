using System.Globalization;

namespace JmaCyber.Rules;

/// <summary>An amount in whole yen.</summary>
/// <remarks>
/// The default is 0 yen. Differences may be negative; what a program pays never is (<see cref="SupportProgram"/> sees to it).
/// Equal and ordered by amount.
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public readonly struct Yen : IEquatable<Yen>, IComparable<Yen>, IComparable
{
    /// <summary>Takes a number of whole yen.</summary>
    /// <param name="amount">Whole yen.</param>
    public Yen(long amount) => Amount = amount;

    /// <summary>0 yen.</summary>
    public static Yen Zero => default;

    /// <summary>The number of whole yen.</summary>
    public long Amount { get; init; }

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public static Yen operator +(Yen left, Yen right) => new(checked(left.Amount + right.Amount));

    /// <summary>The difference, negative when <paramref name="right"/> is the larger.</summary>
    /// <exception cref="OverflowException">The difference does not fit 64 bits.</exception>
    public static Yen operator -(Yen left, Yen right) => new(checked(left.Amount - right.Amount));

    /// <summary>The amount so many times.</summary>
    /// <exception cref="OverflowException">The product does not fit 64 bits.</exception>
    public static Yen operator *(Yen yen, int times) => new(checked(yen.Amount * times));

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(Yen left, Yen right) => left.Amount == right.Amount;

    /// <summary>Whether they are different amounts.</summary>
    public static bool operator !=(Yen left, Yen right) => left.Amount != right.Amount;

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Yen left, Yen right) => left.Amount < right.Amount;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(Yen left, Yen right) => left.Amount > right.Amount;

    /// <summary>Whether the left is less or the same.</summary>
    public static bool operator <=(Yen left, Yen right) => left.Amount <= right.Amount;

    /// <summary>Whether the left is more or the same.</summary>
    public static bool operator >=(Yen left, Yen right) => left.Amount >= right.Amount;

    /// <inheritdoc/>
    public int CompareTo(Yen other) => Amount.CompareTo(other.Amount);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Yen other => CompareTo(other),
        _ => throw new ArgumentException("is no amount in yen", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Yen other) => Amount == other.Amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Yen other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();

    /// <summary>The amount with thousands separators and no unit, as <c>100,000</c>, whatever the culture.</summary>
    public override string ToString() => Amount.ToString("N0", CultureInfo.InvariantCulture);
}
