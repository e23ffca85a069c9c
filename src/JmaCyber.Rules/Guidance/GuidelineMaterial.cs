using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <summary>One of the materials by which the scheme explains the security guidelines and what follows from them (NOTICE).</summary>
/// <remarks>
/// The materials are the static members of this class and no others exist; so they are compared by identity. Immutable. Questions on them go to
/// <see cref="Desk.Guideline"/>. Dates are 2022-01-01 to 2099-11-30.
/// </remarks>
public sealed class GuidelineMaterial
{
    private GuidelineMaterial(string id, Text name, LocalDate runsFrom, IReadOnlyList<PlannedStart> plannedStarts, CitedText about)
    {
        Id = id;
        Name = name;
        RunsFrom = runsFrom;
        PlannedStarts = plannedStarts;
        About = about;
    }

    /// <summary>The practice guide to the ministry's checklist for medical institutions.</summary>
    public static GuidelineMaterial PracticeGuide { get; } = new(
        "practice-guide",
        new Text(ja: "「医療機関におけるサイバーセキュリティ対策チェックリスト」の実践ガイド", en: "Practice guide to the checklist of security measures for medical institutions"),
        SchemeDates.Guidelines,
        PlannedStart.Guideline,
        new CitedText(
            ja: "チェックリストを効率よく実施するための解説資料です。立入検査への備えにも使えます。",
            en: "It explains how to work through the checklist efficiently; of use for on-site inspections too.",
            "NOTICE; MANUAL 2-4; LEAFLET p2 4; READING"));

    /// <summary>The seminar videos on the same checklist.</summary>
    public static GuidelineMaterial SeminarVideos { get; } = new(
        "seminar-videos",
        new Text(ja: "同チェックリストのセミナー動画", en: "Seminar videos on the checklist"),
        SchemeDates.Guidelines,
        PlannedStart.Guideline,
        new CitedText(
            ja: "実践ガイドとともにチェックリストを解説する動画です。立入検査への備えにも使えます。",
            en: "They explain the checklist together with the practice guide; of use for on-site inspections too.",
            "NOTICE; MANUAL 2-4; LEAFLET p2 4; READING"));

    /// <summary>The video on part 1 of the table of roles between institution and vendor.</summary>
    public static GuidelineMaterial RolesVideo { get; } = new(
        "roles-video",
        new Text(ja: "契約における役割分担等の確認表（Part1）の解説動画", en: "Video on part 1 of the table of roles between institution and vendor"),
        new LocalDate(2025, 7, 4),
        ValueList<PlannedStart>.Empty,
        new CitedText(
            ja: "事業者との間で医療機関が主となって行う対策を解説する動画です。2025年7月4日に公開されました。",
            en: "It explains the measures that fall to the institution rather than to the vendor; published on 2025-07-04.",
            "NOTICE"));

    /// <summary>Every material.</summary>
    public static IReadOnlyList<GuidelineMaterial> All { get; } = new ValueList<GuidelineMaterial>([PracticeGuide, SeminarVideos, RolesVideo]);

    /// <summary>The id, as <c>practice-guide</c>; stable for good.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public Text Name { get; }

    /// <summary>The first day on which it is known to be there, inclusive; of the first two the later of two plans (<c>reading.desk-start</c>).</summary>
    public LocalDate RunsFrom { get; }

    /// <summary>What the documents say of a start that is not certain, in order of month; empty for the video on roles.</summary>
    public IReadOnlyList<PlannedStart> PlannedStarts { get; }

    /// <summary>What it is and of what use.</summary>
    public CitedText About { get; }

    /// <summary>Whether it is there on a day.</summary>
    /// <returns>Null where nobody can tell: between two plans for its start, in September 2023.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not taken.</exception>
    public bool? RunsOn(LocalDate date) => PlannedStart.RunsOn(JapanTime.Taken(date, nameof(date)), RunsFrom, PlannedStarts);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
