using JmaCyber.Rules.Analysis.Partition;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>What category and dates of the membership come to, seen from an incident date and a claim date.</summary>
internal sealed class MemberPart
{
    private readonly Effect[] memberships;
    private readonly bool canBeA1;
    private readonly bool canBeOther;
    private readonly DateWindow from;
    private readonly DateWindow until;
    private readonly bool canEnd;
    private readonly bool canGoOn;
    private readonly LocalDate[] days = new LocalDate[8];
    private readonly LocalDate[] starts = new LocalDate[10];
    private readonly LocalDate?[] ends = new LocalDate?[11];

    public MemberPart(Assessor assessor, PartialFacts facts)
    {
        memberships = assessor.Memberships;
        canBeA1 = facts.Category != MemberCategory.Other && facts.From is not { IsKnown: true, Value: null };
        canBeOther = facts.Category != MemberCategory.A1;
        from = DateWindow.Of(facts.From.Value);
        until = DateWindow.Of(facts.Until.Value);
        canEnd = facts.Until is not { IsKnown: true, Value: null };
        canGoOn = facts.Until.Value is null;
    }

    private Effect Other => memberships[(int)MembershipClass.None];

    /// <summary>The outcomes of two completions that differ in a fact, or of one where it is null.</summary>
    public OutcomePairs Pairs(ClaimFact? fact, Timing one, Timing other)
    {
        OutcomePairs pairs = canBeOther && fact != ClaimFact.Category ? OutcomePairs.Of(Other.Outcome, Other.Outcome) : default;
        if (!canBeA1 || (fact == ClaimFact.Category && !canBeOther))
        {
            return pairs;
        }

        (int startCount, int endCount) = Candidates(one, other);
        switch (fact)
        {
            case ClaimFact.From:
                for (int end = 0; end < endCount; end++)
                {
                    OutcomePairs seen = default;
                    for (int start = 0; start < startCount; start++)
                    {
                        seen |= Single(start, end, one);
                    }

                    pairs |= OutcomePairs.AllOf(seen);
                }

                return pairs;
            case ClaimFact.Until:
                for (int start = 0; start < startCount; start++)
                {
                    OutcomePairs seen = default;
                    for (int end = 0; end < endCount; end++)
                    {
                        seen |= Single(start, end, one);
                    }

                    pairs |= OutcomePairs.AllOf(seen);
                }

                return pairs;
            default:
                for (int end = 0; end < endCount; end++)
                {
                    for (int start = 0; start < startCount; start++)
                    {
                        if (AtOnce(start, end, one) is { } first)
                        {
                            Effect second = fact == ClaimFact.Category ? Other : AtOnce(start, end, other)!;
                            pairs |= OutcomePairs.Of(first.Outcome, second.Outcome);
                        }
                    }
                }

                return pairs;
        }
    }

    /// <summary>What stands in the way of every completion at a timing.</summary>
    public Effect Common(Timing timing)
    {
        (ulong failed, ulong unclear) = canBeOther ? (Other.Failed, Other.Unclear) : (ulong.MaxValue, ulong.MaxValue);
        (int startCount, int endCount) = canBeA1 ? Candidates(timing, timing) : default;
        for (int end = 0; end < endCount; end++)
        {
            for (int start = 0; start < startCount; start++)
            {
                if (AtOnce(start, end, timing) is { } effect)
                {
                    (failed, unclear) = (failed & effect.Failed, unclear & effect.Unclear);
                }
            }
        }

        return Effect.Neutral with { Failed = failed, Unclear = unclear };
    }

    private OutcomePairs Single(int start, int end, Timing timing)
        => AtOnce(start, end, timing) is { } effect ? OutcomePairs.Of(effect.Outcome, effect.Outcome) : default;

    /// <summary>What a membership comes to, or null where it would end before it began.</summary>
    private Effect? AtOnce(int start, int end, Timing timing) => ends[end] <= starts[start]
        ? null
        : memberships[(int)ClaimantClass.StandingOf(starts[start], ends[end], timing.OccurredOn, timing.ClaimedOn)];

    /// <summary>The days that tell memberships apart: the edges of what is known, and each date that is tested with the next day.</summary>
    private (int Starts, int Ends) Candidates(Timing one, Timing other)
    {
        int count = 0;
        Add(one.OccurredOn);
        Add(one.ClaimedOn);
        if (one != other)
        {
            Add(other.OccurredOn);
            Add(other.ClaimedOn);
        }

        (int startCount, int endCount) = (0, 0);
        starts[startCount++] = from.First;
        starts[startCount++] = from.Last;
        if (canGoOn)
        {
            ends[endCount++] = null;
        }

        if (canEnd)
        {
            ends[endCount++] = until.First;
            ends[endCount++] = until.Last;
        }

        for (int i = 0; i < count; i++)
        {
            LocalDate day = days[i];
            if (from.Holds(day))
            {
                starts[startCount++] = day;
            }

            if (canEnd && until.Holds(day))
            {
                ends[endCount++] = day;
            }
        }

        return (startCount, endCount);

        void Add(LocalDate tested)
        {
            foreach (LocalDate day in new[] { tested, tested.PlusDays(1) })
            {
                if (Array.IndexOf(days, day, 0, count) < 0)
                {
                    days[count++] = day;
                }
            }
        }
    }
}
