using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Spaces;

/// <summary>The coordinates of a cell in words.</summary>
internal static class CellWords
{
    private static readonly Text No = new("なし", "no");

    private static readonly Text Yes = new("あり", "yes");

    public static IEnumerable<CellCoordinate> Of(Spot spot)
    {
        (Scene scene, Claimant claimant, InsiderCrime insider, Happening happening, DocumentsClass documents, Past past) = spot;
        DocumentsKey papers = documents.Key;
        yield return new(new("事由発生日", "incident date"), SpaceWords.Dates(scene.Moment.Slot, scene.Moment.Slot));
        yield return new(new("請求日", "claim date"), SpaceWords.Of(scene.Moment.ClaimYear, scene.Before, scene.After));
        yield return new(new("施設", "facility"), SpaceWords.Of(scene.Kind));
        yield return new(new("会員資格", "membership"), SpaceWords.Of(claimant.Standing));
        yield return new(new("手続き中", "procedure pending"), Of(claimant.Pending));
        yield return new(new("開設または管理", "opens or manages"), Of(claimant.Related));
        yield return new(new("内部犯罪", "insider crime"), Of(insider));
        yield return new(new("事案", "incident"), SpaceWords.Of(happening.Kind));
        if (happening.Kind == IncidentKind.CyberAttack)
        {
            yield return new(new("個人情報の漏えい", "personal data leaked"), Of(happening.Leaked));
            yield return new(new("休業日数", "closure days"), Closure(scene, happening));
            yield return new(new("休業証明書", "closure certificate"), Of(papers.Shows(Evidence.ClosureCertificate)));
            yield return new(new("攻撃の報告", "report of the attack"), ReportWords.Of(AttackReports.Of(papers)));
        }

        if (happening.Kind == IncidentKind.DataLeak)
        {
            yield return new(new("個人情報保護委員会への報告", "reports to the PPC"), Ppc(papers));
        }

        if (happening.Payment is not null)
        {
            yield return new(new("給付申請兼振込依頼書", "application form"), Of(papers.Shows(Evidence.ApplicationForm)));
            yield return new(new("もう一方の支援金の書類", "document of the other payment"), Of(papers.Other));
        }

        if (papers.Apart)
        {
            yield return new(new("必要な書類がそろう日", "documents complete"), new("変更前後で異なる日", "on different days before and after"));
        }

        yield return new(new("先の請求", "earlier claims"), Of(past));
    }

    private static Text Of(bool value) => value ? Yes : No;

    private static Text Of(InsiderCrime insider) => insider switch
    {
        InsiderCrime.Confirmed => new("確認済み", "confirmed"),
        InsiderCrime.UnderInvestigation => new("調査中", "under investigation"),
        InsiderCrime.None => No,
    };

    private static Text Ppc(DocumentsKey papers)
        => (papers.Shows(Evidence.PpcReport), papers.Shows(Evidence.RecurrencePrevention), papers.Shows(Evidence.IndividualsNotified)) switch
        {
            (false, _, _) => new("なし", "none"),
            (_, false, false) => new("再発防止策も本人への通知も記載なし", "state neither the measures against recurrence nor the notification"),
            (_, true, false) => new("再発防止策のみ記載", "state the measures against recurrence only"),
            (_, false, true) => new("本人への通知のみ記載", "state the notification of the persons concerned only"),
            _ when papers.Split => new("2通に分けて両方を記載", "state both, in two reports"),
            _ => new("1通に両方を記載", "state both, in one report"),
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
            return SpaceWords.Days(closure.Before, Math.Max(scene.CapBefore, scene.CapAfter) + 1);
        }

        (Text before, Text after) = (SpaceWords.Days(closure.Before, scene.CapBefore + 1), SpaceWords.Days(closure.After, scene.CapAfter + 1));
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
