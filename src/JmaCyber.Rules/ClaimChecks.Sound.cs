using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <content>The same checks on what rules see, for who asks only whether all is well.</content>
internal static partial class ClaimChecks
{
    /// <summary>
    /// Whether <see cref="Check"/> would find nothing wrong with the dates of a claim of which only what rules see is known. Whoever adds a check adds it
    /// here; ids are checked by who has them.
    /// </summary>
    /// <param name="claim">The claim; its operation days are distinct.</param>
    /// <param name="days">Its first and last operation day, if it has any.</param>
    /// <param name="arrivals">The first and last arrival of a document, if it has any.</param>
    public static bool AreSound(in Particulars claim, (Day First, Day Last)? days, (Day First, Day Last)? arrivals)
        => DateBounds.Hold(claim.OccurredOn)
            && DateBounds.Hold(claim.ClaimedOn) && claim.ClaimedOn >= claim.OccurredOn
            && (claim.MemberFrom is not { } from || DateBounds.Hold(from))
            && (claim.MemberUntil is not { } until || (DateBounds.Hold(until) && !(until <= claim.MemberFrom)))
            && (days is not { } operations || (operations.First >= claim.OccurredOn && DateBounds.Hold(operations.Last)))
            && (arrivals is not { } documents || (documents.First >= claim.OccurredOn && documents.Last <= LastArrival));

    /// <summary>Whether <see cref="Check"/> would find nothing wrong with an earlier claim that a claim lists.</summary>
    public static bool IsSound(PriorClaim prior, Day claimedOn)
        => DateBounds.Hold(prior.ClaimedOn) && prior.ClaimedOn <= claimedOn
            && DateBounds.Hold(prior.OccurredOn) && prior.OccurredOn <= prior.ClaimedOn
            && (prior.Outcome != Outcome.Payable || prior.Payment is not null);
}
