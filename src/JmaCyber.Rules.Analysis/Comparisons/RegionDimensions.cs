using System.Collections.Concurrent;
using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>
/// The dimensions of the regions on which two programs differ, in the order in which a condition tells them: those of the cells, as far as the programs
/// judge their classes differently, and two for what they judge alike.
/// </summary>
internal sealed class RegionDimensions
{
    private readonly List<Dimension> all = [];
    private readonly ConcurrentDictionary<SpaceSlice, SliceDifferences> slices = new();
    private readonly ConcurrentDictionary<IncidentClass, DocumentDifferences> documents = new();
    private readonly ConcurrentDictionary<(ClaimTiming, IncidentKind, ClosureReading), DocumentDifferences> shared = new();

    public RegionDimensions(DecisionSpace space)
    {
        Incidents = new IncidentDimension(space.Before, space.After);
        Incident = Add(CellDimensions.Incident with { Of = Incidents.Of, Words = Incidents.Words });
        Facility = Add(CellDimensions.Facility);
        Dimension period = CellDimensions.IncidentPeriod(space);
        IncidentPeriod = Add(period with { Words = set => new($"事由発生日が{period.Words(set).Ja}", $"incident {period.Words(set).En}") });
        ClaimYear = Add(CellDimensions.ClaimYear(space));
        Dimension membership = Add(CellDimensions.Membership.Told(
            cell => In(cell.Slice).IsMembershipTold(cell), new("会員資格の判定は変わらない", "membership judged alike")));
        Things = [.. CellDimensions.Things.Select((thing, place) => Add(
            thing with { Of = cell => DocumentsOf(cell).Tells(place) ? thing.Of(cell) : ClassSet.Any }))];
        // Whether the documents that both programs judge alike are complete, and which are not among these.
        Dimension rest = Add(Dimension.Each(new("ほかの書類", "other documents"), cell => DocumentsOf(cell).Rest, RestWords));
        Dimension completion = Add(CellDimensions.Completion with
        {
            Of = cell => DocumentsOf(cell).Apart is { } apart ? ClassSet.Of(apart ? 1 : 0) : ClassSet.Any,
            Words = set => set.Has(0)
                ? new("必要な書類がそろう日が変更前後で異ならない", "documents not complete on different days before and after")
                : new("必要な書類がそろう日が変更前後で異なる", "documents complete on different days before and after"),
        });
        Dimension priorClaims = Add(
            (CellDimensions.PriorClaims with { Of = cell => ClassSet.Of(YearPlace(cell.PriorClaims.Year)), Words = YearWords })
            .Told(cell => In(cell.Slice).ArePriorClaimsTold(cell), new("年間の枠の判定は変わらない", "program year judged alike")));
        // What the rest of the claim comes to, where both programs judge it alike.
        Dimension otherGrounds = Add(new(new("ほかの理由", "other grounds"), cell => In(cell.Slice).OtherGroundsOf(cell), GroundWords));
        WithinIncident = [completion, otherGrounds, rest, .. Enumerable.Reverse(Things), priorClaims, membership];
        InMergeOrder = [.. WithinIncident, Incident, Facility, ClaimYear, IncidentPeriod];
    }

    public IReadOnlyList<Dimension> All => all;

    /// <summary>Those that differ within one incident of a slice, in the order of merging.</summary>
    /// <remarks>First one that is told in some of the others only, then documents from the last to the reports, which are told best.</remarks>
    public IReadOnlyList<Dimension> WithinIncident { get; }

    /// <summary>All of them in the order of merging.</summary>
    public IReadOnlyList<Dimension> InMergeOrder { get; }

    /// <summary>The kind of incident, and an attack's closure days.</summary>
    public Dimension Incident { get; }

    public IncidentDimension Incidents { get; }

    public Dimension Facility { get; }

    public Dimension IncidentPeriod { get; }

    public Dimension ClaimYear { get; }

    /// <summary>For each thing that documents show whether it is there, where it is judged differently.</summary>
    public Dimension[] Things { get; }

    /// <summary>What two programs judge differently in a slice.</summary>
    public SliceDifferences In(SpaceSlice slice) => slices.GetOrAdd(slice, static one => new SliceDifferences(one));

    /// <summary>How two programs see the documents for what happened; the kind of facility is no matter beyond its closure days.</summary>
    public DocumentDifferences DocumentsFor(SpaceSlice slice, IncidentClass incident)
        => documents.TryGetValue(incident, out DocumentDifferences? known) ? known : documents.GetOrAdd(incident, Shared(slice, incident));

