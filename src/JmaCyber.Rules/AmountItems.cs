using System.Collections;
using System.Diagnostics;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules;

/// <summary>The items that make up an amount, in register order, without those of 0 yen.</summary>
/// <remarks>Immutable; each item is told by its rule when it is asked for, so that walking them allocates nothing. The default has none.</remarks>
[DebuggerDisplay("{Count} items")]
[JsonConverter(typeof(ContractOnly))]
public readonly struct AmountItems : IReadOnlyList<AmountItem>, IEquatable<AmountItems>
{
    private static readonly ulong Amounts = RuleSet.Of(Array.FindAll(Contents.ByPlace, rule => Contents.RoomByPlace[rule.Place] is IAmount)).Bits;

    private readonly Decision? decision;

    internal AmountItems(Decision decision) => this.decision = decision;

    /// <summary>How many items there are.</summary>
    public int Count => Rules.Count;

    private RuleSet Rules => decision is null ? RuleSet.Empty : new(decision.Findings.With(FindingResult.Applied).Bits & Amounts);

    /// <summary>The item at a place, from 0, in register order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public AmountItem this[int index] => Of(Rules[index], decision!.Facts);

    /// <summary>Whether both have the same items.</summary>
    public static bool operator ==(AmountItems left, AmountItems right) => left.Equals(right);

    /// <summary>Whether they differ in an item.</summary>
    public static bool operator !=(AmountItems left, AmountItems right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AmountItems other) => Rules == other.Rules && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AmountItems other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Rules.GetHashCode();

    /// <summary>The items, in register order.</summary>
    public Enumerator GetEnumerator() => new(decision is null ? default : decision.Facts, Rules);

    IEnumerator<AmountItem> IEnumerable<AmountItem>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static AmountItem Of(Rule rule, in ClaimFacts facts)
    {
        var room = (IAmount)Contents.RoomByPlace[rule.Place];
        return new AmountItem(rule, room.Of(facts), room.DaysPaid(facts));
    }

    /// <summary>Walks items in register order without allocating.</summary>
    public struct Enumerator : IEnumerator<AmountItem>
    {
        private readonly ClaimFacts facts;
        private RuleSet.Enumerator rules;

        internal Enumerator(in ClaimFacts facts, RuleSet rules)
        {
            this.facts = facts;
            this.rules = rules.GetEnumerator();
        }

        /// <summary>The item reached.</summary>
        /// <exception cref="InvalidOperationException">The walk has not begun or is over.</exception>
        public readonly AmountItem Current => Of(rules.Current, facts);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next item.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => rules.MoveNext();

        /// <summary>Goes back to before the first item.</summary>
        public void Reset() => rules.Reset();

        /// <summary>Has nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
