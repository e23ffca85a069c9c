using System.Numerics;

namespace JmaCyber.Rules;

/// <summary>The condition of a region as a sentence: what happened, where, when, and what else must hold; sides that hold anything are left out.</summary>
internal sealed class RegionWords(DecisionSpace space, WhatBits bits)
{
    public Text Of(Box box)
    {
        Text[] parts =
        [
            .. Told(box, Side.What, What),
            .. Told(box, Side.Facility, mask => Or(mask, place => SpaceWords.Of((FacilityKind)place))),
            .. Told(box, Side.Slot, Slots),
            .. Told(box, Side.ClaimYear, mask => Or(mask, place => SpaceWords.Of((ClaimYear)place))),
            .. Told(box, Side.Standing, mask => Or(mask, place => place == 0
                ? new("会員資格の判定は同じ", "membership judged alike")
                : SpaceWords.Of((Standing)(place - 1)))),
            .. Told(box, Side.Reports, mask => Or(mask, place => SpaceWords.Of((ReportsMade)place))),
            .. Told(box, Side.Certificate, mask => mask == 1 ? new("休業証明書なし", "no closure certificate") : new("休業証明書あり", "a closure certificate")),
            .. Told(box, Side.Complete, mask => Complete(box, mask == 2)),
            .. Told(box, Side.Past, mask => Past(Or(mask, Past))),
            .. Told(box, Side.Gate, Gate),
        ];
        return parts.Length == 0
            ? new("すべての請求", "every claim")
            : new(string.Join("、", parts.Select(part => part.Ja)), string.Join("; ", parts.Select(part => part.En)));
    }

    private static IEnumerable<Text> Told(Box box, Side side, Func<BigInteger, Text> words)
        => box[side] == Box.Any ? [] : [words(box[side])];

    private static Text Complete(Box box, bool complete)
    {
        bool isRest = box[Side.Reports] != Box.Any || box[Side.Certificate] != Box.Any;
        return (complete, isRest) switch
        {
            (true, false) => new("必要な書類がすべてある", "every required document there"),
            (true, true) => new("ほかの必要な書類はすべてある", "every other required document there"),
            (false, false) => new("必要な書類が不足", "a required document missing"),
            _ => new("ほかの必要な書類が不足", "another required document missing"),
        };
    }

    private static Text Gate(BigInteger mask) => (int)mask switch
    {
        1 << (int)InsiderCrime.None => new("ほかに妨げがない", "nothing else in the way"),
        1 << (int)InsiderCrime.UnderInvestigation => new("ほかの理由で事務局に照会", "referred to the office for another reason"),
        1 << (int)InsiderCrime.Confirmed => new("ほかの理由で支払対象外", "refused for another reason"),
        (1 << (int)InsiderCrime.None) | (1 << (int)InsiderCrime.UnderInvestigation) => new("ほかの理由で支払対象外とならない", "not refused for another reason"),
        (1 << (int)InsiderCrime.None) | (1 << (int)InsiderCrime.Confirmed) => new("ほかの理由で事務局に照会とならない", "not referred for another reason"),
        _ => new("ほかの理由で支払対象外または事務局に照会", "refused or referred for another reason"),
    };

    private static Text Past(Text uses) => new($"先の請求による年度の枠: {uses.Ja}", $"year by earlier claims: {uses.En}");

    private static Text Past(int place)
    {
        if (place == 0)
        {
            return new("判定は同じ", "judged alike");
        }

        (Text before, Text after) = (Use((PastUse)((place - 1) / 4)), Use((PastUse)((place - 1) % 4)));
        return new($"{before.Ja}→{after.Ja}", $"{before.En} → {after.En}");
    }

    private static Text Use(PastUse use) => use switch
    {
        PastUse.None => new("未使用", "free"),
        PastUse.Year => new("使用済み", "used up"),
        _ => new("もう一方の支援金で使用済み", "used up by the other payment"),
    };

    private static Text Or(BigInteger mask, Func<int, Text> words)
    {
        var all = new List<Text>();
        for (int place = 0; mask >> place != BigInteger.Zero; place++)
        {
            if (WhatBits.Has(mask, place))
            {
                all.Add(words(place));
            }
        }

        return SpaceWords.Or(all);
    }

    private Text Slots(BigInteger mask)
    {
        var runs = new List<Text>();
        for (int first = 0; first < space.Slots.Count; first++)
        {
            if (!WhatBits.Has(mask, first))
            {
                continue;
            }

            int last = first;
            while (last + 1 < space.Slots.Count && WhatBits.Has(mask, last + 1))
            {
                last++;
            }

            runs.Add(Run(space.Slots[first], space.Slots[last]));
            first = last;
        }

        Text dates = SpaceWords.Or(runs);
        return new($"事由発生日が{dates.Ja}", $"incident {dates.En}");
    }

    private static Text Run(IncidentSlot first, IncidentSlot last)
    {
        (string from, string to, string next) = (Wrong.Iso(first.First), Wrong.Iso(last.Last), Wrong.Iso(last.Last.PlusDays(1)));
        if (first.IsBeforeAll)
        {
            return new($"{next}より前", $"before {next}");
        }

        return last.Last == IncidentSlot.Latest ? new($"{from}以後", $"from {from}")
            : first.First == last.Last ? new(from, $"on {from}") : new($"{from}～{to}", $"from {from} to {to}");
    }

    private Text What(BigInteger mask)
    {
        var all = new List<Text>();
        BigInteger equal = mask & bits.AllEqual;
        BigInteger pairs = mask & bits.AllPairs;
        if (equal == bits.AllEqual && pairs == bits.AllPairs)
        {
            all.Add(SpaceWords.Of(IncidentKind.CyberAttack));
        }
        else
        {
            if (!equal.IsZero)
            {
                Text days = equal == bits.AllEqual ? new("休業日数の数え方は同じ", "closure days counted alike") : Days(equal);
                all.Add(new($"サイバー攻撃({days.Ja})", $"cyber attack with {days.En}"));
            }

            if (!pairs.IsZero)
            {
                Text days = pairs == bits.AllPairs ? new("休業日数の数え方が異なる", "closure days counted differently") : Pairs(pairs);
                all.Add(new($"サイバー攻撃({days.Ja})", $"cyber attack with {days.En}"));
            }
        }

        foreach (IncidentKind kind in new[] { IncidentKind.DataLeak, IncidentKind.SuspiciousMessage, IncidentKind.Undetermined })
        {
            if (!(mask & WhatBits.Of(kind)).IsZero)
            {
                all.Add(SpaceWords.Of(kind));
            }
        }

        return SpaceWords.Or(all);
    }

    private Text Pairs(BigInteger mask)
    {
        Text[] pairs = bits.PairsOf(mask).Select(pair => new Text($"{pair.Before.Ja}→{pair.After.Ja}", $"{pair.Before.En} → {pair.After.En}")).ToArray();
        return new(
            $"休業日数が{string.Join("、", pairs.Select(one => one.Ja))}と異なる",
            $"closure days counted as {string.Join(", ", pairs.Select(one => one.En))}");
    }

    private Text Days(BigInteger mask)
    {
        Text all = SpaceWords.Days(Enumerable.Range(0, bits.LastDay + 1).Where(day => bits.HasDay(mask, day)).ToArray(), bits.LastDay);
        string en = all.En switch
        {
            "0" => "no closure days",
            "1" => "1 closure day",
            _ => $"{all.En} closure days",
        };
        return new($"休業{all.Ja}", en);
    }
}
