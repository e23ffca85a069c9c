using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <summary>One of the six desks of the scheme: who may turn to it, how, when, at what cost, and what it does (section 10 of the register).</summary>
/// <remarks>
/// The desks are the static members of this class and no others exist; so they are compared by identity. Immutable. Times are Japan
/// time (<see cref="JapanTime"/>), minutes count from their first second, and a desk is open from its first minute to the one before its closing time.
/// </remarks>
public sealed partial class Desk
{
    private Desk(DeskId id, Text name, DeskContact contact, string sources, CitedText who, CitedText reach, params CitedText[] does)
    {
        Id = id;
        Name = name;
        Contact = contact;
        Sources = Source.ParseAll(sources);
        Who = who;
        Reach = reach;
        Does = new ValueList<CitedText>(does);
    }

    /// <summary>Every desk, in the order of section 10 of the register.</summary>
    public static IReadOnlyList<Desk> All => Every.Desks;

    /// <summary>Which desk it is.</summary>
    public DeskId Id { get; }

    /// <summary>The id as the JSON contract has it, as <c>emergency</c>.</summary>
    public string Code => ContractName.Of(Id);

    /// <summary>The name.</summary>
    public Text Name { get; }

    /// <summary>How it is reached.</summary>
    public DeskContact Contact { get; }

    /// <summary>Where telephone number and addresses are written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Who may turn to it.</summary>
    public CitedText Who { get; }

    /// <summary>What a caller needs at hand; empty where the documents ask for nothing.</summary>
    public IReadOnlyList<CitedText> AtHand { get; private init; } = ValueList<CitedText>.Empty;

    /// <summary>What it costs, or null where the documents do not say.</summary>
    public CitedText? Cost { get; private init; }

    /// <summary>By which means, and how often, it can be asked.</summary>
    public CitedText Reach { get; }

    /// <summary>What it does, the nearest help first; of the emergency desk its two tiers.</summary>
    public IReadOnlyList<CitedText> Does { get; }

    /// <summary>What it does not do; empty where the documents exclude nothing.</summary>
    public IReadOnlyList<CitedText> DoesNot { get; private init; } = ValueList<CitedText>.Empty;

    /// <summary>What else a caller should know.</summary>
    public IReadOnlyList<CitedText> Caveats { get; private init; } = ValueList<CitedText>.Empty;

    /// <summary>The hours by date, each until the next begin; empty where the documents give none.</summary>
    public IReadOnlyList<DeskHours> Hours { get; private init; } = ValueList<DeskHours>.Empty;

    /// <summary>What the documents say of a start that is not certain, in order of month; empty for every desk but the guideline desk.</summary>
    public IReadOnlyList<PlannedStart> PlannedStarts { get; private init; } = ValueList<PlannedStart>.Empty;

    /// <summary>The desk with an id.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no desk.</exception>
    public static Desk For(DeskId id) => All[(int)Guard.Defined(id)];

    /// <summary>Whether the desk is open at a time.</summary>
    /// <param name="japanTime">The time in Japan, <see cref="JapanTime.First"/> to <see cref="JapanTime.Last"/>.</param>
    /// <param name="yearEnd">Which days are the year's end (<c>year-end-closure</c>).</param>
    /// <returns>
    /// Null where nobody can tell: the documents give no hours (JMA, MHLW), or no certain start (the guideline desk in September 2023,
    /// at every hour; <c>reading.desk-start</c>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not taken, or <paramref name="yearEnd"/> is no reading.</exception>
    public bool? IsOpen(LocalDateTime japanTime, YearEndClosure yearEnd = YearEndClosure.December29)
    {
        LocalDateTime time = JapanTime.Taken(japanTime, nameof(japanTime));
        Guard.Defined(yearEnd);
        return Hours.Count == 0 || MayHaveBegun(time.Date) ? null : HoursAt(time.Date)?.Hold(time, yearEnd) ?? false;
    }

    /// <summary>The same at an instant, as <see cref="JapanTime"/> has it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is not taken, or <paramref name="yearEnd"/> is no reading.</exception>
    public bool? IsOpen(Instant instant, YearEndClosure yearEnd = YearEndClosure.December29) => IsOpen(JapanTime.At(instant), yearEnd);

    /// <summary>When a desk that is closed at a time opens next.</summary>
    /// <param name="japanTime">The time in Japan, <see cref="JapanTime.First"/> to <see cref="JapanTime.Last"/>.</param>
    /// <param name="yearEnd">Which days are the year's end (<c>year-end-closure</c>).</param>
    /// <returns>
    /// A later time in Japan, which after <see cref="JapanTime.Last"/> may lie in December 2099. Null for a desk that is open then, and where
    /// none can be told: without hours (JMA, MHLW), and for the guideline desk before 2023-10-01.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not taken, or <paramref name="yearEnd"/> is no reading.</exception>
    public LocalDateTime? NextOpening(LocalDateTime japanTime, YearEndClosure yearEnd = YearEndClosure.December29)
    {
        LocalDateTime time = JapanTime.Taken(japanTime, nameof(japanTime));
        if (IsOpen(time, yearEnd) != false || (PlannedStarts.Count > 0 && time.Date < Hours[0].From))
        {
            return null;
        }

        for (LocalDate date = LocalDate.Max(time.Date, Hours[0].From); ; date = date.PlusDays(1))
        {
            DeskHours hours = HoursAt(date)!;
            LocalDateTime opening = date.At(hours.Opens);
            if (opening > time && hours.OpensOn(date, yearEnd))
            {
                return opening;
            }
        }
    }

    /// <summary>The same at an instant, as <see cref="JapanTime"/> has it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is not taken, or <paramref name="yearEnd"/> is no reading.</exception>
    public Instant? NextOpening(Instant instant, YearEndClosure yearEnd = YearEndClosure.December29)
        => NextOpening(JapanTime.At(instant), yearEnd) is { } opening ? JapanTime.ToInstant(opening) : null;

    /// <summary>The hours that the desk keeps on a day, be it open on it or not; null before its first day and where the documents give none.</summary>
    /// <param name="date">The day, 2022-01-01 to 2099-11-30.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not taken.</exception>
    public DeskHours? HoursOn(LocalDate date) => HoursAt(JapanTime.Taken(date, nameof(date)));

    /// <summary>The id as the JSON contract has it.</summary>
    public override string ToString() => Code;

    /// <summary>Whether the day lies between two plans, so that nobody can tell.</summary>
    private bool MayHaveBegun(LocalDate date) => PlannedStarts.Count > 0 && date >= PlannedStarts[0].FirstDay && date < Hours[0].From;

    private DeskHours? HoursAt(LocalDate date)
    {
        for (int i = Hours.Count - 1; i >= 0; i--)
        {
            if (Hours[i].From <= date)
            {
                return Hours[i];
            }
        }

        return null;
    }

    private static ValueList<CitedText> Several(params CitedText[] texts) => new(texts);

    /// <summary>Filled when it is first asked for, after the desks themselves.</summary>
    private static class Every
    {
        public static readonly IReadOnlyList<Desk> Desks = new ValueList<Desk>([Emergency, Guideline, Payments, Jma, Mhlw, Portal]);
    }
}
