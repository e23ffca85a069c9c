using System.Collections;
using System.Diagnostics;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>The findings of a decision, in register order: one for every rule judged.</summary>
/// <remarks>
/// Immutable; two machine words, of 21 rules each: a result takes three bits, and a word holds the first bits of all its rules, then the second, then
/// the third. The default holds no finding. Equal when every rule found the same.
/// </remarks>
[DebuggerDisplay("{Count} findings")]
[JsonConverter(typeof(ContractOnly))]
public readonly struct Findings : IReadOnlyCollection<Finding>, IEquatable<Findings>
{
    private const int RulesOfWord = 21;
    private const ulong FirstBits = (1UL << RulesOfWord) - 1;

    // A result multiplied by the one stands three times in a word, and what the other leaves of that are its three bits, so far apart.
    private const ulong Thrice = 1 | (1UL << (RulesOfWord - 1)) | (1UL << ((2 * RulesOfWord) - 2));
    private const ulong Apart = 1 | (1UL << RulesOfWord) | (1UL << (2 * RulesOfWord));

    private readonly ulong low;
    private readonly ulong high;

    private Findings(ulong low, ulong high)
    {
        this.low = low;
        this.high = high;
    }

    /// <summary>How many rules were judged.</summary>
    public int Count => Judged.Count;

    /// <summary>The rules that were judged.</summary>
    public RuleSet Judged => new(Judging(low) | (Judging(high) << RulesOfWord));

    /// <summary>What a rule found; <see cref="FindingResult.NotJudged"/> also for rules that are statements.</summary>
    public FindingResult this[Rule rule]
    {
        get
        {
            int place = Guard.NotNull(rule).Place;
            ulong from = place < 0 ? 0 : place < RulesOfWord ? low >> place : high >> (place - RulesOfWord);
            return (FindingResult)((from & 1) | (from >> RulesOfWord & 1) << 1 | (from >> (2 * RulesOfWord) & 1) << 2);
        }
    }

    /// <summary>Whether both hold the same findings.</summary>
    public static bool operator ==(Findings left, Findings right) => left.Equals(right);

    /// <summary>Whether they differ in a finding.</summary>
    public static bool operator !=(Findings left, Findings right) => !left.Equals(right);

    /// <summary>The rules that found the given result.</summary>
    public RuleSet With(FindingResult result) => new((Found(low, result) | (Found(high, result) << RulesOfWord)) & All);

    /// <inheritdoc/>
    public bool Equals(Findings other) => low == other.low && high == other.high;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Findings other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((low.GetHashCode() * 31) + high.GetHashCode());

    /// <summary>The findings, in register order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The notes of a decision: never <c>payout.provisional</c>, which the payout tells.</summary>
    internal RuleSet Notes => new(With(FindingResult.Noted).Bits & ~(1UL << Rule.PayoutProvisional.Place));

    /// <summary>Whether some rule found the given result, which is one of a rule that was judged.</summary>
    internal bool Has(FindingResult result) => (Found(low, result) | Found(high, result)) != 0;

    /// <summary>Why a claim with an outcome is refused or left to the office; empty for the others.</summary>
    internal RuleSet ReasonsFor(Outcome outcome) => outcome switch
    {
        Outcome.NotPayable => With(FindingResult.Failed),
        Outcome.Referred => With(FindingResult.Unclear),
        Outcome.Incomplete or Outcome.Payable => RuleSet.Empty,
    };

    /// <summary>What a claim with an outcome lacks; empty for all but an incomplete one.</summary>
    internal RuleSet MissingFor(Outcome outcome) => outcome == Outcome.Incomplete ? With(FindingResult.Missing) : RuleSet.Empty;

    /// <summary>These findings and one more, of the rule with a bit that was not judged so far.</summary>
    internal Findings And(ulong bit, FindingResult result)
    {
        ulong apart = ((ulong)result * Thrice) & Apart;
        return new(low | (apart * (bit & FirstBits)), high | (apart * (bit >> RulesOfWord)));
    }

    /// <summary>These findings and others, of rules that were not judged so far.</summary>
    internal Findings And(Findings others) => new(low | others.low, high | others.high);

    /// <summary>The bits of all rules that a decision can find.</summary>
    private static ulong All => (1UL << Contents.ByPlace.Length) - 1;

    /// <summary>The rules of a word that were judged.</summary>
    private static ulong Judging(ulong word) => (word | (word >> RulesOfWord) | (word >> (2 * RulesOfWord))) & FirstBits;

    /// <summary>The rules of a word that found a result.</summary>
    private static ulong Found(ulong word, FindingResult result)
        => Bits(word, (int)result & 1) & Bits(word >> RulesOfWord, (int)result & 2) & Bits(word >> (2 * RulesOfWord), (int)result & 4) & FirstBits;

    private static ulong Bits(ulong word, int bit) => bit == 0 ? ~word : word;

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
