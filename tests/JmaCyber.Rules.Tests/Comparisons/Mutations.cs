using NodaTime;

namespace JmaCyber.Rules.Tests.Comparisons;

/// <summary>The built-in program changed in one field at a time, in every field.</summary>
internal static class Mutations
{
    private static readonly FacilityKind[] Everywhere = [FacilityKind.Hospital, FacilityKind.Clinic, FacilityKind.CareService];

    public static IReadOnlyDictionary<string, Func<SupportProgram, SupportProgram?>> All { get; } = Settings().Concat(Versions())
        .Where(one => one.Value(SupportProgram.Current) is { } other && other.Fingerprint != SupportProgram.Current.Fingerprint)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Changes that decide nothing.</summary>
    public static IReadOnlyList<SupportProgram> Idle { get; } =
    [
        SupportProgram.Current.WithName("other"),
        SupportProgram.Current.With(YearEndClosure.December31),
        SupportProgram.Current.WithVersions(SupportProgram.Current.Versions).OrThrow(),
    ];

    private static IEnumerable<KeyValuePair<string, Func<SupportProgram, SupportProgram?>>> Settings()
    {
        foreach (Interpretation one in Interpretation.All.Where(one => one.BearsOnDecisions && !one.EditsVersion))
        {
            foreach (string value in one.Values.Skip(1))
            {
                yield return new($"{one.Id}={value}", program => one.Apply(program, value));
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, Func<SupportProgram, SupportProgram?>>> Versions()
    {
        foreach (int place in new[] { 0, 1 })
        {
            foreach ((string name, Func<ProgramVersion, ProgramVersion> edit) in Edits())
            {
                yield return new($"{place}.{name}", program => Edit(program, place, edit));
            }
        }

        yield return new("closure.once", program => Edit(program, 1, version => version with { Closure = new OnceForClosure(version.Closure.Amount) }));
        yield return new("closure.perDay", program => Edit(program, 0, version => version with { Closure = new PerClosureDay(version.Closure.Amount, 2) }));
        foreach (int days in new[] { 1, 2, 4, 5, 31 })
        {
            yield return new($"maxDays={days}", program => Edit(program, 1, version => version with { Closure = new PerClosureDay(version.Closure.Amount, days) }));
        }

        foreach ((string name, Func<ProgramVersion, ProgramVersion> edit) in RequirementEdits())
        {
            yield return new($"1.{name}", program => Edit(program, 1, edit));
        }

        yield return new("0.jma from 2023-01-01", program => Edit(program, 0, JmaFrom("2023-01-01")));
        yield return new("0.no document.closure-certificate", program => Edit(program, 0, Without(Rule.DocumentClosureCertificate)));
        yield return new("2027", program => program.WithVersions(program.Versions.Append(program.Versions[program.Versions.Count - 1] with
        {
            Id = "2027",
            From = new LocalDate(2027, 6, 1),
            Leak = new Yen(80_000),
        })).OrNull());
        yield return new("one version", program => program.WithVersions(program.Versions.Take(1)).OrNull());
        yield return new("last version", program => program.WithVersions(program.Versions.Skip(1)).OrNull());
    }

    private static IEnumerable<(string Name, Func<ProgramVersion, ProgramVersion> Edit)> RequirementEdits()
    {
        foreach (Rule rule in SupportProgram.Current.Versions[1].Requirements.Where(rule => rule != Rule.DocumentApplicationForm && rule != Rule.DocumentPpcReport))
        {
            yield return ($"no {rule}", Without(rule));
        }

        yield return ("no document.ppc-report", Without(Rule.DocumentPpcReport, Rule.DocumentRecurrencePrevention, Rule.DocumentIndividualsNotified));
        yield return ("application form alone", version => version with { Requirements = RuleSet.Of(Rule.DocumentApplicationForm) });
        yield return ("jma from 2023-06-02", JmaFrom("2023-06-02"));
        yield return ("jma from 2024-06-10", JmaFrom("2024-06-10"));
        yield return ("jma from 2099-12-01", JmaFrom("2099-12-01"));
    }

    private static Func<ProgramVersion, ProgramVersion> Without(params Rule[] rules)
        => version => version with { Requirements = RuleSet.Of([.. version.Requirements.Where(rule => !rules.Contains(rule))]) };

    private static Func<ProgramVersion, ProgramVersion> JmaFrom(string day)
        => version => version with { AttackReports = [AttackReport.Mhlw, AttackReport.Jma], JmaReportsFrom = Example.Day(day) };

    private static IEnumerable<(string Name, Func<ProgramVersion, ProgramVersion> Edit)> Edits()
    {
        yield return ("id", version => version with { Id = version.Id + "x" });
        yield return ("from+1", version => version with { From = version.From.PlusDays(1) });
        yield return ("from-1", version => version with { From = version.From.PlusDays(-1) });
        yield return ("from+300", version => version with { From = version.From.PlusDays(300) });
        yield return ("attack", version => version with { Attack = version.Attack + new Yen(1) });
        yield return ("attack=0", version => version with { Attack = Yen.Zero });
        yield return ("leak", version => version with { Leak = version.Leak + new Yen(30_000) });
        yield return ("closure.amount", version => version with
        {
            Closure = version.Closure is PerClosureDay perDay ? new PerClosureDay(new Yen(1), perDay.MaxDays) : new OnceForClosure(new Yen(1)),
        });
        yield return ("reports=mhlw", version => version with { AttackReports = [AttackReport.Mhlw] });
        yield return ("reports=jma", version => version with { AttackReports = [AttackReport.Jma] });
        yield return ("reports=both", version => version with { AttackReports = [AttackReport.Mhlw, AttackReport.Jma] });
        yield return ("statuses=closed", version => version with { ClosureStatuses = [OperationStatus.Closed] });
        yield return ("statuses=stopped", version => version with { ClosureStatuses = [OperationStatus.NewPatientsStopped] });
        yield return ("statuses=none", version => version with { ClosureStatuses = [] });
        foreach (FacilityKind kind in Everywhere)
        {
            yield return ($"not {kind}", version => version with { Facilities = [.. version.Facilities.Where(other => other != kind)] });
        }
    }

    private static SupportProgram? Edit(SupportProgram program, int place, Func<ProgramVersion, ProgramVersion> edit)
        => place >= program.Versions.Count ? null
            : program.WithVersions(program.Versions.Select((version, i) => i == place ? edit(version) : version)).OrNull();
}
