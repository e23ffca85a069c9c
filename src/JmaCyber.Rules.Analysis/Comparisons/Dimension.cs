using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>The dimensions along which claims that are decided differently are merged.</summary>
internal enum Dimension
{
    /// <summary>What the rest of the claim comes to where both programs judge it alike (<see cref="OtherGrounds"/>).</summary>
    OtherGrounds,

    /// <summary>Whether the documents that both programs judge alike are complete, and which are not among these (<see cref="DocumentDimensions"/>).</summary>
    Rest,

    /// <summary>Whether documents are complete on different days.</summary>
    Completion,

    /// <summary>Earlier claims, where they are judged differently.</summary>
    PriorClaims,

    /// <summary>The membership, where it is judged differently.</summary>
    MembershipClass,

    /// <summary>The kind of incident, and an attack's closure days (<see cref="IncidentSets"/>).</summary>
    Incident,

    /// <summary>The kind of facility.</summary>
    Facility,

    /// <summary>When the claim comes (<see cref="JmaCyber.Rules.Analysis.Partition.ClaimYear"/>).</summary>
    ClaimYear,

    /// <summary>The incident date, by its period.</summary>
    IncidentPeriod,

    /// <summary>The first of the things that documents show, where it is judged differently; the others follow (<see cref="DocumentSorts.Things"/>).</summary>
    FirstDocument,
}
