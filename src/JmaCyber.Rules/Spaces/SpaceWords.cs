using System.Globalization;

namespace JmaCyber.Rules;

/// <summary>How the coordinates of cells and the conditions of regions are worded.</summary>
internal static class SpaceWords
{
    public static readonly Text No = new("なし", "no");

    public static readonly Text Yes = new("あり", "yes");

    public static IEnumerable<CellCoordinate> Of(Spot spot)
    {
        (Scene scene, Claimant claimant, InsiderCrime insider, Happening happening, Papers papers, Past past) = spot;
        yield return new(new("事由発生日", "incident date"), Of(scene.Moment.Slot));
        yield return new(new("請求日", "claim date"), Of(scene.Moment.ClaimYear));
        yield return new(new("施設", "facility"), Of(scene.Kind));
        yield return new(new("会員資格", "membership"), Of(claimant.Standing));
        yield return new(new("手続き中", "procedure pending"), Of(claimant.Pending));
        yield return new(new("開設または管理", "opens or manages"), Of(claimant.Related));
        yield return new(new("内部犯罪", "insider crime"), Of(insider));
        yield return new(new("事案", "incident"), Of(happening.Kind));
        if (happening.Kind == IncidentKind.CyberAttack)
        {
            yield return new(new("個人情報の漏えい", "personal data leaked"), Of(happening.Leaked));
            yield return new(new("休業日数", "closure days"), Closure(scene, happening));
            yield return new(new("休業証明書", "closure certificate"), Of(papers.Certificate));
            yield return new(new("攻撃の報告", "report of the attack"), Of(papers.Reports));
        }

        if (happening.Kind == IncidentKind.DataLeak)
        {
            yield return new(new("個人情報保護委員会への報告", "reports to the PPC"), Of(papers.Ppc));
        }

        if (happening.Payment is not null)
        {
            yield return new(new("給付申請兼振込依頼書", "application form"), Of(papers.Form));
            yield return new(new("もう一方の支援金の書類", "document of the other payment"), Of(papers.Other));
        }

        yield return new(new("先の請求", "earlier claims"), Of(past));
    }

    public static Text Of(IncidentSlot slot)
    {
        if (slot.IsBeforeAll)
        {
            return new($"{Wrong.Iso(slot.Last.PlusDays(1))}より前", $"before {Wrong.Iso(slot.Last.PlusDays(1))}");
        }

        return slot.Last == IncidentSlot.Latest
            ? new($"{Wrong.Iso(slot.First)}以後", $"from {Wrong.Iso(slot.First)}")
            : new($"{Wrong.Iso(slot.First)}～{Wrong.Iso(slot.Last)}", $"from {Wrong.Iso(slot.First)} to {Wrong.Iso(slot.Last)}");
    }

    public static Text Of(ClaimYear year) => year switch
    {
        ClaimYear.SameYear => new("事由発生と同じ年度の請求", "claimed in the program year of the incident"),
        ClaimYear.LaterBeforeBoth => new("事由発生より後で、最初の年度より前の請求", "claimed in a later year, before the first program year"),
        ClaimYear.LaterOfOne => new("事由発生より後で、一方の制度だけの年度の請求", "claimed in a later year that only one of the programs has"),
        ClaimYear.Later => new("事由発生より後の年度の請求", "claimed in a later program year"),
        _ => new($"{Wrong.Iso(IncidentSlot.Latest)}の請求", $"claimed on {Wrong.Iso(IncidentSlot.Latest)}"),
    };

    public static Text Of(FacilityKind kind) => kind switch
    {
        FacilityKind.Hospital => new("病院", "hospital"),
        FacilityKind.Clinic => new("診療所", "clinic"),
        _ => new("介護サービス施設・事業所", "care-service facility"),
    };

    public static Text Of(Standing standing) => standing switch
    {
        Standing.Throughout => new("事由発生日にも請求日にもA①会員", "A① member on the incident date and on the claim date"),
        Standing.EndedBetween => new("事由発生日にはA①会員、請求日までに資格を喪失", "A① member on the incident date, but no longer on the claim date"),
        Standing.EndedBefore => new("事由発生日までにA①会員の資格を喪失", "A① membership ended by the incident date"),
        Standing.BeganBetween => new("事由発生日の後、請求日までにA①会員となった", "A① member on the claim date, but not yet on the incident date"),
        Standing.BeganAndEndedBetween => new("事由発生日の後にA①会員となり、請求日までに資格を喪失", "A① membership began after the incident date and ended by the claim date"),
        Standing.BeginsLater => new("請求日より後にA①会員となる", "A① membership begins after the claim date"),
        _ => new("A①会員以外", "no A① member"),
    };

