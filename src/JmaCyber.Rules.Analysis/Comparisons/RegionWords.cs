using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>The condition of a region as a sentence: what happened, where, when, and what else must hold; region that hold anything are left out.</summary>
internal sealed class RegionWords(DecisionSpace space, IncidentSets incidentSets)
{
    private readonly IncidentWords what = new(incidentSets);

    public Text Of(Region region)
    {
        Text[] parts =
        [
            .. Told(region[Dimension.Incident], what.Of),
            .. Told(region[Dimension.Facility], set => Or(set, place => SpaceWords.Of((FacilityKind)place))),
            .. Told(region[Dimension.IncidentPeriod], IncidentPeriods),
            .. Told(region[Dimension.ClaimYear], set => Or(set, place => SpaceWords.Of((ClaimYear)place, space.Before, space.After))),
            .. Told(region[Dimension.MembershipClass], set => Or(set, MembershipClass)),
            .. DocumentWords.Of(region),
            .. Told(region[Dimension.PriorClaims], PriorClaimsWords.Of),
            .. Told(region[Dimension.OtherGrounds], Grounds),
        ];
        return parts.Length == 0
            ? new("すべての請求", "every claim")
            : new(string.Join("／", parts.Select(part => part.Ja)), string.Join("; ", parts.Select(part => part.En)));
    }

    public static IEnumerable<Text> Told(ClassSet set, Func<ClassSet, Text> words) => set == ClassSet.Any ? [] : [words(set)];

    private static Text Or(ClassSet set, Func<int, Text> words) => SpaceWords.Or(set.Places.Select(words).ToArray());

    private static Text MembershipClass(int place)
        => place == MembershipPlace.Alike ? new("会員資格の判定は変わらない", "membership judged alike") : SpaceWords.Of(MembershipPlace.StandingAt(place));

    private static Text Grounds(ClassSet set)
        => (set.Has((int)OtherGrounds.None), set.Has((int)OtherGrounds.Referred), set.Has((int)OtherGrounds.Refused)) switch
        {
            (true, false, false) => new("ほかに支払対象外・照会の理由がない", "no other ground to refuse or refer"),
            (false, true, false) => new("内部犯罪の調査中または同じ事案が支払済み", "insider crime under investigation or the same incident already paid"),
            (false, false, true) => new("変わらない別の理由で支払対象外", "refused anyway on a ground that stays"),
            (true, true, _) => new("ほかに支払対象外の理由がない", "no other ground to refuse"),
            (true, _, true) => new("ほかの理由だけで照会とならない", "not referred on another ground alone"),
            _ => new("ほかに支払対象外または照会の理由がある", "another ground to refuse or refer"),
        };

    private Text IncidentPeriods(ClassSet set)
    {
        var runs = new List<Text>();
        for (int first = 0; first < space.IncidentPeriods.Count; first++)
        {
            if (!set.Has(first))
            {
                continue;
            }

            int last = first;
            while (last + 1 < space.IncidentPeriods.Count && set.Has(last + 1))
            {
                last++;
            }

            runs.Add(SpaceWords.Dates(space.IncidentPeriods[first], space.IncidentPeriods[last]));
            first = last;
        }

        Text dates = SpaceWords.Or(runs);
        return new($"事由発生日が{dates.Ja}", $"incident {dates.En}");
    }
}
