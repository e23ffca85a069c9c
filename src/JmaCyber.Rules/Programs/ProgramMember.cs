using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary>One member of a program's settings or of a version: what the contract calls it, and its value.</summary>
/// <remarks>
/// The JSON of a program, its fingerprint and the difference of two programs walk these lists and no other; a test holds them against the
/// properties, so that none is forgotten.
/// </remarks>
internal class ProgramMember<TOwner>(string name, Func<TOwner, ContractValue> value, bool decides = true)
{
    /// <summary>The name in the contract.</summary>
    public string Name => name;

    /// <summary>Whether it bears on decisions; what does not is no part of the fingerprint.</summary>
    public bool Decides => decides;

    /// <summary>Its value as the contract writes it.</summary>
    public ContractValue Of(TOwner owner) => value(owner);
}

/// <summary>A setting: a member that is read as one of some values as well.</summary>
internal sealed class SettingMember : ProgramMember<ProgramSettings>
{
    private readonly Func<ProgramSettings, string, ProgramSettings> with;

    private SettingMember(
        string name, string[] values, Func<ProgramSettings, ContractValue> value, Func<ProgramSettings, string, ProgramSettings> with, bool decides)
        : base(name, value, decides)
    {
        Values = values;
        this.with = with;
    }

    /// <summary>The values that it can take, as the contract writes them.</summary>
    public IReadOnlyList<string> Values { get; }

    public static SettingMember Of<T>(
        string name, Func<ProgramSettings, T> value, Func<ProgramSettings, T, ProgramSettings> with, bool decides = true)
        where T : struct, Enum
        => new(
            name,
            ContractName.All<T>(),
            settings => ContractValue.Of(value(settings)),
            (settings, text) => with(settings, ContractName.Parse<T>(text)),
            decides);

    /// <summary>The settings with one of its values.</summary>
    public ProgramSettings With(ProgramSettings settings, string value) => with(settings, value);
}

/// <summary>The members of a program in the contract's order.</summary>
internal static class ProgramMembers
{
    public static readonly SettingMember[] Settings =
    [
        SettingMember.Of("annualWindowBasis", one => one.AnnualWindowBasis, (one, value) => one with { AnnualWindowBasis = value }),
        SettingMember.Of("membershipTest", one => one.MembershipTest, (one, value) => one with { MembershipTest = value }),
        SettingMember.Of("annualSlot", one => one.AnnualSlot, (one, value) => one with { AnnualSlot = value }),
        SettingMember.Of("closureDayCount", one => one.ClosureDayCount, (one, value) => one with { ClosureDayCount = value }),
        SettingMember.Of("careServiceClosure", one => one.CareServiceClosure, (one, value) => one with { CareServiceClosure = value }),
        SettingMember.Of("missingClosureCertificate", one => one.MissingClosureCertificate, (one, value) => one with { MissingClosureCertificate = value }),
        SettingMember.Of("yearEndClosure", one => one.YearEndClosure, (one, value) => one with { YearEndClosure = value }, decides: false),
    ];

    public static readonly ProgramMember<ProgramVersion>[] Version =
    [
        new("id", version => ContractValue.Of(version.Id)),
        new("from", version => ContractValue.Of(version.From)),
        new("attack", version => ContractValue.Of(version.Attack)),
        new("leak", version => ContractValue.Of(version.Leak)),
        new("closure", version => Closure(version.Closure)),
        new("attackReports", version => List(version.AttackReports)),
        new("jmaReportsFrom", version => ContractValue.Of(version.JmaReportsFrom)),
        new("requirements", version => ContractValue.Of(version.Requirements.Select(rule => ContractValue.Of(rule.Id)))),
        new("facilities", version => List(version.Facilities)),
        new("closureStatuses", version => List(version.ClosureStatuses)),
    ];

    /// <summary>The settings and versions of a program; its name is no member that decides.</summary>
    /// <param name="program">The program.</param>
    /// <param name="all">Whether to take the members, too, that decide nothing.</param>
    public static IEnumerable<(string Name, ContractValue Value)> Of(SupportProgram program, bool all)
    {
        yield return ("settings", Written(Settings, program.Settings, all));
        yield return ("versions", ContractValue.Of(program.Versions.Select(version => Written(Version, version, all))));
    }

    private static ContractValue Written<TOwner>(ProgramMember<TOwner>[] members, TOwner owner, bool all)
        => ContractValue.Of(members.Where(member => all || member.Decides).Select(member => (member.Name, member.Of(owner))));

    private static ContractValue List<T>(IEnumerable<T> items)
        where T : struct, Enum
        => ContractValue.Of(items.Select(ContractValue.Of));

    private static ContractValue Closure(ClosureAmount closure) => closure is PerClosureDay perDay
        ? ContractValue.Of([("kind", ContractValue.Of("perDay")), ("amount", ContractValue.Of(perDay.Amount)), ("maxDays", ContractValue.Of(perDay.MaxDays))])
        : ContractValue.Of([("kind", ContractValue.Of("once")), ("amount", ContractValue.Of(closure.Amount))]);
}
