using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Documents in words.</summary>
internal static class DocumentWords
{
    public static IEnumerable<Text> Of(Region region) =>
    [
        .. DocumentSorts.Things.SelectMany((thing, place) => RegionWords.Told(region[Dimension.FirstDocument + place], set => Of(thing, place, set))),
        .. RegionWords.Told(region[Dimension.Rest], set => SpaceWords.Or(set.Places.Select(Rest).ToArray())),
        .. RegionWords.Told(region[Dimension.Completion], set => set.Has(0)
            ? new("必要な書類がそろう日が変更前後で異ならない", "documents not complete on different days before and after")
            : new("必要な書類がそろう日が変更前後で異なる", "documents complete on different days before and after")),
    ];

    private static Text Of(DocumentThing thing, int place, ClassSet set) => place == 0 ? ReportWords.Of(set.Places) : set.Has(0) ? thing.Missing : thing.There;

    private static Text Rest(int place)
    {
        Text[] others = [.. DocumentSorts.Things.Where((_, thing) => RestPlace.Lacks(place, thing)).Select(thing => thing.Name)];
        (string ja, string en) = others.Length == 0 ? (string.Empty, string.Empty)
            : (string.Join("と", others.Select(one => one.Ja)) + "以外の", " other than " + string.Join(" and ", others.Select(one => one.En)));
        return RestPlace.IsComplete(place)
            ? new($"{ja}必要な書類がすべてある", $"every required document{en} there")
            : new($"{ja}必要な書類が不足", $"a required document{en} missing");
    }
}