    public static Text Of(IncidentKind kind) => kind switch
    {
        IncidentKind.CyberAttack => new("サイバー攻撃", "cyber attack"),
        IncidentKind.DataLeak => new("サイバー攻撃によらない個人情報の漏えい", "data leak without an attack"),
        IncidentKind.SuspiciousMessage => new("不審なメッセージのみ", "suspicious message alone"),
        _ => new("攻撃かどうか不明な事案", "incident of which it is unclear whether it was an attack"),
    };

    public static Text Of(ReportsMade reports) => reports switch
    {
        ReportsMade.None => new("攻撃の報告なし", "no report of the attack"),
        ReportsMade.Mhlw => new("厚生労働省への報告のみ", "a report to the MHLW alone"),
        ReportsMade.Jma => new("日本医師会への報告のみ", "a report to the JMA alone"),
        ReportsMade.Both => new("両方への報告(最後に届いたものはない)", "reports to both, neither of them last of all"),
        ReportsMade.BothMhlwLast => new("両方への報告(厚生労働省への報告が最後に届いた)", "reports to both, that to the MHLW last of all"),
        _ => new("両方への報告(日本医師会への報告が最後に届いた)", "reports to both, that to the JMA last of all"),
    };

    /// <summary>A number of days, which stands for all larger ones when it is the last that is told.</summary>
    public static Text Days(int days, int last) => days >= last ? new($"{Number(days)}日以上", $"{Number(days)} or more") : Same(Number(days));

    /// <summary>Numbers of days, as <c>0 or 2 to 3</c>; the last that is told stands for all larger ones.</summary>
    public static Text Days(IReadOnlyList<int> days, int last)
    {
        var runs = new List<Text>();
        for (int i = 0; i < days.Count; i++)
        {
            int first = days[i];
            while (i + 1 < days.Count && days[i + 1] == days[i] + 1)
            {
                i++;
            }

            (string one, string other) = (Number(first), Number(days[i]));
            runs.Add(days[i] >= last ? Days(first, first) : first == days[i] ? new($"{one}日", one) : new($"{one}～{other}日", $"{one} to {other}"));
        }

        return Or(runs);
    }

    /// <summary>One text or another.</summary>
    public static Text Or(IReadOnlyList<Text> all)
        => new(string.Join("または", all.Select(one => one.Ja)), string.Join(" or ", all.Select(one => one.En)));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static Text Same(string text) => new(text, text);

    private static Text Of(bool value) => value ? Yes : No;

    private static Text Of(InsiderCrime insider) => insider switch
    {
        InsiderCrime.Confirmed => new("確認済み", "confirmed"),
        InsiderCrime.UnderInvestigation => new("調査中", "under investigation"),
        _ => No,
    };

    private static Text Of(PpcStates states) => states switch
    {
        PpcStates.NoReport => new("なし", "none"),
        PpcStates.Neither => new("再発防止策も本人への通知も記載なし", "state neither the measures against recurrence nor the notification"),
        PpcStates.Prevention => new("再発防止策のみ記載", "state the measures against recurrence only"),
        PpcStates.Notified => new("本人への通知のみ記載", "state the notification of the persons concerned only"),
        PpcStates.Both => new("1通に両方を記載", "state both, in one report"),
        _ => new("2通に分けて両方を記載", "state both, in two reports"),
    };

    private static Text Closure(Scene scene, Happening happening)
    {
        ClosureReading closure = happening.Closure;
        if (closure is { AreEqual: true, Before: 0 } && happening.HasDays)
        {
            return new("0(休業とならない日のみ)", "0 (days that do not count)");
        }

        if (closure.AreEqual)
        {
            return Days(closure.Before, Math.Max(scene.CapBefore, scene.CapAfter) + 1);
        }

        (Text before, Text after) = (Days(closure.Before, scene.CapBefore + 1), Days(closure.After, scene.CapAfter + 1));
        return new($"変更前{before.Ja}、変更後{after.Ja}(日数は異なる)", $"{before.En} before, {after.En} after (different numbers)");
    }

    private static Text Of(Past past)
    {
        (Text before, Text after) = (Of(past.Before), Of(past.After));
        return before == after ? before : new($"変更前: {before.Ja}、変更後: {after.Ja}", $"before: {before.En}; after: {after.En}");
    }

    private static Text Of(PastUse use)
    {
        Text year = (use & (PastUse.Year | PastUse.OtherPayment)) switch
        {
            PastUse.None => new("年度の枠は未使用", "the year is free"),
            PastUse.Year => new("年度の枠は使用済み", "the year is used up"),
            _ => new("年度の枠はもう一方の支援金で使用済み", "the year is used up by the other payment"),
        };
        return (use & PastUse.SameIncident) == 0 ? year : new($"{year.Ja}、同じ事案が支払済み", $"{year.En}, the same incident was paid");
    }
}
