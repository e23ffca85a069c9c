using System.Text.Json.Serialization;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Programs;
using NodaTime;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A program as the contract writes it. Everything may be absent: what must be there is said in <see cref="ProgramMapper"/>.</summary>
internal sealed class ProgramDto
{
    public string? Name { get; set; }

    public SettingsDto? Settings { get; set; }

    public List<VersionDto?>? Versions { get; set; }
}

/// <summary>The settings by their names, each one of its values; which there are is said in <see cref="ProgramMembers.Settings"/>.</summary>
internal sealed class SettingsDto
{
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);
}

internal sealed class VersionDto
{
    public string? Id { get; set; }

    public LocalDate? From { get; set; }

    public long? Attack { get; set; }

    public long? Leak { get; set; }

    public ClosureDto? Closure { get; set; }

    public List<AttackReport?>? AttackReports { get; set; }

    /// <summary>Null is a value here; whether it was written is told by <see cref="HasJmaReportsFrom"/>.</summary>
    public LocalDate? JmaReportsFrom
    {
        get;
        set
        {
            field = value;
            HasJmaReportsFrom = true;
        }
    }

    /// <summary>Whether <see cref="JmaReportsFrom"/> was written. Not public: a public one would be a member of the file, and pass unseen.</summary>
    internal bool HasJmaReportsFrom { get; private set; }

    public List<string?>? Requirements { get; set; }

    public List<FacilityKind?>? Facilities { get; set; }

    public List<ClosureStatus?>? ClosureStatuses { get; set; }
}

internal sealed class ClosureDto
{
    public ClosureKind? Kind { get; set; }

    public long? Amount { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MaxDays { get; set; }
}

/// <summary>How a version pays closure days.</summary>
internal enum ClosureKind
{
    Once,
    PerDay,
}

/// <summary>The day statuses that can be closure, in the contract's order.</summary>
internal enum ClosureStatus
{
    NewPatientsStopped,
    Closed,
}
