using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>
/// Reads a claim from bytes straight to what rules see of it. It accepts or declines, and never explains: what it declines may well be a claim, and is for
/// <see cref="Reading.ClaimMapper"/> to read, which alone words faults. What it accepts, that one accepts with an equal claim.
/// </summary>
internal sealed partial class PlainClaim
{
    private const int MostDays = 64;
    private const int LongestEscape = 6;

    /// <summary>The members that a claim must have, as bits of their numbers: all but its documents and earlier claims.</summary>
    private const int Required = 0b1_1111;

    private static readonly PlainNames ClaimNames
        = PlainNames.Of("id", "facility", "member", "incident", "claimedOn", "documents", "priorClaims");

    private static readonly Evidence[] Shows = Array.ConvertAll(
        ContractName.All<DocumentKind>(),
        name => DocumentKinds.Sorts(ContractName.Parse<DocumentKind>(name), new LocalDate(2024, 1, 1))[0].Shows);

    private readonly (Day Date, OperationStatus Status)[] days = new (Day, OperationStatus)[MostDays];
    private readonly List<PriorClaim> priors = [];
    private readonly byte[] unescapedId = new byte[Identifier.MaxLength * LongestEscape];
    private readonly byte[] unescapedFacility = new byte[Identifier.MaxLength * LongestEscape];
    private readonly ClaimRows rows;
    private Particulars seen;
    private Day claimedOn;
    private int dayCount;
    private Day firstArrival;
    private Day lastArrival;
    private Arrivals arrivals;

    public PlainClaim(ClaimRows rows) => this.rows = rows;

    /// <summary>What rules see of the claim accepted last.</summary>
    public ref readonly Particulars Seen => ref seen;

    /// <summary>The earlier claims that it lists.</summary>
    public IReadOnlyList<PriorClaim> Priors => priors;

    /// <summary>Takes a claim into the rows, or declines.</summary>
    public bool TryTake(ReadOnlySpan<byte> utf8)
        => TryRead(utf8, out ReadOnlySpan<byte> id, out ReadOnlySpan<byte> facility)
            && rows.TryAdd(id, facility, seen, priors.Count == 0 ? [] : [.. priors], days.AsSpan(0, dayCount));

    /// <summary>Reads a claim, or declines.</summary>
    public bool TryRead(ReadOnlySpan<byte> utf8, out ReadOnlySpan<byte> id, out ReadOnlySpan<byte> facility)
    {
        (dayCount, arrivals, claimedOn) = (0, default, default);
        (firstArrival, lastArrival) = (default, default);
        priors.Clear();
        id = default;
        facility = default;
        var text = new PlainText(utf8);
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        int known = 0;
        do
        {
            if (!text.TakeName(ClaimNames, ref known, out int member)
                || !(member switch
                {
                    0 => TakeId(ref text, out id),
                    1 => TakeFacility(ref text, out facility),
                    2 => TakeMember(ref text),
                    3 => TakeIncident(ref text),
                    4 => text.TakeDate(out claimedOn),
                    5 => TakeDocuments(ref text),
                    _ => TakePriorClaims(ref text),
                }))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        return text.Take((byte)'}') && text.IsAtEnd && (known & Required) == Required && IsLawful(id) && IsLawful(facility) && IsSound();
    }

    private bool TakeId(scoped ref PlainText text, out ReadOnlySpan<byte> id)
    {
        bool isThere = text.TakeText(out id, unescapedId);
        rows.Expect(id);
        return isThere;
    }

    /// <summary>Puts together what was read; the dates agree.</summary>
    private bool IsSound()
    {
        (Day First, Day Last)? span = null;
        if (dayCount > 0)
        {
            if (!SortDays())
            {
                return false;
            }

            span = (days[0].Date, days[dayCount - 1].Date);
        }

        seen = new Particulars
        {
            OccurredOn = occurredOn,
            ClaimedOn = claimedOn,
            Category = (MemberCategory)category,
            MemberFrom = memberFrom,
            MemberUntil = memberUntil,
            ProcedurePending = procedurePending ?? false,
            Relation = (MemberRelation)relation,
            FacilityKind = (FacilityKind)facilityKind,
            Incident = (IncidentKind)incident,
            InsiderCrime = insiderCrime < 0 ? InsiderCrime.None : (InsiderCrime)insiderCrime,
            PersonalDataLeaked = personalDataLeaked ?? false,
            HasOperations = dayCount > 0,
            Closure = ClosureTally.OfSorted(days, dayCount),
            Arrivals = arrivals,
        };
        (Day First, Day Last)? arrived = firstArrival == default ? null : (firstArrival, lastArrival);
        return ClaimChecks.AreSound(seen, span, arrived) && priors.TrueForAll(prior => ClaimChecks.IsSound(prior, claimedOn));
    }

    /// <summary>Puts the days in order, in which they nearly always are; false where one comes twice.</summary>
    private bool SortDays()
    {
        for (int next = 1; next < dayCount; next++)
        {
            (Day Date, OperationStatus Status) day = days[next];
            int place = next;
            for (; place > 0 && days[place - 1].Date > day.Date; place--)
            {
                days[place] = days[place - 1];
            }

            if (place > 0 && days[place - 1].Date == day.Date)
            {
                return false;
            }

            days[place] = day;
        }

        return true;
    }

    /// <summary>Whether a text is an id: control characters, which an escape can hold, and those outside of ASCII, which few have, are looked up.</summary>
    private static bool IsLawful(ReadOnlySpan<byte> id)
    {
        bool isVisible = false;
        foreach (byte one in id)
        {
            if (one is < (byte)' ' or >= 0x7F)
            {
                return IsLawfulText(id);
            }

            isVisible |= one != (byte)' ';
        }

        return isVisible && id.Length <= Identifier.MaxLength;
    }

    private static bool IsLawfulText(ReadOnlySpan<byte> id)
#if NET8_0_OR_GREATER
        => System.Text.Unicode.Utf8.IsValid(id) && Identifier.IsLawful(System.Text.Encoding.UTF8.GetString(id));
#else
        => false;
#endif
}
