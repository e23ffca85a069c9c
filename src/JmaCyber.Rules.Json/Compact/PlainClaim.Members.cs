using NodaTime;

namespace JmaCyber.Rules.Json.Compact;

/// <content>The members of a claim.</content>
internal sealed partial class PlainClaim
{
    private bool TakeFacility(scoped ref PlainText text, out ReadOnlySpan<byte> id)
    {
        id = default;
        FacilityKind? kind = null;
        var known = default(Known);
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        do
        {
            if (!text.TakeQuote()
                || !(text.TakeName("id\""u8) ? known.Is(1) && text.TakeText(out id, unescapedFacility)
                    : text.TakeName("kind\""u8) && known.Is(2) && text.TakeValue(out kind)))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        if (kind is not { } given)
        {
            return false;
        }

        Seen = Seen with { FacilityKind = given };
        return known.Has(1) && text.Take((byte)'}');
    }

    private bool TakeMember(ref PlainText text)
    {
        MemberCategory? category = null;
        MemberRelation? relation = null;
        LocalDate? from = null;
        LocalDate? until = null;
        bool? pending = null;
        var known = default(Known);
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        do
        {
            if (!text.TakeQuote()
                || !(text.TakeName("category\""u8) ? known.Is(1) && text.TakeValue(out category)
                    : text.TakeName("from\""u8) ? known.Is(2) && text.TakeDate(out from)
                    : text.TakeName("until\""u8) ? known.Is(4) && text.TakeDate(out until)
                    : text.TakeName("procedurePending\""u8) ? known.Is(8) && text.TakeFlag(out pending)
                    : text.TakeName("relation\""u8) && known.Is(16) && text.TakeValue(out relation)))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        bool isWhole = category switch
        {
            MemberCategory.A1 => from is not null,
            MemberCategory.Other => pending != true,
            null => false,
        };
        if (!isWhole || relation is not { } tie || !text.Take((byte)'}'))
        {
            return false;
        }

        Seen = Seen with { Category = category!.Value, MemberFrom = from, MemberUntil = until, ProcedurePending = pending ?? false, Relation = tie };
        return true;
    }

    private bool TakeIncident(ref PlainText text)
    {
        IncidentKind? kind = null;
        LocalDate? occurredOn = null;
        InsiderCrime? insider = null;
        AttackKind? attack = null;
        bool? leaked = null;
        bool hasDays = false;
        var known = default(Known);
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        do
        {
            if (!text.TakeQuote()
                || !(text.TakeName("kind\""u8) ? known.Is(1) && text.TakeValue(out kind)
                    : text.TakeName("occurredOn\""u8) ? known.Is(2) && text.TakeDate(out occurredOn)
                    : text.TakeName("insiderCrime\""u8) ? known.Is(4) && text.TakeValue(out insider)
                    : text.TakeName("attack\""u8) ? known.Is(8) && text.TakeValue(out attack)
                    : text.TakeName("personalDataLeaked\""u8) ? known.Is(16) && text.TakeFlag(out leaked)
                    : text.TakeName("operations\""u8) && known.Is(32) && TakeOperations(ref text, out hasDays)))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        bool isOnlyAttacks = attack is not null || leaked is not null || hasDays;
        if (kind is not { } what || occurredOn is not { } day || (isOnlyAttacks && what != IncidentKind.CyberAttack) || !text.Take((byte)'}'))
        {
            return false;
        }

        Seen = Seen with { Incident = what, OccurredOn = day, InsiderCrime = insider ?? InsiderCrime.None, PersonalDataLeaked = leaked ?? false };
        return true;
    }
}
