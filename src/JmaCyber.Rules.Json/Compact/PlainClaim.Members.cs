using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <content>The members of a claim.</content>
internal sealed partial class PlainClaim
{
    private static readonly PlainNames FacilityNames = PlainNames.Of("id", "kind");
    private static readonly PlainNames FacilityKinds = PlainNames.Of<FacilityKind>();

    private static readonly PlainNames MemberNames = PlainNames.Of("category", "from", "relation", "until", "procedurePending");
    private static readonly PlainNames Categories = PlainNames.Of<MemberCategory>();
    private static readonly PlainNames Relations = PlainNames.Of<MemberRelation>();

    private static readonly PlainNames IncidentNames = PlainNames.Of("kind", "occurredOn", "attack", "operations", "personalDataLeaked", "insiderCrime");
    private static readonly PlainNames Incidents = PlainNames.Of<IncidentKind>();
    private static readonly PlainNames Attacks = PlainNames.Of<AttackKind>();
    private static readonly PlainNames InsiderCrimes = PlainNames.Of<InsiderCrime>();

    private int facilityKind;
    private int category;
    private int relation;
    private Day memberFrom;
    private Day memberUntil;
    private bool? procedurePending;
    private int incident;
    private int insiderCrime;
    private Day occurredOn;
    private bool? personalDataLeaked;

    private bool TakeFacility(scoped ref PlainText text, out ReadOnlySpan<byte> id)
    {
        id = default;
        facilityKind = PlainNames.None;
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        int known = 0;
        do
        {
            if (!text.TakeName(FacilityNames, ref known, out int member)
                || !(member == 0 ? text.TakeText(out id, unescapedFacility) : text.TakeValue(FacilityKinds, out facilityKind)))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        rows.ExpectFacility(id);
        return facilityKind >= 0 && text.Take((byte)'}');
    }

    private bool TakeMember(ref PlainText text)
    {
        (category, relation) = (PlainNames.None, PlainNames.None);
        (memberFrom, memberUntil, procedurePending) = (default, default, null);
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        int known = 0;
        do
        {
            if (!text.TakeName(MemberNames, ref known, out int member)
                || !(member switch
                {
                    0 => text.TakeValue(Categories, out category),
                    1 => text.TakeDate(out memberFrom),
                    2 => text.TakeValue(Relations, out relation),
                    3 => text.TakeDate(out memberUntil),
                    _ => text.TakeFlag(out procedurePending),
                }))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        bool isWhole = category >= 0 && (MemberCategory)category switch
        {
            MemberCategory.A1 => memberFrom != default,
            MemberCategory.Other => procedurePending != true,
        };
        return isWhole && relation >= 0 && text.Take((byte)'}');
    }

    private bool TakeIncident(ref PlainText text)
    {
        (incident, insiderCrime) = (PlainNames.None, PlainNames.None);
        (occurredOn, personalDataLeaked) = (default, null);
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        int attack = PlainNames.None;
        bool hasDays = false;
        int known = 0;
        do
        {
            if (!text.TakeName(IncidentNames, ref known, out int member)
                || !(member switch
                {
                    0 => text.TakeValue(Incidents, out incident),
                    1 => text.TakeDate(out occurredOn),
                    2 => text.TakeValue(Attacks, out attack),
                    3 => TakeOperations(ref text, out hasDays),
                    4 => text.TakeFlag(out personalDataLeaked),
                    _ => text.TakeValue(InsiderCrimes, out insiderCrime),
                }))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        bool isOnlyAttacks = attack >= 0 || personalDataLeaked is not null || hasDays;
        return incident >= 0 && occurredOn != default && (!isOnlyAttacks || (IncidentKind)incident == IncidentKind.CyberAttack) && text.Take((byte)'}');
    }
}
