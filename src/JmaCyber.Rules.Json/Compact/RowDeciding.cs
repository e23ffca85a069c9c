using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>Takes what claims come to, one after another.</summary>
internal interface IRulingTaker
{
    /// <summary>Whether it tells of earlier claims: only then facts of claims that share a facility hold what these use up, and who they were.</summary>
    bool TellsPriorClaims { get; }

    /// <summary>Takes what a claim comes to.</summary>
    /// <param name="rows">The claims.</param>
    /// <param name="row">The place of the claim.</param>
    /// <param name="facts">What rules saw.</param>
    /// <param name="ruling">What they made of it.</param>
    void Take(ClaimRows rows, int row, in ClaimFacts facts, in Ruling ruling);
}

/// <summary>
/// Decides rows as a ledger is decided: each facility's in the order of their claim dates, then of their places, each seeing the earlier ones. What they come
/// to is told in the order of their places.
/// </summary>
internal static class RowDeciding
{
    /// <summary>How many claims ahead one is told of: by the time that it is decided it is there.</summary>
    private const int Lead = 4;

    public static void Decide(ClaimRows rows, SupportProgram program, IRulingTaker taker)
    {
        PriorClaimFacts[]? priors = taker.TellsPriorClaims ? new PriorClaimFacts[rows.Count] : null;
        Ruling[] together = Together(rows, program, priors);
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows.CountOf(rows[row].Facility) > 1)
            {
                taker.Take(rows, row, rows.FactsAt(row, program, priors?[row] ?? default), together[row]);
            }
            else
            {
                ClaimFacts facts = rows.FactsAt(row, program, Listed(rows, row, program));
                taker.Take(rows, row, facts, Ruling.Of(facts));
            }
        }
    }

    private static PriorClaimFacts Listed(ClaimRows rows, int row, SupportProgram program)
    {
        if (!rows[row].ListsPriorClaims)
        {
            return default;
        }

        var history = new PriorClaimLog(program);
        history.Add(rows.PriorsAt(row));
        return history.For(rows[row].Seen);
    }

    /// <summary>What the claims of facilities with several of them come to, by row.</summary>
    private static Ruling[] Together(ClaimRows rows, SupportProgram program, PriorClaimFacts[]? priors)
    {
        int[] ends = new int[rows.Facilities];
        int count = 0;
        for (int facility = 0; facility < ends.Length; facility++)
        {
            count += rows.CountOf(facility) > 1 ? rows.CountOf(facility) : 0;
            ends[facility] = count;
        }

        if (count == 0)
        {
            return [];
        }

        var rulings = new Ruling[rows.Count];
        int[] places = InOrderOfFacilities(rows, ends, count);
        var byDate = Comparer<int>.Create((a, b) =>
        {
            int order = rows[a].Seen.ClaimedOn.CompareTo(rows[b].Seen.ClaimedOn);
            return order != 0 ? order : a.CompareTo(b);
        });
        var history = new PriorClaimLog(program);
        for (int facility = 0; facility < ends.Length; facility++)
        {
            if (rows.CountOf(facility) > 1)
            {
                int end = ends[facility] + rows.CountOf(facility);
                for (int next = end + Lead; next < Math.Min(end + rows.CountOf(facility) + Lead, count); next++)
                {
                    rows.Expect(places[next]);
                }

                // The first place was reached when the last claim of the facility was put there. To look at the dates of all its claims and decide
                // them at once costs one way to each of them and not two.
                if (!AreInOrder(rows, places.AsSpan(ends[facility], rows.CountOf(facility))))
                {
                    Array.Sort(places, ends[facility], rows.CountOf(facility), byDate);
                }

                Decide(rows, program, places.AsSpan(ends[facility], rows.CountOf(facility)), history, rulings, priors);
            }
        }

        return rulings;
    }

    /// <summary>The rows of facilities with several claims, one facility after another, each in the order of the file. The ends become the starts.</summary>
    private static int[] InOrderOfFacilities(ClaimRows rows, int[] ends, int count)
    {
        int[] places = new int[count];
        for (int row = rows.Count - 1; row >= 0; row--)
        {
            int facility = rows[row].Facility;
            if (rows.CountOf(facility) > 1)
            {
                places[--ends[facility]] = row;
            }
        }

        return places;
    }

    private static bool AreInOrder(ClaimRows rows, ReadOnlySpan<int> places)
    {
        for (int i = 1; i < places.Length; i++)
        {
            if (rows[places[i]].Seen.ClaimedOn < rows[places[i - 1]].Seen.ClaimedOn)
            {
                return false;
            }
        }

        return true;
    }

    private static void Decide(
        ClaimRows rows, SupportProgram program, ReadOnlySpan<int> facility, PriorClaimLog history, Ruling[] rulings, PriorClaimFacts[]? priors)
    {
        history.Clear();
        for (int i = 0; i < facility.Length; i++)
        {
            int row = facility[i];
            ref readonly ClaimRow claim = ref rows[row];
            if (claim.ListsPriorClaims)
            {
                history.Add(rows.PriorsAt(row));
            }

            PriorClaimFacts prior = history.For(claim.Seen);
            rulings[row] = Ruling.Of(rows.FactsAt(row, program, prior));
            Outcome outcome = rulings[row].Outcome;
            ClaimId? id = null;
            if (priors is not null)
            {
                priors[row] = prior;

                // Nobody comes after the last.
                id = i + 1 < facility.Length && PriorClaimLog.UsesTheYear(program, outcome) ? ClaimId.From(Utf8Text.Of(rows.IdAt(row))) : null;
            }

            history.Add(claim.Seen, outcome, id);
        }
    }
}
