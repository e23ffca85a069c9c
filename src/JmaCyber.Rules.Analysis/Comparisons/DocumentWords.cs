using JmaCyber.Rules.Analysis.Spaces;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Documents in words.</summary>
internal static class DocumentWords
{
    public static IEnumerable<Text> Of(Sides sides) =>
    [
        .. RegionWords.Told(sides[Side.Reports], set => ReportWords.Of(set.Places)),
        .. PaperSide.All.Where(one => one.There is not null).SelectMany(one => RegionWords.Told(sides[one.Side], set => set.Has(0) ? one.Missing! : one.There!)),
        .. RegionWords.Told(sides[Side.Rest], set => SpaceWords.Or(set.Places.Select(Rest).ToArray())),
        .. RegionWords.Told(sides[Side.Completion], set => set.Has(0)
            ? new("必要な書類がそろう日は変更前後で同じか、そろわない", "not complete on different days before and after")
            : new("必要な書類がそろう日が変更前後で異なる", "documents complete on different days before and after")),
    ];

    private static Text Rest(int place)
    {
        Text[] others = [.. PaperSide.All.Where(one => RestPlace.Lacks(place, one.Side)).Select(one => one.Name)];
        (string ja, string en) = others.Length == 0 ? (string.Empty, string.Empty)
            : (string.Join("と", others.Select(one => one.Ja)) + "以外の", " other than " + string.Join(" and ", others.Select(one => one.En)));
        return RestPlace.IsComplete(place)
            ? new($"{ja}必要な書類がすべてある", $"every required document{en} there")
            : new($"{ja}必要な書類が不足", $"a required document{en} missing");
    }
}
