using System.Collections;
using System.Reflection;
using System.Text.Json;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Comparing;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>Values of every public type: what the static members give, what some claims lead to, and all that can be reached from there.</summary>
internal static class Instances
{
    private const int MostOfType = 60;
    private const int MostOfList = 40;

    private static readonly Assembly[] Packages =
        [typeof(Claim).Assembly, typeof(Certificate).Assembly, typeof(ClaimJson).Assembly, typeof(DecisionPage).Assembly];

    /// <summary>The public types of which there are values, whose text is their own.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. Packages.SelectMany(package => package.GetExportedTypes()).Where(type => !type.IsAbstract && !type.IsEnum && !type.IsAssignableTo(typeof(Delegate)))];

    /// <summary>Some values of each type.</summary>
    public static IReadOnlyDictionary<Type, List<object>> ByType { get; } = Collect();

    private static IEnumerable<object> Roots()
    {
        Claim closed = Example.Attack().Closed(2).Without<ClosureCertificate>().After("2022-07-01").ToClaim();
        Decision[] decisions =
        [
            Example.Attack().Closed(3).Decide(), Programs.Of2023.Decide(closed), Example.Unclear().Decide(), Example.Message().Decide(),
            Example.Leak("2022-07-01").After("2022-06-20").Decide(), Example.Attack().ByOtherCategory().Decide(), Example.Attack().Who(MemberRelation.None).Decide(),
            Example.Attack().ReportedToJma().Decide(),
        ];
        ClaimFile file = ClaimFile.Read(new MemoryStream("{}"u8.ToArray()));
        Ledger ledger = Ledger.Of([closed, Example.Unclear().Named("unclear").ToClaim()]).OrThrow();
        return
        [
            .. decisions, .. decisions.Select(one => one.Explain()), .. decisions.Select(one => ClaimGuide.For(one)), .. decisions.Select(one => Flowchart.For(one).Walk(one)), Flowchart.For(Programs.Of2023),
            Example.Attack().ToDraft(), ledger, new LedgerBuilder(), file, new InvalidInputException(new Problems([new Problem("$", new Text("誤り", "wrong"))])),
            FirstResponse.For(Signs.DataLeaked | Signs.SupportScam, new LocalDate(2024, 2, 10)), Memorandum.Known.WithNotice(new LocalDate(2025, 12, 1)), Memorandum.Known.TermOn(new LocalDate(2025, 12, 1))!,
            NationalHolidays.InYear(2024), Refusal(), MemberNumber.From("0123456789"), MedicalRegistrationNumber.From("012345"), new PerClosureDay(new Yen(-5), -3),
            Programs.Of2023.SensitivityOf(closed), Programs.Of2023.PlanFor(ledger), DecisionRecord.From(decisions[0], explain: true), SensitivityRecord.From(Programs.Of2023.SensitivityOf(closed)), new RuleSet.Enumerator(),
            DecisionComparison.Of(decisions[..1], [Example.Attack().Closed(1).Decide()]), new ProgramDifference("versions", "2022-06-01", After: null),
            PartialClaim.Of(closed), PartialFacts.Of(closed).Operations, new Known<LocalDate>(new LocalDate(2024, 2, 10)), PartialDate.In(2024, 2),
            Programs.Of2023.Assess(PartialClaim.Unknown(closed.Id)), Interview.Begin(Programs.Of2023, PartialClaim.Unknown(closed.Id)).PassOver(),
            RecordFile.Read(new MemoryStream("{}"u8.ToArray())), Tests.Certificates.CertificateTests.BuiltInVersions.Value, SpaceComparison.Of(Programs.Of2023, Programs.Of2023.With(AnnualSlot.Claim)), DecisionSpace.For(Programs.Of2023).CellOf(closed),
        ];
    }

    private static ContractException Refusal()
        => Assert.Throws<ContractException>(() => JsonSerializer.Deserialize<Yen>("{}", new JsonSerializerOptions().ConfigureForJmaCyber()));

    private static Dictionary<Type, List<object>> Collect()
    {
        var found = new Dictionary<Type, List<object>>();
        var open = new Queue<object>(Roots());
        foreach (PropertyInfo shared in Types.Concat(Packages.SelectMany(package => package.GetExportedTypes()).Where(type => type is { IsAbstract: true }))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)))
        {
            Enqueue(open, shared.GetValue(null));
        }

        while (open.TryDequeue(out object? value))
        {
            if (value is IEnumerable list and not string)
            {
                list.Cast<object?>().Take(MostOfList).ToList().ForEach(item => Enqueue(open, item));
            }

            Type type = value.GetType();
            Type known = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
            if (!Packages.Contains(type.Assembly) || !Add(found, known, value))
            {
                continue;
            }

            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.GetIndexParameters().Length == 0))
            {
                Enqueue(open, Get(property, value));
            }
        }

        return found;
    }

    private static bool Add(Dictionary<Type, List<object>> found, Type type, object value)
    {
        List<object> known = found.TryGetValue(type, out List<object>? some) ? some : found[type] = [];
        if (known.Count >= MostOfType || known.Any(one => ReferenceEquals(one, value)))
        {
            return false;
        }

        known.Add(value);
        return true;
    }

    private static void Enqueue(Queue<object> open, object? value)
    {
        if (value is not null)
        {
            open.Enqueue(value);
        }
    }

    /// <summary>The value; null where there is none to be had in this state, as of a walk that has not begun.</summary>
    private static object? Get(PropertyInfo property, object owner)
    {
        try
        {
            return property.GetValue(owner);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
