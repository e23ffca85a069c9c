using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>From a program as written to a program: every member must be there, but for <c>maxDays</c>, which belongs to <c>perDay</c>.</summary>
internal sealed class ProgramMapper(List<Problem> problems)
{
    /// <summary>Stands in for an absent day; being out of bounds it is compared with no other.</summary>
    private static readonly LocalDate NoDay = new(1, 1, 1);

    private readonly Mapping map = new(problems, "name", "settings", "versions");

    public OneOf<SupportProgram, Problems> Map(ProgramDto dto)
    {
        string name = map.Need(dto.Name, "$.name") ?? string.Empty;
        ProgramSettings settings = Settings(dto.Settings);
        List<VersionDto?> versions = map.Need(dto.Versions, "$.versions") ?? [];
        return map.Conclude(SupportProgram.Create(name, settings, versions.Select(Version)));
    }

    private ProgramSettings Settings(SettingsDto? dto)
    {
        dto = map.Need(dto, "$.settings") ?? new SettingsDto();
        return new ProgramSettings
        {
            AnnualWindowBasis = map.Need(dto.AnnualWindowBasis, "$.settings.annualWindowBasis", default),
            MembershipTest = map.Need(dto.MembershipTest, "$.settings.membershipTest", default),
            AnnualSlot = map.Need(dto.AnnualSlot, "$.settings.annualSlot", default),
            ClosureDayCount = map.Need(dto.ClosureDayCount, "$.settings.closureDayCount", default),
            CareServiceClosure = map.Need(dto.CareServiceClosure, "$.settings.careServiceClosure", default),
            MissingClosureCertificate = map.Need(dto.MissingClosureCertificate, "$.settings.missingClosureCertificate", default),
            YearEndClosure = map.Need(dto.YearEndClosure, "$.settings.yearEndClosure", default),
        };
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

        map.Refuse(dto.Kind is not null && dto.MaxDays is not null, path + ".maxDays", "perDay");
        return new OnceForClosure(amount);
    }

    private LocalDate? JmaReportsFrom(VersionDto dto, string path)
    {
        if (!dto.HasJmaReportsFrom)
        {
            map.Need<LocalDate>(null, path, default);
        }

        return dto.JmaReportsFrom;
    }

    /// <summary>Requirements in the order of the register, each once; what is none is named, and the rest stands in for the whole.</summary>
    private RuleSet Requirements(List<string?>? ids, string path)
    {
        List<string?> there = map.Need(ids, path) ?? [Rule.DocumentApplicationForm.Id];
        Rule[] known = [.. Register.Findings.Where(Contents.IsRequirement)];
        var found = new List<Rule>();
        int last = -1;
        for (int i = 0; i < there.Count; i++)
        {
            int place = Array.FindIndex(known, rule => string.Equals(rule.Id, there[i], StringComparison.Ordinal));
            if (place <= last)
            {
                map.Misplaced(JsonPath.Item(path, i), there[i], known.Select(rule => rule.Id));
            }
            else
            {
                found.Add(known[place]);
                last = place;
            }
        }

        return found.Count == there.Count ? RuleSet.Of([.. found]) : RuleSet.Of(Rule.DocumentApplicationForm);
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
