using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>From a program as written to a program: every member must be there, but for <c>maxDays</c>, which belongs to <c>perDay</c>.</summary>
internal sealed class ProgramMapper(LineFaults faults)
{
    /// <summary>Stands in for an absent day; being out of bounds it is compared with no other.</summary>
    private static readonly LocalDate NoDay = new(1, 1, 1);

    /// <summary>What a version can require, in the order of the register.</summary>
    private static readonly Rule[] Known = [.. Register.Findings.Where(Contents.IsRequirement)];

    private static readonly RuleSet ApplicationFormAlone = RuleSet.Of(Rule.DocumentApplicationForm);

    private readonly Mapping map = new(faults);

    /// <summary>Where the faults of a program are added.</summary>
    public static LineFaults NewFaults() => new(nameOf: null, "name", "settings", "versions");

    /// <summary>The program, or null when something is wrong with it.</summary>
    public SupportProgram? Map(ProgramDto dto)
    {
        string name = Name(map.Need(dto.Name, "$.name"));
        ProgramSettings settings = Settings(dto.Settings);
        List<VersionDto?> written = map.Need(dto.Versions, "$.versions") ?? [];
        ProgramVersion[] versions = written.Select(Version).ToArray();
        SupportProgram? program = faults.Count == 0 ? SupportProgram.Create(name, settings, versions).OrNull() : null;
        if (program is null)
        {
            ProgramChecks.Tell(versions, faults.Tell);
        }

        return program;
    }

    private string Name(string? name)
    {
        if (name is { Length: 0 or > Identifier.MaxLength })
        {
            faults.Add("$.name", new Text(
                $"{name.Length}文字です。1～{Identifier.MaxLength}文字の文字列が必要です",
                $"is {name.Length} characters long; expected 1 to {Identifier.MaxLength} characters"));
        }

        return name ?? string.Empty;
    }

    private ProgramSettings Settings(SettingsDto? dto)
    {
        dto = map.Need(dto, "$.settings") ?? new SettingsDto();
        ProgramSettings settings = ProgramSettings.Default;
        foreach (SettingMember member in ProgramMembers.Settings)
        {
            if (dto.Values.TryGetValue(member.Name, out string? value))
            {
                settings = member.With(settings, value);
            }
            else
            {
                map.Miss("$.settings." + member.Name, Expected.OneOf(member.Values));
            }
        }

        return settings;
    }

    private ProgramVersion Version(VersionDto? dto, int index)
    {
        string path = JsonPath.Item("$.versions", index);
        dto = map.NeedItem(dto, path) ?? new VersionDto();
        return new ProgramVersion
        {
            Id = map.Need(dto.Id, path + ".id") ?? string.Empty,
            From = map.Need(dto.From, path + ".from", NoDay),
            Attack = new Yen(map.Need(dto.Attack, path + ".attack", default)),
            Leak = new Yen(map.Need(dto.Leak, path + ".leak", default)),
            Closure = Closure(dto.Closure, path + ".closure"),
            AttackReports = Items(dto.AttackReports, path + ".attackReports", AttackReport.Mhlw),
            JmaReportsFrom = JmaReportsFrom(dto, path + ".jmaReportsFrom"),
            Requirements = Requirements(dto.Requirements, path + ".requirements"),
            Facilities = Items(dto.Facilities, path + ".facilities", FacilityKind.Hospital),
            ClosureStatuses = Array.ConvertAll(Items(dto.ClosureStatuses, path + ".closureStatuses", ClosureStatus.Closed), Status),
        };
    }

    private static OperationStatus Status(ClosureStatus status)
        => status == ClosureStatus.Closed ? OperationStatus.Closed : OperationStatus.NewPatientsStopped;

    private ClosureAmount Closure(ClosureDto? dto, string path)
    {
        dto = map.Need(dto, path) ?? new ClosureDto();
        ClosureKind kind = map.Need(dto.Kind, path + ".kind", default);
        var amount = new Yen(map.Need(dto.Amount, path + ".amount", default));
        if (kind == ClosureKind.PerDay)
        {
            return new PerClosureDay(amount, map.Need(dto.MaxDays, path + ".maxDays", 1));
        }

        map.Refuse(dto.Kind is not null && dto.MaxDays is not null, path, "maxDays", "perDay");
        return new OnceForClosure(amount);
    }

    private LocalDate? JmaReportsFrom(VersionDto dto, string path)
    {
        if (!dto.HasJmaReportsFrom)
        {
            Text date = Expected.Of(typeof(LocalDate));
            map.Miss(path, new Text(date.Ja + "かnull", date.En + ", or null"));
        }

        return dto.JmaReportsFrom;
    }

    /// <summary>Requirements in the order of the register, each once; what is none is named, and the rest stands in for the whole.</summary>
    private RuleSet Requirements(List<string?>? ids, string path)
    {
        if (map.Need(ids, path) is not { } there)
        {
            return ApplicationFormAlone;
        }

        var found = new List<Rule>(there.Count);
        int last = -1;
        for (int i = 0; i < there.Count; i++)
        {
            int place = Array.FindIndex(Known, rule => string.Equals(rule.Id, there[i], StringComparison.Ordinal));
            if (place <= last)
            {
                map.Misplaced(JsonPath.Item(path, i), there[i], Known.Select(rule => rule.Id));
            }
            else
            {
                found.Add(Known[place]);
                last = place;
            }
        }

        return found.Count == there.Count ? RuleSet.Of([.. found]) : ApplicationFormAlone;
    }

    private T[] Items<T>(List<T?>? items, string path, T standIn)
        where T : struct, Enum
    {
        List<T?> there = map.Need(items, path) ?? [];
        var result = new List<T>();
        for (int i = 0; i < there.Count; i++)
        {
            if (there[i] is { } item)
            {
                result.Add(item);
            }
            else
            {
                map.NullItem<T>(JsonPath.Item(path, i));
            }
        }

        // A list that has a hole is not judged for its order: the places would not be those written.
        return result.Count == there.Count ? result.ToArray() : [standIn];
    }
}
