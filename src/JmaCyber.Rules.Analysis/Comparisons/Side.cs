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

/// <summary>A side on which documents are told by what they show, and its words.</summary>
/// <param name="Side">The side.</param>
/// <param name="Shown">What documents show there.</param>
/// <param name="Name">What it is.</param>
/// <param name="There">That it is there; null where a side has words of its own.</param>
/// <param name="Missing">That it is not.</param>
internal sealed record PaperSide(Side Side, Evidence Shown, Text Name, Text? There, Text? Missing)
{
    /// <summary>All of them, in the order in which they are told.</summary>
    public static readonly PaperSide[] All =
    [
        new(Side.Reports, Evidence.MhlwReport | Evidence.JmaReport, new("攻撃の報告", "the report of the attack"), There: null, Missing: null),
        Of(Side.Certificate, Evidence.ClosureCertificate, new("休業証明書", "closure certificate"), "a"),
        Of(Side.PpcReport, Evidence.PpcReport, new("個人情報保護委員会への報告", "report to the PPC"), "a"),
        new(
            Side.Recurrence,
            Evidence.RecurrencePrevention,
            new("再発防止策の記載", "the statement of measures against recurrence"),
            new("再発防止策の記載あり", "measures against recurrence stated"),
            new("再発防止策の記載なし", "no measures against recurrence stated")),
        new(
            Side.Notified,
            Evidence.IndividualsNotified,
            new("本人への通知の記載", "the statement of the notification"),
            new("本人への通知の記載あり", "notification of the persons concerned stated"),
            new("本人への通知の記載なし", "no notification of the persons concerned stated")),
        Of(Side.Form, Evidence.ApplicationForm, new("給付申請兼振込依頼書", "application form"), "the"),
    ];

    private static PaperSide Of(Side side, Evidence shown, Text name, string article) => new(
        side, shown, new(name.Ja, $"the {name.En}"), new($"{name.Ja}あり", $"{article} {name.En}"), new($"{name.Ja}なし", $"no {name.En}"));
}
