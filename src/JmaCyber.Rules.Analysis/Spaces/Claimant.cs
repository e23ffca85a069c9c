using NodaTime;

namespace JmaCyber.Rules.Analysis.Spaces;

/// <summary>How an A① membership lies to the incident date and the claim date.</summary>
internal enum Standing
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
internal readonly record struct Claimant(Standing Standing, bool Pending, bool Related)
{
    /// <summary>A claimant whom no program refuses.</summary>
    public static readonly Claimant Untroubled = new(Standing.Throughout, Pending: false, Related: true);

    public static IEnumerable<Claimant> All(Moment moment)
    {
        foreach (bool related in new[] { true, false })
        {
            for (Standing standing = Standing.Throughout; standing <= Standing.None; standing++)
            {
                if (IsPossible(standing, moment))
                {
                    yield return new Claimant(standing, Pending: false, related);
                    yield return new Claimant(standing, Pending: true, related);
                }
            }
        }
    }

    public static bool IsPossible(Standing standing, Moment moment) => standing switch
    {
        Standing.EndedBetween or Standing.BeganBetween => moment.DaysBetween >= 1,
        Standing.BeganAndEndedBetween => moment.DaysBetween >= 2,
        Standing.BeginsLater => moment.ClaimedOn < IncidentSlot.Latest,
        Standing.Throughout or Standing.EndedBefore or Standing.None => true,
    };

    public static Claimant Of(Claim claim)
    {
        bool related = claim.Member.Relation != MemberRelation.None;
        if (claim.Member is not A1Member { From: { } from } member)
        {
            return new Claimant(Standing.None, claim.Member.ProcedurePending, related);
        }

        LocalDate occurredOn = claim.Incident.OccurredOn;
        bool ended = member.Until is { } last && last <= claim.ClaimedOn;
        Standing standing = (from <= occurredOn, from <= claim.ClaimedOn, ended) switch
        {
            (true, _, false) => Standing.Throughout,
            (true, _, true) => member.Until <= occurredOn ? Standing.EndedBefore : Standing.EndedBetween,
            (_, true, false) => Standing.BeganBetween,
            (_, true, true) => Standing.BeganAndEndedBetween,
            _ => Standing.BeginsLater,
        };
        return new Claimant(standing, member.ProcedurePending, related);
    }

    /// <summary>A member with that standing, each date at the edge.</summary>
    public Member Build(Moment moment)
    {
        MemberRelation relation = Related ? MemberRelation.Opens : MemberRelation.None;
        (LocalDate occurredOn, LocalDate claimedOn) = (moment.OccurredOn, moment.ClaimedOn);
        (LocalDate? from, LocalDate? until) = Standing switch
        {
            Standing.Throughout => (occurredOn, (LocalDate?)null),
            Standing.EndedBetween => (occurredOn, claimedOn),
            Standing.EndedBefore => (occurredOn.PlusDays(-1), occurredOn),
            Standing.BeganBetween => (claimedOn, null),
            Standing.BeganAndEndedBetween => (occurredOn.PlusDays(1), claimedOn),
            Standing.BeginsLater => (claimedOn.PlusDays(1), null),
            Standing.None => ((LocalDate?)null, (LocalDate?)null),
        };
        return from is { } first
            ? new A1Member(first, relation) { Until = until, ProcedurePending = Pending }
            : new OtherMember(relation) { ProcedurePending = Pending };
    }
}
