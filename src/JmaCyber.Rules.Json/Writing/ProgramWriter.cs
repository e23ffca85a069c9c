using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Json.Writing;

/// <summary>From a program to what the contract writes.</summary>
internal static class ProgramWriter
{
    public static ProgramDto ToDto(SupportProgram program) => new()
    {
        Name = program.Name,
        Settings = new SettingsDto
        {
            AnnualWindowBasis = program.Settings.AnnualWindowBasis,
            MembershipTest = program.Settings.MembershipTest,
            AnnualSlot = program.Settings.AnnualSlot,
            ClosureDayCount = program.Settings.ClosureDayCount,
            CareServiceClosure = program.Settings.CareServiceClosure,
            MissingClosureCertificate = program.Settings.MissingClosureCertificate,
            YearEndClosure = program.Settings.YearEndClosure,
        },
        Versions = program.Versions.Select(Version).ToList(),
    };

    private static VersionDto? Version(ProgramVersion version) => new()
    {
        Id = version.Id,
        From = version.From,
        Attack = version.Attack.Amount,
        Leak = version.Leak.Amount,
        Closure = new ClosureDto
        {
            Kind = version.Closure is PerClosureDay ? ClosureKind.PerDay : ClosureKind.Once,
            Amount = version.Closure.Amount.Amount,
            MaxDays = (version.Closure as PerClosureDay)?.MaxDays,
        },
        AttackReports = Items(version.AttackReports),
        Facilities = Items(version.Facilities),
        ClosureStatuses = Items(version.ClosureStatuses.Select(status => status == OperationStatus.Closed
            ? ClosureStatus.Closed : ClosureStatus.NewPatientsStopped)),
    };

    private static List<T?> Items<T>(IEnumerable<T> items)
        where T : struct, Enum
        => items.Select(item => (T?)item).ToList();
}
