using JmaCyber.Rules.Analysis.Spaces;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>The dimensions along which claims that are decided differently are merged, in the order of merging.</summary>
internal enum Side
{
    /// <summary>What the rest of the claim comes to where both programs judge it alike (<see cref="JmaCyber.Rules.Analysis.Comparisons.Gate"/>).</summary>
    Gate,

    /// <summary>Whether the documents that both programs judge alike are complete (<see cref="RestOfPapers"/>).</summary>
    Rest,

    /// <summary>Whether a closure certificate is there, where its absence is judged differently.</summary>
    Certificate,

    /// <summary>Which reports are there, where they are accepted differently (<see cref="ReportsMade"/>).</summary>
    Reports,

    /// <summary>Earlier claims, where they are judged differently.</summary>
    Past,

    /// <summary>The membership, where it is judged differently.</summary>
    Standing,

    /// <summary>The kind of incident, and an attack's closure days (<see cref="WhatSets"/>).</summary>
    What,

    /// <summary>The kind of facility.</summary>
    Facility,

    /// <summary>When the claim comes (<see cref="JmaCyber.Rules.Analysis.Spaces.ClaimYear"/>).</summary>
    ClaimYear,

    /// <summary>The incident date, by its slot.</summary>
    Slot,
}
