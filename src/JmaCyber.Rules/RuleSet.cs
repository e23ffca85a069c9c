using System.Collections;
#if NET5_0_OR_GREATER
using System.Numerics;
#endif
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>A set of rules that a decision can find, in register order.</summary>
/// <remarks>Immutable, a single machine word; the default is the empty set. Equal when it holds the same rules.</remarks>
[JsonConverter(typeof(ContractOnly))]
public readonly struct RuleSet : IReadOnlyList<Rule>, IEquatable<RuleSet>
{
    /// <summary>Takes the bits as they are: bit <c>n</c> is the rule with place <c>n</c>.</summary>
    internal RuleSet(ulong bits) => Bits = bits;

    /// <summary>The set without rules.</summary>
    public static RuleSet Empty => default;

    /// <summary>How many rules the set holds.</summary>
    public int Count => PopCount(Bits);

    /// <summary>Whether the set holds no rule.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The set as bits, by place.</summary>
    internal ulong Bits { get; }

    /// <summary>The rule at a position in register order, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The set holds no such position.</exception>
    public Rule this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, $"is no position in a set of {Count}");
            }

            ulong rest = Bits;
            for (int skipped = 0; skipped < index; skipped++)
            {
                rest &= rest - 1;
            }

            return Lowest(rest);
        }
    }

    /// <summary>The set of the rules given; repeated ones count once.</summary>
    /// <exception cref="ArgumentException">One of them is a statement, which no decision finds.</exception>
    public static RuleSet Of(params Rule[] rules)
    {
        ulong bits = 0;
        foreach (Rule rule in Guard.NotNull(rules))
        {
            bits |= Guard.NotNull(rule, nameof(rules)).IsFinding
                ? 1UL << rule.Place
                : throw new ArgumentException($"'{rule}' is a statement, which no decision finds", nameof(rules));
        }

        return new RuleSet(bits);
    }

    /// <summary>Whether the set holds a rule; never a statement.</summary>
    public bool Contains(Rule rule) => Guard.NotNull(rule).IsFinding && (Bits & (1UL << rule.Place)) != 0;

    /// <summary>The rules, in register order.</summary>
    public Enumerator GetEnumerator() => new(Bits);

    IEnumerator<Rule> IEnumerable<Rule>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(RuleSet other) => Bits == other.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RuleSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bits.GetHashCode();

    /// <summary>Whether both hold the same rules.</summary>
    public static bool operator ==(RuleSet left, RuleSet right) => left.Equals(right);

    /// <summary>Whether one holds a rule that the other does not.</summary>
    public static bool operator !=(RuleSet left, RuleSet right) => !left.Equals(right);

    /// <summary>The ids in register order, as <c>member.a1, limit.annual</c>.</summary>
    public override string ToString() => string.Join(", ", this.Select(rule => rule.Id));

#if NET5_0_OR_GREATER
    private static Rule Lowest(ulong bits) => Contents.ByPlace[BitOperations.TrailingZeroCount(bits)];

    private static int PopCount(ulong bits) => BitOperations.PopCount(bits);
#else
    private static Rule Lowest(ulong bits) => Contents.ByPlace[PopCount((bits & (~bits + 1)) - 1)];

    /// <summary>Counts the set bits: by pairs, by fours, by bytes, then all bytes at once.</summary>
    private static int PopCount(ulong bits)
    {
        unchecked
        {
            bits -= (bits >> 1) & 0x5555_5555_5555_5555UL;
            bits = (bits & 0x3333_3333_3333_3333UL) + ((bits >> 2) & 0x3333_3333_3333_3333UL);
            bits = (bits + (bits >> 4)) & 0x0F0F_0F0F_0F0F_0F0FUL;
            return (int)((bits * 0x0101_0101_0101_0101UL) >> 56);
        }
    }
#endif

    /// <summary>Walks a set in register order without allocating.</summary>
    public struct Enumerator : IEnumerator<Rule>
    {
        private readonly ulong all;
        private ulong rest;
        private Rule? current;

        internal Enumerator(ulong bits) => all = rest = bits;

        /// <summary>The rule reached.</summary>
        /// <exception cref="InvalidOperationException">The walk has not begun or is over.</exception>
        public readonly Rule Current => current ?? throw new InvalidOperationException("the walk has not begun or is over");

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next rule.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext()
        {
            current = rest == 0 ? null : Lowest(rest);
            rest &= unchecked(rest - 1);
            return current is not null;
        }

        /// <summary>Goes back to before the first rule.</summary>
        public void Reset() => (rest, current) = (all, null);

        /// <summary>Has nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
