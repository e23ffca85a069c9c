using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>From a partial claim of which enough is known to a claim.</summary>
internal static class WholeClaim
{
    private static readonly LocalDate StandIn = new(2024, 1, 1);

    /// <summary>The claim, or what is missing.</summary>
    public static OneOf<Claim, Problems> Of(PartialClaim partial)
    {
        var missing = new List<string>();
        ClaimDraft draft = Draft(partial, missing);
        return missing.Count > 0
            ? new Problems(missing.Select(path => new Problem("$." + path, IsDate(path) ? DateFault.DayNotKnown : DateFault.NotKnown)))
            : draft.Validate();
    }

    /// <summary>What is missing.</summary>
    public static IReadOnlyList<ClaimGap> GapsOf(PartialClaim partial)
    {
        var missing = new List<string>();
        Draft(partial, missing);
        return ValueList<ClaimGap>.From(missing.Select(path => Interviews.GapReader.At(path, partial.Facts)));
    }

    private static bool IsDate(string path)
        => Array.Exists(["On", ".from", ".until"], ending => path.EndsWith(ending, StringComparison.Ordinal));

    private static ClaimDraft Draft(PartialClaim partial, List<string> missing)
    {
        PartialFacts facts = partial.Facts;
        return new ClaimDraft
        {
            Id = partial.Id.Value,
            Facility = new FacilityDraft(
                facts.FacilityId ?? Miss("facility.id", "standIn"),
                facts.FacilityKind ?? Miss("facility.kind", FacilityKind.Clinic)),
            Member = MemberOf(facts),
            Incident = IncidentOf(facts),
            Documents = facts.Documents.Value?.Select((one, place) => one.On(one.ReceivedOn
                ?? Miss(FormattableString.Invariant($"documents[{place}].receivedOn"), StandIn))).ToArray() ?? [],
            ClaimedOn = Day(facts.ClaimedOn, "claimedOn"),
            PriorClaims = facts.PriorClaims.Value ?? [],
        };
        Member MemberOf(PartialFacts known)
        {
            MemberCategory category = known.Category ?? Miss("member.category", MemberCategory.Other);
            MemberRelation relation = known.Relation ?? Miss("member.relation", MemberRelation.None);
            LocalDate? until = known.Until.Value is { } last ? Day(last, "member.until") : null;
            LocalDate? from = known.From.Value is { } first || category == MemberCategory.A1 ? Day(known.From.Value, "member.from") : null;
            return category == MemberCategory.A1
                ? new A1Member(from!.Value, relation) { Until = until, ProcedurePending = known.ProcedurePending.Value ?? false }
                : new OtherMember(relation, from) { Until = until };
        }

        Incident IncidentOf(PartialFacts known)
        {
            LocalDate occurredOn = Day(known.OccurredOn, "incident.occurredOn");
            InsiderCrime insider = known.InsiderCrime.Value ?? InsiderCrime.None;
            return (known.IncidentKind ?? Miss("incident.kind", IncidentKind.Undetermined)) switch
            {
                IncidentKind.CyberAttack => new CyberAttack(occurredOn)
                {
                    InsiderCrime = insider,
                    Attack = known.Attack.Value ?? AttackKind.Other,
                    PersonalDataLeaked = known.PersonalDataLeaked.Value ?? false,
                    Operations = known.Operations.Value ?? [],
                },
                IncidentKind.DataLeak => new DataLeak(occurredOn) { InsiderCrime = insider },
                IncidentKind.SuspiciousMessage => new SuspiciousMessage(occurredOn) { InsiderCrime = insider },
                IncidentKind.Undetermined => new UndeterminedIncident(occurredOn) { InsiderCrime = insider },
            };
        }

        LocalDate Day(PartialDate? date, string path) => date?.Day ?? Miss(path, StandIn);

        T Miss<T>(string path, T standIn)
        {
            missing.Add(path);
            return standIn;
        }
    }
}
