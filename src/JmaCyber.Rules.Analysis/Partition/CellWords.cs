using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>The coordinates of a cell in words.</summary>
internal static class CellWords
{
    private static readonly Text No = new("なし", "no");

    private static readonly Text Yes = new("あり", "yes");

    public static IEnumerable<CellCoordinate> Of(Cell cell)
    {
        (SpaceSlice slice, ClaimantClass claimant, InsiderCrime insider, IncidentClass incident, DocumentsClass documents, PriorClaimsClass prior) = cell;
        DocumentsKey papers = documents.Key;
        yield return new(new("事由発生日", "incident date"), SpaceWords.Dates(slice.Timing.IncidentPeriod, slice.Timing.IncidentPeriod));
        yield return new(new("請求日", "claim date"), SpaceWords.Of(slice.Timing.ClaimYear, slice.Before, slice.After));
        yield return new(new("施設", "facility"), SpaceWords.Of(slice.Kind));
        yield return new(new("会員資格", "membership"), SpaceWords.Of(claimant.MembershipClass));
        yield return new(new("手続き中", "procedure pending"), Of(claimant.Pending));
        yield return new(new("開設または管理", "opens or manages"), Of(claimant.Related));
        yield return new(new("内部犯罪", "insider crime"), Of(insider));
        yield return new(new("事案", "incident"), SpaceWords.Of(incident.Kind));
        if (incident.Kind == IncidentKind.CyberAttack)
        {
            yield return new(new("個人情報の漏えい", "personal data leaked"), Of(incident.Leaked));
            yield return new(new("休業日数", "closure days"), Closure(slice, incident));
        }

        if (incident.Payment is { } payment)
        {
            foreach (DocumentThing thing in DocumentSorts.ThingsFor(payment))
            {
                bool isReport = thing.Evidence.HasFlag(Evidence.JmaReport);
                yield return new(thing.Name, isReport ? ReportWords.Of(AttackReports.Of(papers)) : papers.Shows(thing.Evidence) ? thing.There : thing.Missing);
            }

            yield return new(new("もう一方の支援金の書類", "document of the other payment"), Of(papers.Other));
        }

        if (papers.Split)
        {
            yield return new(new("記載", "statements"), new("別々の書類", "in different documents"));
        }

        if (papers.Apart)
        {
            yield return new(new("必要な書類がそろう日", "documents complete"), new("変更前後で異なる日", "on different days before and after"));
        }

        yield return new(new("先の請求", "earlier claims"), Of(prior));
    }

    private static Text Of(bool value) => value ? Yes : No;

    private static Text Of(InsiderCrime insider) => insider switch
    {
        InsiderCrime.Confirmed => new("確認済み", "confirmed"),
        InsiderCrime.UnderInvestigation => new("調査中", "under investigation"),
        InsiderCrime.None => No,
    };

    private static Text Closure(SpaceSlice slice, IncidentClass incident)
    {
        ClosureReading closure = incident.Closure;
        if (closure is { AreEqual: true, Before: 0 } && incident.HasDays)
        {
            return new("0（休業とならない日のみ）", "0 (days that do not count)");
        }

        if (closure.AreEqual)
        {
            return SpaceWords.Days(closure.Before, Math.Max(slice.CapBefore, slice.CapAfter) + 1);
        }

        (Text before, Text after) = (SpaceWords.Days(closure.Before, slice.CapBefore + 1), SpaceWords.Days(closure.After, slice.CapAfter + 1));
        return new($"変更前{before.Ja}、変更後{after.Ja}(日数は異なる)", $"{before.En} before, {after.En} after (different numbers)");
    }

    private static Text Of(PriorClaimsClass prior)
    {
        (Text before, Text after) = (Of(prior.Before), Of(prior.After));
        return before == after ? before : new($"変更前: {before.Ja}、変更後: {after.Ja}", $"before: {before.En}; after: {after.En}");
    }

    private static Text Of(PriorClaimsUse use)
    {
        Text year = (use & (PriorClaimsUse.Year | PriorClaimsUse.OtherPayment)) switch
        {
            PriorClaimsUse.None => new("年間の枠は未使用", "the year is free"),
            PriorClaimsUse.Year => new("年間の枠は使用済み", "the year is used up"),
            _ => new("年間の枠はもう一方の支援金で使用済み", "the year is used up by the other payment"),
        };
        return (use & PriorClaimsUse.SameIncident) == 0 ? year : new($"{year.Ja}、同じ事案が支払済み", $"{year.En}, the same incident was paid");
    }
}
