namespace JmaCyber.Rules.Programs;

/// <summary>One member of a program's settings or of a version: what the contract calls it, and its value.</summary>
/// <remarks>
/// The JSON of a program, its fingerprint and the difference of two programs walk these lists and no other; a test holds them against the
/// properties, so that none is forgotten.
/// </remarks>
internal sealed class ProgramMember<TOwner>(string name, Func<TOwner, ContractValue> value, bool decides = true)
{
    /// <summary>The name in the contract.</summary>
    public string Name => name;

    /// <summary>Whether it bears on decisions; what does not is no part of the fingerprint.</summary>
    public bool Decides => decides;

    /// <summary>Its value as the contract writes it.</summary>
    public ContractValue Of(TOwner owner) => value(owner);
}

/// <summary>The members of a program in the contract's order.</summary>
internal static class ProgramMembers
{
    public static readonly ProgramMember<ProgramSettings>[] Settings =
    [
        new("annualWindowBasis", settings => ContractValue.Of(settings.AnnualWindowBasis)),
        new("membershipTest", settings => ContractValue.Of(settings.MembershipTest)),
        new("annualSlot", settings => ContractValue.Of(settings.AnnualSlot)),
        new("closureDayCount", settings => ContractValue.Of(settings.ClosureDayCount)),
        new("careServiceClosure", settings => ContractValue.Of(settings.CareServiceClosure)),
        new("missingClosureCertificate", settings => ContractValue.Of(settings.MissingClosureCertificate)),
        new("yearEndClosure", settings => ContractValue.Of(settings.YearEndClosure), decides: false),
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
