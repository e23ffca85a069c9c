using JmaCyber.Rules.Analysis.Spaces;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Documents in words.</summary>
internal static class DocumentWords
{
    /// <summary>For each side: that it is there, that it is not, and its name.</summary>
    private static readonly (Side Side, Text There, Text Missing, Text Name)[] Each =
    [
        (Side.Certificate, new("休業証明書あり", "a closure certificate"), new("休業証明書なし", "no closure certificate"), new("休業証明書", "the closure certificate")),
        (
            Side.PpcReport,
            new("個人情報保護委員会への報告あり", "a report to the PPC"),
            new("個人情報保護委員会への報告なし", "no report to the PPC"),
            new("個人情報保護委員会への報告", "the report to the PPC")),
        (
            Side.Recurrence,
            new("再発防止策の記載あり", "measures against recurrence stated"),
            new("再発防止策の記載なし", "no measures against recurrence stated"),
            new("再発防止策の記載", "the statement of measures against recurrence")),
        (
            Side.Notified,
            new("本人への通知の記載あり", "notification of the persons concerned stated"),
            new("本人への通知の記載なし", "no notification of the persons concerned stated"),
            new("本人への通知の記載", "the statement of the notification")),
        (Side.Form, new("給付申請兼振込依頼書あり", "the application form"), new("給付申請兼振込依頼書なし", "no application form"), new("給付申請兼振込依頼書", "the application form")),
    ];

    private static readonly Text Report = new("攻撃の報告", "the report of the attack");

    public static IEnumerable<Text> Of(Sides sides) =>
    [
        .. RegionWords.Told(sides[Side.Reports], set => ReportWords.Of(set.Places)),
        .. Each.SelectMany(one => RegionWords.Told(sides[one.Side], set => set.Has(0) ? one.Missing : one.There)),
        .. RegionWords.Told(sides[Side.Rest], set => SpaceWords.Or(set.Places.Select(Rest).ToArray())),
        .. RegionWords.Told(sides[Side.Completion], set => set.Has(0)
            ? new("必要な書類がそろう日は変更前後で同じか、そろわない", "not complete on different days before and after")
            : new("必要な書類がそろう日が変更前後で異なる", "documents complete on different days before and after")),
    ];

    private static Text Rest(int place)
    {
        Text[] others = [.. RestPlace.Lacks(place, Side.Reports) ? [Report] : Array.Empty<Text>(), .. Each.Where(one => RestPlace.Lacks(place, one.Side)).Select(one => one.Name)];
        (string ja, string en) = others.Length == 0 ? (string.Empty, string.Empty)
            : (string.Join("と", others.Select(one => one.Ja)) + "以外の", " other than " + string.Join(" and ", others.Select(one => one.En)));
        return RestPlace.IsComplete(place)
            ? new($"{ja}必要な書類がすべてある", $"every required document{en} there")
            : new($"{ja}必要な書類が不足", $"a required document{en} missing");
    }
}
