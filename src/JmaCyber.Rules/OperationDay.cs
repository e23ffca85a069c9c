using System.Text;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules;

/// <summary>How the whole facility ran on a day (section 4 of the register; MANUAL 2-3(1)(*)).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum OperationStatus
{
    /// <summary>Open as usual.</summary>
    Open,

    /// <summary>Some new patients were seen; half days and single departments belong here (<c>reading.half-day</c>).</summary>
    PartlyOpen,

    /// <summary>Every consultation of new patients was stopped, follow-up visits or not.</summary>
    NewPatientsStopped,

    /// <summary>Closed.</summary>
    Closed,

    /// <summary>It would not have opened anyway (<c>reading.regular-holiday</c>).</summary>
    RegularHoliday,
}

/// <summary>One day of the facility's operations after an attack.</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record OperationDay
{
    /// <summary>Says how a day went.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no status.</exception>
    public OperationDay(LocalDate date, OperationStatus status)
    {
        Date = date;
        Status = Guard.Defined(status);
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>How the whole facility ran on it.</summary>
    public OperationStatus Status { get; }

    private bool PrintMembers(StringBuilder builder)
        => RecordText.Print(builder, (nameof(Date), Date), (nameof(Status), Status));
}