    /// <summary>The condition of a region as a sentence; a dimension on which it holds any class is left out.</summary>
    public Text Words(Region region)
    {
        Text[] parts = [.. all.Where(dimension => region[dimension] != ClassSet.Any).Select(dimension => dimension.Words(region[dimension]))];
        return parts.Length == 0
            ? new("すべての請求", "every claim")
            : new(string.Join("／", parts.Select(part => part.Ja)), string.Join("; ", parts.Select(part => part.En)));
    }

    private static Text RestWords(int place)
    {
        Text[] others = [.. DocumentSorts.Things.Where((_, thing) => DocumentPlace.IsTold(place, thing)).Select(thing => thing.Name)];
        (string ja, string en) = others.Length == 0 ? (string.Empty, string.Empty)
            : (string.Join("と", others.Select(one => one.Ja)) + "以外の", " other than " + string.Join(" and ", others.Select(one => one.En)));
        return DocumentPlace.IsComplete(place)
            ? new($"{ja}必要な書類がすべてある", $"every required document{en} there")
            : new($"{ja}必要な書類が不足", $"a required document{en} missing");
    }

    private static Text GroundWords(ClassSet set)
        => (set.Has((int)OtherGrounds.None), set.Has((int)OtherGrounds.Referred), set.Has((int)OtherGrounds.Refused)) switch
        {
            (true, false, false) => new("ほかに支払対象外・照会の理由がない", "no other ground to refuse or refer"),
            (false, true, false) => new("内部犯罪の調査中または同じ事案が支払済み", "insider crime under investigation or the same incident already paid"),
            (false, false, true) => new("変わらない別の理由で支払対象外", "refused anyway on a ground that stays"),
            (true, true, _) => new("ほかに支払対象外の理由がない", "no other ground to refuse"),
            (true, _, true) => new("ほかの理由だけで照会とならない", "not referred on another ground alone"),
            _ => new("ほかに支払対象外または照会の理由がある", "another ground to refuse or refer"),
        };

    /// <summary>The program year in words, used up in one way before and in another after; by either payment, the payment is not told.</summary>
    private static Text YearWords(ClassSet set)
    {
        const PriorClaimsUse Free = PriorClaimsUse.None;
        (bool isUsedAfter, bool isUsedBefore) = (set.Has(YearPlace((Free, PriorClaimsUse.Year))), set.Has(YearPlace((PriorClaimsUse.Year, Free))));
        return SpaceWords.Or([.. set.Places.Select(Word).OfType<Text>()]);

        Text? Word(int place) => PriorClaimsClass.UsesAt(place) switch
        {
            (Free, PriorClaimsUse.Year) => new("年間の枠が変更前は未使用で変更後は使用済み", "program year free before and used up after"),
            (PriorClaimsUse.Year, Free) => new("年間の枠が変更前は使用済みで変更後は未使用", "program year used up before and free after"),
            (Free, _) => isUsedAfter ? null
                : new("年間の枠が変更前は未使用で変更後はもう一方の支援金で使用済み", "program year free before and used up by the other payment after"),
            (_, Free) => isUsedBefore ? null
                : new("年間の枠が変更前はもう一方の支援金で使用済みで変更後は未使用", "program year used up by the other payment before and free after"),
            (PriorClaimsUse.Year, _) => new("年間の枠がどちらも使用済み（変更後はもう一方の支援金でも）", "program year used up before and after (after by the other payment, too)"),
            _ => new("年間の枠がどちらも使用済み（変更前はもう一方の支援金でも）", "program year used up before and after (before by the other payment, too)"),
        };
    }

    private static int YearPlace((PriorClaimsUse Before, PriorClaimsUse After) year) => PriorClaimsClass.PlaceOf(year.Before, year.After);

    private DocumentDifferences Shared(SpaceSlice slice, IncidentClass incident)
        => shared.GetOrAdd((slice.Timing, incident.Kind, incident.Closure), _ => new DocumentDifferences(slice, incident));

    private DocumentPlace DocumentsOf(Cell cell) => DocumentsFor(cell.Slice, cell.Incident).Of(cell.Documents);

    private Dimension Add(Dimension dimension)
    {
        all.Add(dimension with { Place = all.Count });
        return all[all.Count - 1];
    }
}
