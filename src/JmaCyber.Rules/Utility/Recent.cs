namespace JmaCyber.Rules.Utility;

/// <summary>What was made of keys last. Some keys share a few slots, where one takes the place of another, so that it stays small whatever is asked.</summary>
/// <param name="bits">The binary logarithm of the number of slots, 2 or more.</param>
/// <param name="make">Makes what belongs to a key, always the same.</param>
internal sealed class Recent<TKey, TValue>(int bits, Func<TKey, TValue> make)
    where TKey : IEquatable<TKey>
    where TValue : class
{
    private const int Shared = 4;

    private readonly Slot?[] slots = new Slot?[1 << bits];

    public TValue Of(TKey key)
    {
        // Mixed, since amounts and dates are alike in their low bits.
        int hash = (int)(unchecked((uint)key.GetHashCode() * 0x9E37_79B1) >> (32 - bits));
        int place = hash & -Shared;
        for (int last = place + Shared; place < last; place++)
        {
            if (Volatile.Read(ref slots[place]) is not { } found)
            {
                return Fill(place, key);
            }

            if (found.Key.Equals(key))
            {
                return found.Value;
            }
        }

        return Fill(hash, key);
    }

    private TValue Fill(int place, TKey key)
    {
        var slot = new Slot(key, make(key));
        Volatile.Write(ref slots[place], slot);
        return slot.Value;
    }

    private sealed record Slot(TKey Key, TValue Value);
}
