using NodaTime;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>How an A① membership lies to the incident date and the claim date.</summary>
internal enum MembershipClass
{
    /// <summary>It held on both dates.</summary>
    Throughout,

    /// <summary>It ended after the incident, by the claim.</summary>
    EndedBetween,

    /// <summary>It had ended by the incident.</summary>
    EndedBefore,

    /// <summary>It began after the incident, by the claim.</summary>
    BeganBetween,

    /// <summary>It began and ended after the incident, by the claim.</summary>
    BeganAndEndedBetween,

    /// <summary>It begins after the claim.</summary>
    BeginsLater,

    /// <summary>There is none: another category.</summary>
    None,
}

/// <summary>A claimant, as far as any program can tell: the standing of the membership, a pending procedure, and the tie to the facility.</summary>
/// <remarks>A membership ends after it began, so of the nine pairs of relations six are left.</remarks>
internal readonly record struct ClaimantClass(MembershipClass MembershipClass, bool Pending, bool Related)
{
    /// <summary>A claimant whom no program refuses.</summary>
    public static readonly ClaimantClass Untroubled = new(MembershipClass.Throughout, Pending: false, Related: true);

    public static IEnumerable<ClaimantClass> All(ClaimTiming timing)
    {
        foreach (bool related in new[] { true, false })
        {
            for (MembershipClass standing = MembershipClass.Throughout; standing <= MembershipClass.None; standing++)
            {
                if (IsPossible(standing, timing))
                {
                    yield return new ClaimantClass(standing, Pending: false, related);
                    if (standing != MembershipClass.None)
                    {
                        yield return new ClaimantClass(standing, Pending: true, related);
                    }
                }
            }
        }
    }

    public static bool IsPossible(MembershipClass standing, ClaimTiming timing) => standing switch
    {
        MembershipClass.EndedBetween or MembershipClass.BeganBetween => timing.DaysBetween >= 1,
        MembershipClass.BeganAndEndedBetween => timing.DaysBetween >= 2,
        MembershipClass.BeginsLater => timing.ClaimedOn < IncidentPeriod.Latest,
        MembershipClass.Throughout or MembershipClass.EndedBefore or MembershipClass.None => true,
    };

    public static ClaimantClass Of(Claim claim)
    {
        bool related = claim.Member.Relation != MemberRelation.None;
        if (claim.Member is not A1Member { From: { } from } member)
        {
            return new ClaimantClass(MembershipClass.None, Pending: false, related);
        }

        return new ClaimantClass(StandingOf(from, member.Until, claim.Incident.OccurredOn, claim.ClaimedOn), member.ProcedurePending, related);
    }

    /// <summary>How an A① membership lies to an incident date and a claim date.</summary>
    public static MembershipClass StandingOf(LocalDate from, LocalDate? until, LocalDate occurredOn, LocalDate claimedOn)
    {
        bool ended = until is { } last && last <= claimedOn;
        return (from <= occurredOn, from <= claimedOn, ended) switch
        {
            (true, _, false) => MembershipClass.Throughout,
            (true, _, true) => until <= occurredOn ? MembershipClass.EndedBefore : MembershipClass.EndedBetween,
            (_, true, false) => MembershipClass.BeganBetween,
            (_, true, true) => MembershipClass.BeganAndEndedBetween,
            _ => MembershipClass.BeginsLater,
        };
    }

    /// <summary>A member with that standing, each date at the edge.</summary>
    public Member Build(LocalDate occurredOn, LocalDate claimedOn)
    {
        MemberRelation relation = Related ? MemberRelation.Opens : MemberRelation.None;
        (LocalDate? from, LocalDate? until) = MembershipClass switch
        {
            MembershipClass.Throughout => (occurredOn, (LocalDate?)null),
            MembershipClass.EndedBetween => (occurredOn, claimedOn),
            MembershipClass.EndedBefore => (occurredOn.PlusDays(-1), occurredOn),
            MembershipClass.BeganBetween => (claimedOn, null),
            MembershipClass.BeganAndEndedBetween => (occurredOn.PlusDays(1), claimedOn),
            MembershipClass.BeginsLater => (claimedOn.PlusDays(1), null),
            MembershipClass.None => ((LocalDate?)null, (LocalDate?)null),
        };
        return from is { } first
            ? new A1Member(first, relation) { Until = until, ProcedurePending = Pending }
            : new OtherMember(relation);
    }
}
