using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <summary>One of the support measures of the scheme: three from 2022-06-01, five from 2023-06-01 on (MANUAL 1-3; PRESS-2022).</summary>
/// <remarks>
/// The measures are the static members of this class and no others exist; so they are compared by identity. Immutable. That the scheme counts a
/// measure among its own is one thing, that it runs is another: the last two were planned before they ran. Dates are 2022-01-01 to 2099-11-30.
/// </remarks>
public sealed partial class SupportMeasure
{
    private SupportMeasure(int number, string id, Text name, LocalDate since, LocalDate runsFrom, string sources, params Eligibility[] users)
    {
        Number = number;
        Id = id;
        Name = name;
        Since = since;
        RunsFrom = runsFrom;
        Sources = Source.ParseAll(sources);
        Users = new ValueList<Eligibility>(users);
    }

    /// <summary>Every measure, in the order of the manual.</summary>
    public static IReadOnlyList<SupportMeasure> All => Every.Measures;

    /// <summary>How the documents count them.</summary>
    public static CitedText Counting { get; } = new(
        ja: "マニュアルは支援策を5つと数え、リーフレットとサポート詐欺の通知は、最後の2つを1つにまとめて4つと数えます。2023年5月31日までは、最初の3つだけでした。",
        en: "The manual counts five measures; leaflet and notice take the last two as one and count four. Until 2023-05-31 there were the first three alone.",
        "MANUAL 1-3; LEAFLET p2; NOTICE; PRESS-2022");

    /// <summary>Its number in the manual's list, from 1 to 5 (MANUAL 1-3).</summary>
    public int Number { get; }

    /// <summary>Its number in the lists of leaflet and notice, from 1 to 4: they take the last two together (LEAFLET p2; NOTICE).</summary>
    public int NumberOfFour => Math.Min(Number, 4);

    /// <summary>The id, as <c>emergency-desk</c>; stable for good.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public Text Name { get; }

    /// <summary>The first day on which the scheme counts it among its measures, inclusive.</summary>
    public LocalDate Since { get; }

    /// <summary>The first day on which it certainly runs, inclusive; for the last two the later of two plans (<c>reading.desk-start</c>).</summary>
    public LocalDate RunsFrom { get; }

    /// <summary>What the documents say of a start that is not certain, in order of month; empty for the first three.</summary>
    public IReadOnlyList<PlannedStart> PlannedStarts { get; private init; } = ValueList<PlannedStart>.Empty;

    /// <summary>The desk through which it is used, or null where there is none.</summary>
    public Desk? Desk { get; private init; }

    /// <summary>The materials that it consists of; empty for all but the fourth.</summary>
    public IReadOnlyList<GuidelineMaterial> Materials { get; private init; } = ValueList<GuidelineMaterial>.Empty;

    /// <summary>Who may use it, and from which day on; nobody else may (MANUAL Q1-1).</summary>
    public IReadOnlyList<Eligibility> Users { get; }

    /// <summary>Where it is written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The measures of which the scheme consists on a day, planned ones included: none, three or five.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not taken.</exception>
    public static IReadOnlyList<SupportMeasure> On(LocalDate date)
    {
        LocalDate day = JapanTime.Taken(date, nameof(date));
        return new ValueList<SupportMeasure>(All.Where(measure => measure.Since <= day));
    }

    /// <summary>Whether it runs on a day.</summary>
    /// <returns>Null where nobody can tell: between two plans for its start, in September 2023.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not taken.</exception>
    public bool? RunsOn(LocalDate date)
    {
        LocalDate day = JapanTime.Taken(date, nameof(date));
        return PlannedStart.RunsOn(day, RunsFrom, PlannedStarts);
    }

    /// <summary>Whether a person may use it on a day.</summary>
    /// <param name="user">What the person is to the scheme; a member is one on that day.</param>
    /// <param name="on">The day, 2022-01-01 to 2099-11-30.</param>
    /// <returns>False for whom the documents do not name; null for whom they name while nobody can tell whether the measure runs.</returns>
    /// <remarks>A payment is the member's own: staff may prepare a claim and cannot make one. What the claim must meet is a matter of its decision.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The day is not taken, or <paramref name="user"/> is no such person.</exception>
    public bool? MayUse(SchemeUser user, LocalDate on)
    {
        LocalDate day = JapanTime.Taken(on, nameof(on));
        Guard.Defined(user);
        return Users.Any(one => one.Covers(user, day)) ? RunsOn(day) : false;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Filled when it is first asked for, after the measures themselves.</summary>
    private static class Every
    {
        public static readonly IReadOnlyList<SupportMeasure> Measures =
            new ValueList<SupportMeasure>([EmergencyDesk, Portal, Payments, GuidelineMaterials, GuidelineDesk]);
    }
}
