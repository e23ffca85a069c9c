using System.Collections.Concurrent;
using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>The dimensions of the regions on which two programs differ: named here, in the order in which a condition tells them.</summary>
internal sealed class Dimensions
{
    private readonly List<Dimension> all = [];
    private readonly ConcurrentDictionary<(ClaimTiming, IncidentKind, ClosureReading), DocumentDifferences> documents = new();

    public Dimensions(DecisionSpace space)
    {
        Incidents = new IncidentDimension(space.Before, space.After);
        Incident = Add(seen => seen.Incident, Incidents.Words);
        Facility = Add(seen => ClassSet.Of((int)seen.Cell.Slice.Kind), Each(place => SpaceWords.Of((FacilityKind)place)));
        IncidentPeriod = Add(seen => ClassSet.Of(seen.Cell.Slice.Timing.IncidentPeriod.Index), set => PeriodWords(space.IncidentPeriods, set));
        ClaimYear = Add(
            seen => ClassSet.Of((int)seen.Cell.Slice.Timing.ClaimYear),
            Each(place => SpaceWords.Of((ClaimYear)place, space.Before, space.After)));
        Membership = Add(seen => seen.Slice.MembershipOf(seen.Cell), Each(MembershipWords));
        Things = [.. DocumentSorts.Things.Select((thing, place) => Add(
            seen => seen.Documents.OfThing(place),
            set => place == 0 ? ReportWords.Of(set.Places) : set.Has(0) ? thing.Missing : thing.There))];
        Rest = Add(seen => seen.Documents.OfRest, Each(RestWords));
        Completion = Add(seen => seen.Documents.OfCompletion, set => set.Has(0)
            ? new("必要な書類がそろう日が変更前後で異ならない", "documents not complete on different days before and after")
            : new("必要な書類がそろう日が変更前後で異なる", "documents complete on different days before and after"));
        PriorClaims = Add(seen => seen.Slice.PriorClaimsOf(seen.Cell), PriorClaimsPlace.Words);
        OtherGrounds = Add(seen => seen.Slice.OtherGroundsOf(seen.Cell), GroundWords);
        WithinIncident = [Completion, OtherGrounds, Rest, .. Enumerable.Reverse(Things), PriorClaims, Membership];
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

    /// <summary>The membership, where it is judged differently.</summary>
    public Dimension Membership { get; }

    /// <summary>For each thing that documents show whether it is there, where it is judged differently.</summary>
    public Dimension[] Things { get; }

    /// <summary>Whether the documents that both programs judge alike are complete, and which are not among these.</summary>
    public Dimension Rest { get; }

    /// <summary>Whether documents are complete on different days.</summary>
    public Dimension Completion { get; }

    /// <summary>Prior claims, where they are judged differently.</summary>
    public Dimension PriorClaims { get; }

    /// <summary>What the rest of the claim comes to, where both programs judge it alike.</summary>
    public Dimension OtherGrounds { get; }

    /// <summary>How two programs see the documents for what happened; the kind of facility is no matter beyond its closure days.</summary>
    public DocumentDifferences DocumentsFor(SpaceSlice slice, IncidentClass incident)
        => documents.GetOrAdd((slice.Timing, incident.Kind, incident.Closure), _ => new DocumentDifferences(slice, incident));

    /// <summary>The condition of a region as a sentence; a dimension on which it holds any class is left out.</summary>
    public Text Words(Region region)
    {
        Text[] parts = [.. all.Where(dimension => region[dimension] != ClassSet.Any).Select(dimension => dimension.Words(region[dimension]))];
        return parts.Length == 0
            ? new("すべての請求", "every claim")
            : new(string.Join("／", parts.Select(part => part.Ja)), string.Join("; ", parts.Select(part => part.En)));
    }

    private static Func<ClassSet, Text> Each(Func<int, Text> words) => set => SpaceWords.Or(set.Places.Select(words).ToArray());

    private static Text MembershipWords(int place) => place == SliceDifferences.Alike
        ? new("会員資格の判定は変わらない", "membership judged alike")
        : SpaceWords.Of((MembershipClass)(place - 1));

    private static Text PeriodWords(IReadOnlyList<IncidentPeriod> periods, ClassSet set)
    {
        Text dates = SpaceWords.Or([.. SpaceWords.Runs(set.Places).Select(run => SpaceWords.Dates(periods[run.First], periods[run.Last]))]);
        return new($"事由発生日が{dates.Ja}", $"incident {dates.En}");
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
        => (set.Has((int)Comparisons.OtherGrounds.None), set.Has((int)Comparisons.OtherGrounds.Referred), set.Has((int)Comparisons.OtherGrounds.Refused)) switch
        {
            (true, false, false) => new("ほかに支払対象外・照会の理由がない", "no other ground to refuse or refer"),
            (false, true, false) => new("内部犯罪の調査中または同じ事案が支払済み", "insider crime under investigation or the same incident already paid"),
            (false, false, true) => new("変わらない別の理由で支払対象外", "refused anyway on a ground that stays"),
            (true, true, _) => new("ほかに支払対象外の理由がない", "no other ground to refuse"),
            (true, _, true) => new("ほかの理由だけで照会とならない", "not referred on another ground alone"),
            _ => new("ほかに支払対象外または照会の理由がある", "another ground to refuse or refer"),
        };

    private Dimension Add(Func<SeenCell, ClassSet> of, Func<ClassSet, Text> words)
    {
        all.Add(new Dimension(all.Count, of, words));
        return all[all.Count - 1];
    }
}
