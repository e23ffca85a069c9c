using JmaCyber.Rules.Analysis.Partition;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>The days that a date may be, both ends inclusive.</summary>
internal readonly record struct DateWindow(LocalDate First, LocalDate Last)
{
    /// <summary>Every date that a claim may name.</summary>
    public static DateWindow All { get; } = new(IncidentPeriod.Earliest, IncidentPeriod.Latest);

    /// <summary>Whether more than one day is left.</summary>
    public bool IsOpen => First < Last;

    public static DateWindow Of(PartialDate? date) => date is null ? All : new DateWindow(date.First, date.Last);

    public bool Holds(LocalDate date) => First <= date && date <= Last;

    public DateWindow From(LocalDate first) => first > First ? this with { First = first } : this;

    public DateWindow To(LocalDate last) => last < Last ? this with { Last = last } : this;
}
