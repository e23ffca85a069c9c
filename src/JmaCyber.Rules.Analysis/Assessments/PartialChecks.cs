using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>What keeps every claim from agreeing with what is known of one, and what one fact says of another.</summary>
/// <remarks>
/// Of all claims that agree with the dates known, the one has the fewest problems whose incident and membership are as early, and whose claim and end of
/// membership are as late, as they may be. So what is wrong with it is wrong with all.
/// </remarks>
internal static class PartialChecks
{
    /// <summary>Every problem; none where some claim agrees.</summary>
    public static List<Problem> Of(string? id, PartialFacts facts)
    {
        var problems = new List<Problem>();
        PartialFacts all = Implied(facts);
        if (all.IncidentKind is { } kind and not IncidentKind.CyberAttack)
        {
            RefuseOf(kind, facts, problems);
        }

        bool isPending = facts.ProcedurePending.Value == true;
        if (isPending && facts.Category == MemberCategory.Other)
        {
            problems.Add(new Problem("$.member.procedurePending", KindFault.Applicant));
        }

        if (facts.From is { IsKnown: true, Value: null } && (isPending || facts.Category == MemberCategory.A1))
        {
            problems.Add(new Problem("$.member.from", KindFault.NoStart));
        }

        problems.AddRange(ClaimChecks.Of(Lenient(id, all)) ?? []);
        return problems;
    }

    /// <summary>The same facts, and what they say of others.</summary>
    public static PartialFacts Implied(PartialFacts facts) => facts with
    {
        IncidentKind = facts.IncidentKind ?? (IsOfAttack(facts) ? IncidentKind.CyberAttack : null),
        Category = facts.Category ?? (facts.ProcedurePending.Value == true ? MemberCategory.A1
            : facts.From is { IsKnown: true, Value: null } || (!facts.From.IsKnown && facts.Until.Value?.Last == IncidentPeriod.Earliest) ? MemberCategory.Other
            : null),
    };

    private static bool IsOfAttack(PartialFacts facts)
        => facts.Attack.Value is not null || facts.PersonalDataLeaked.Value is not null || facts.Operations.Value is not null;

    private static void RefuseOf(IncidentKind kind, PartialFacts facts, List<Problem> problems)
    {
        foreach ((bool isThere, string member) in new[]
        {
            (facts.Attack.Value is not null, "attack"),
            (facts.PersonalDataLeaked.Value is not null, "personalDataLeaked"),
            (facts.Operations.Value is not null, "operations"),
        })
        {
            if (isThere && kind != IncidentKind.CyberAttack)
            {
                problems.Add(new Problem($"$.incident.{member}", KindFault.Foreign("cyberAttack")));
            }
        }
    }

    private static ClaimDraft Lenient(string? id, PartialFacts facts) => new()
    {
        Id = id,
        Facility = new FacilityDraft(facts.FacilityId ?? "facility", facts.FacilityKind ?? default),
        Member = LenientMember(facts),
        Incident = new CyberAttack(facts.OccurredOn?.First ?? IncidentPeriod.Earliest) { Operations = facts.Operations.Value ?? [] },
        Documents = facts.Documents.Value?.Select(one => one.On(Payout.Last)).ToArray() ?? [],
        ClaimedOn = facts.ClaimedOn?.Last ?? IncidentPeriod.Latest,
        PriorClaims = facts.PriorClaims.Value ?? [],
    };

    private static Member LenientMember(PartialFacts facts)
    {
        LocalDate? until = facts.Until.Value?.Last;
        bool canStart = facts.Category != MemberCategory.Other && facts.From is not { IsKnown: true, Value: null };
        return facts.From.Value is null && !canStart
            ? new OtherMember(MemberRelation.None) { Until = until }
            : new A1Member(facts.From.Value?.First ?? IncidentPeriod.Earliest, MemberRelation.None) { Until = until };
    }
}
