using JmaCyber.Rules.Analysis.Spaces;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>The condition of a region as a sentence: what happened, where, when, and what else must hold; sides that hold anything are left out.</summary>
internal sealed class RegionWords(DecisionSpace space, WhatSets whats)
{
    private readonly WhatWords what = new(whats);

    public Text Of(Sides sides)
    {
        Text[] parts =
        [
            .. Told(sides[Side.What], what.Of),
            .. Told(sides[Side.Facility], set => Or(set, place => SpaceWords.Of((FacilityKind)place))),
            .. Told(sides[Side.Slot], Slots),
            .. Told(sides[Side.ClaimYear], set => Or(set, place => SpaceWords.Of((ClaimYear)place, space.Before, space.After))),
            .. Told(sides[Side.Standing], set => Or(set, Standing)),
            .. DocumentWords.Of(sides),
            .. Told(sides[Side.Past], PastWords.Of),
            .. Told(sides[Side.Gate], Gate),
        ];
        return parts.Length == 0
            ? new("すべての請求", "every claim")
            : new(string.Join("／", parts.Select(part => part.Ja)), string.Join("; ", parts.Select(part => part.En)));
    }

    public static IEnumerable<Text> Told(ValueSet set, Func<ValueSet, Text> words) => set == ValueSet.Any ? [] : [words(set)];

    private static Text Or(ValueSet set, Func<int, Text> words) => SpaceWords.Or(set.Places.Select(words).ToArray());

    private static Text Standing(int place)
        => place == StandingPlace.Alike ? new("会員資格の判定は変わらない", "membership judged alike") : SpaceWords.Of(StandingPlace.StandingAt(place));

    private static Text Gate(ValueSet set) => (set.Has((int)Comparisons.Gate.Open), set.Has((int)Comparisons.Gate.Referred), set.Has((int)Comparisons.Gate.Refused)) switch
    {
        (true, false, false) => new("ほかに支払対象外・照会の理由がない", "no other ground to refuse or refer"),
        (false, true, false) => new("内部犯罪の調査中または同じ事案が支払済み", "insider crime under investigation or the same incident already paid"),
        (false, false, true) => new("変わらない別の理由で支払対象外", "refused anyway on a ground that stays"),
        (true, true, _) => new("ほかに支払対象外の理由がない", "no other ground to refuse"),
        (true, _, true) => new("ほかの理由だけで照会とならない", "not referred on another ground alone"),
        _ => new("ほかに支払対象外または照会の理由がある", "another ground to refuse or refer"),
    };

    private Text Slots(ValueSet set)
    {
        var runs = new List<Text>();
        for (int first = 0; first < space.Slots.Count; first++)
        {
            if (!set.Has(first))
            {
                continue;
            }

            int last = first;
            while (last + 1 < space.Slots.Count && set.Has(last + 1))
            {
                last++;
            }

            runs.Add(SpaceWords.Dates(space.Slots[first], space.Slots[last]));
            first = last;
        }

        Text dates = SpaceWords.Or(runs);
        return new($"事由発生日が{dates.Ja}", $"incident {dates.En}");
    }
}
