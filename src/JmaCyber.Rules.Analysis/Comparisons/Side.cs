using JmaCyber.Rules.Analysis.Spaces;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>The dimensions along which claims that are decided differently are merged, in the order of merging.</summary>
internal enum Side
{
    /// <summary>What the rest of the claim comes to where both programs judge it alike (<see cref="JmaCyber.Rules.Analysis.Comparisons.Gate"/>).</summary>
    Gate,

    /// <summary>Whether the documents that both programs judge alike are complete, and which are not among these (<see cref="DocumentSides"/>).</summary>
    Rest,

    /// <summary>Whether documents are complete on different days.</summary>
    Completion,

    /// <summary>Whether the application form is there, where it is judged differently; and so with the next.</summary>
    Form,

    /// <summary>Whether a report to the PPC states that the persons concerned were notified.</summary>
    Notified,

    /// <summary>Whether a report to the PPC states the measures against recurrence.</summary>
    Recurrence,

    /// <summary>Whether a report to the PPC is there.</summary>
    PpcReport,

    /// <summary>Whether a closure certificate is there.</summary>
    Certificate,

    /// <summary>Which reports of an attack are there (<see cref="AttackReports"/>).</summary>
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
