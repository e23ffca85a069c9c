namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>Pairs of outcomes that two completions can have at the same time, as bits; the same outcome on both sides where it is one completion.</summary>
/// <remarks>
/// Outcomes count from <see cref="Outcome.Payable"/>, the best, to <see cref="Outcome.NotPayable"/>, and the worst of several is the one that counts.
/// </remarks>
internal readonly record struct OutcomePairs(int Bits)
{
    private const int Outcomes = (int)Outcome.NotPayable + 1;

    /// <summary>The pair that takes nothing away from any other.</summary>
    public static OutcomePairs Neutral { get; } = Of(Outcome.Payable, Outcome.Payable);

    /// <summary>A single pair.</summary>
    public static OutcomePairs Of(Outcome one, Outcome other) => new(1 << (((int)one * Outcomes) + (int)other));

    /// <summary>Every pair of two outcomes out of a set.</summary>
    public static OutcomePairs AllOf(OutcomePairs single)
    {
        OutcomePairs pairs = default;
        foreach ((Outcome one, _) in single.Each())
        {
            foreach ((Outcome other, _) in single.Each())
            {
                pairs |= Of(one, other);
            }
        }

        return pairs;
    }

    public static OutcomePairs operator |(OutcomePairs left, OutcomePairs right) => new(left.Bits | right.Bits);

    /// <summary>Every pair of this with every one of the other, the worse outcome of each side.</summary>
    public OutcomePairs WorseOf(OutcomePairs others)
    {
        if (others == Neutral)
        {
            return this;
        }

        OutcomePairs pairs = default;
        foreach ((Outcome one, Outcome other) in Each())
        {
            foreach ((Outcome left, Outcome right) in others.Each())
            {
                pairs |= Of(Worse(one, left), Worse(other, right));
            }
        }

        return pairs;
    }

    /// <summary>The pairs, one after the other.</summary>
    public Enumerator Each() => new(Bits);

    public static Outcome Worse(Outcome one, Outcome other) => one > other ? one : other;

    /// <summary>Walks the pairs without allocating.</summary>
    public struct Enumerator(int bits)
    {
        private int rest = bits;
        private int place = -1;

        public readonly (Outcome One, Outcome Other) Current => ((Outcome)(place / Outcomes), (Outcome)(place % Outcomes));

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (rest == 0)
            {
                return false;
            }

            do
            {
                place++;
            }
            while ((rest >> place & 1) == 0);
            rest &= rest - 1;
            return true;
        }
    }
}
