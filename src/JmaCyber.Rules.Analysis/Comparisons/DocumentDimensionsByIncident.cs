using System.Collections.Concurrent;
using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>How two programs see documents, found once for what happened at a time: the kind of facility is no matter beyond its closure days.</summary>
internal sealed class DocumentDimensionsByIncident
{
    private readonly ConcurrentDictionary<ClaimTiming, ConcurrentDictionary<int, DocumentDimensions>> known = new();

    public DocumentDimensions Of(SpaceSlice slice, IncidentClass incident)
        => known.GetOrAdd(slice.Timing, static _ => new()).GetOrAdd(PlaceOf(incident), _ => new DocumentDimensions(slice, incident));

    private static int PlaceOf(IncidentClass incident)
    {
        const int numbers = 64;
        ClosureReading closure = incident.Closure;
        return (((((int)incident.Kind * numbers) + closure.Before) * numbers) + closure.After) * 2 + (closure.AreEqual ? 1 : 0);
    }
}
