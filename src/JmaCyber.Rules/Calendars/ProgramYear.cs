using System.Globalization;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Calendars;

/// <summary>A program year: 1 June to 31 May, named by the year in which it starts (<c>limit.program-year</c>).</summary>
/// <remarks>
/// Both ends are inclusive. Equal by year, ordered by start. The scheme's first is 2022; a proposed program may start in an earlier one,
/// and dates before its start have none. Source: MANUAL Q4-16.
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed class ProgramYear : IEquatable<ProgramYear>, IComparable<ProgramYear>
{
    private const int FirstMonth = 6;
    private const int MinYear = DateBounds.MinYear - 1;
    private const int MaxYear = DateBounds.MaxYear;

    private static readonly ProgramYear[] All = Enumerable.Range(MinYear, MaxYear - MinYear + 1).Select(year => new ProgramYear(year)).ToArray();

    private ProgramYear(int year) => Year = year;

    /// <summary>The calendar year in which it starts, and by which it is named.</summary>
    public int Year { get; }

    /// <summary>Its first day, 1 June.</summary>
    public LocalDate Start => new(Year, FirstMonth, 1);

    /// <summary>Its last day, 31 May of the next calendar year, inclusive.</summary>
    public LocalDate End => new(Year + 1, FirstMonth - 1, 31);

    /// <summary>The program year in which a date lies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the years 1900 to 2199.</exception>
    public static ProgramYear Containing(LocalDate date)
        => DateBounds.Hold(date)
            ? Containing((Day)date)
            : throw new ArgumentOutOfRangeException(nameof(date), date, $"must be in the years {DateBounds.MinYear} to {DateBounds.MaxYear}");

    /// <summary>The program year of a date in the years 1900 to 2199.</summary>
    internal static ProgramYear Containing(Day date) => All[date.Year - MinYear - (date.Month < FirstMonth ? 1 : 0)];

    /// <summary>The program year that starts in the given calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not in 1899 to 2199.</exception>
    public static ProgramYear StartingIn(int year)
        => year is >= MinYear and <= MaxYear
            ? All[year - MinYear]
            : throw new ArgumentOutOfRangeException(nameof(year), year, $"must be in {MinYear} to {MaxYear}");

    /// <summary>Whether both are the same year.</summary>
    public static bool operator ==(ProgramYear? left, ProgramYear? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different years.</summary>
    public static bool operator !=(ProgramYear? left, ProgramYear? right) => !(left == right);

    /// <summary>Whether the left starts earlier.</summary>
    public static bool operator <(ProgramYear left, ProgramYear right) => Guard.NotNull(left).CompareTo(right) < 0;

    /// <summary>Whether the left starts later.</summary>
    public static bool operator >(ProgramYear left, ProgramYear right) => Guard.NotNull(left).CompareTo(right) > 0;

    /// <summary>Whether the left starts earlier or both are the same.</summary>
    public static bool operator <=(ProgramYear left, ProgramYear right) => Guard.NotNull(left).CompareTo(right) <= 0;

    /// <summary>Whether the left starts later or both are the same.</summary>
    public static bool operator >=(ProgramYear left, ProgramYear right) => Guard.NotNull(left).CompareTo(right) >= 0;

    /// <summary>Whether the date lies in it, both ends included.</summary>
    public bool Contains(LocalDate date) => date >= Start && date <= End;

    /// <inheritdoc/>
    public int CompareTo(ProgramYear? other) => other is null ? 1 : Year.CompareTo(other.Year);

    /// <inheritdoc/>
    public bool Equals(ProgramYear? other) => other is not null && Year == other.Year;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgramYear);

    /// <inheritdoc/>
    public override int GetHashCode() => Year;

    /// <summary>The year by which it is named, as <c>2023</c>.</summary>
    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);
}
