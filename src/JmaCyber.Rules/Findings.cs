using System.Collections;
using System.Diagnostics;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>The findings of a decision, in register order: one for every rule judged.</summary>
/// <remarks>
/// Immutable; three machine words, since a result takes three bits and each word holds one of them for every rule. The default holds no finding.
/// Equal when every rule found the same.
/// </remarks>
[DebuggerDisplay("{Count} findings")]
[JsonConverter(typeof(ContractOnly))]
public readonly struct Findings : IReadOnlyCollection<Finding>, IEquatable<Findings>
{
    private readonly ulong ones;
    private readonly ulong twos;
    private readonly ulong fours;

    private Findings(ulong ones, ulong twos, ulong fours)
    {
        this.ones = ones;
        this.twos = twos;
        this.fours = fours;
    }

    /// <summary>How many rules were judged.</summary>
    public int Count => Judged.Count;

    /// <summary>The rules that were judged.</summary>
    public RuleSet Judged => new(ones | twos | fours);

    /// <summary>What a rule found; <see cref="FindingResult.NotJudged"/> also for rules that are statements.</summary>
    public FindingResult this[Rule rule]
    {
        get
        {
            int place = Guard.NotNull(rule).Place;
            return place < 0
                ? FindingResult.NotJudged
                : (FindingResult)((ones >> place & 1) | (twos >> place & 1) << 1 | (fours >> place & 1) << 2);
        }
    }

    /// <summary>Whether both hold the same findings.</summary>
    public static bool operator ==(Findings left, Findings right) => left.Equals(right);

    /// <summary>Whether they differ in a finding.</summary>
    public static bool operator !=(Findings left, Findings right) => !left.Equals(right);

    /// <summary>The rules that found the given result.</summary>
    public RuleSet With(FindingResult result) => new(
        Plane(ones, (int)result & 1) & Plane(twos, (int)result & 2) & Plane(fours, (int)result & 4) & All);

    /// <inheritdoc/>
    public bool Equals(Findings other) => ones == other.ones && twos == other.twos && fours == other.fours;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Findings other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((ones.GetHashCode() * 31) + twos.GetHashCode()) * 31) + fours.GetHashCode());

    /// <summary>The findings, in register order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The notes of a decision: never <c>payout.provisional</c>, which the payout tells.</summary>
    internal RuleSet Notes => new(With(FindingResult.Noted).Bits & ~(1UL << Rule.PayoutProvisional.Place));

    /// <summary>Whether some rule found the given result.</summary>
    internal bool Has(FindingResult result) => (Plane(ones, (int)result & 1) & Plane(twos, (int)result & 2) & Plane(fours, (int)result & 4) & All) != 0;

    /// <summary>These findings and one more, of the rule with a bit that was not judged so far.</summary>
    internal Findings And(ulong bit, FindingResult result) => new(
        ones | (((ulong)result & 1) * bit),
        twos | (((ulong)result >> 1 & 1) * bit),
        fours | (((ulong)result >> 2 & 1) * bit));

    /// <summary>The bits of all rules that a decision can find.</summary>
    private static ulong All => (1UL << Contents.ByPlace.Length) - 1;

    private static ulong Plane(ulong plane, int bit) => bit == 0 ? ~plane : plane;

    /// <summary>Walks findings in register order without allocating.</summary>
    public struct Enumerator : IEnumerator<Finding>
    {
        private readonly Findings findings;
        private RuleSet.Enumerator rules;

        internal Enumerator(Findings findings)
        {
            this.findings = findings;
            rules = findings.Judged.GetEnumerator();
        }

        /// <summary>The finding reached.</summary>
        /// <exception cref="InvalidOperationException">The walk has not begun or is over.</exception>
        public readonly Finding Current => Finding.Of(rules.Current, findings[rules.Current]);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next finding.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => rules.MoveNext();

        /// <summary>Goes back to before the first finding.</summary>
        public void Reset() => rules.Reset();

        /// <summary>Has nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
