using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Oracle;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>The JSON of a program, its fingerprint and its difference to another walk one list of members; none is forgotten there.</summary>
public sealed class ProgramMemberTests
{
    /// <summary>For each member of a version another value under which the version stays lawful, or null where there is none.</summary>
    private static readonly Dictionary<string, Func<ProgramVersion, ProgramVersion?>> Edits = new(StringComparer.Ordinal)
    {
        [nameof(ProgramVersion.Id)] = one => one with { Id = one.Id + "'" },
        [nameof(ProgramVersion.From)] = one => one with { From = one.From.PlusDays(1) },
        [nameof(ProgramVersion.Attack)] = one => one with { Attack = Another(one.Attack) },
        [nameof(ProgramVersion.Leak)] = one => one with { Leak = Another(one.Leak) },
        [nameof(ProgramVersion.Closure)] = one => one with
        {
            Closure = new PerClosureDay(one.Closure.Amount, one.Closure is PerClosureDay perDay ? (perDay.MaxDays % 31) + 1 : 1),
        },
        [nameof(ProgramVersion.AttackReports)] = one => one with
        {
            AttackReports = one.AttackReports.Count == 2 ? [AttackReport.Jma] : [AttackReport.Mhlw, AttackReport.Jma],
        },
        [nameof(ProgramVersion.JmaReportsFrom)] = one => one.AttackReports.Contains(AttackReport.Jma)
            ? one with { JmaReportsFrom = one.JmaReportsFrom?.PlusDays(1) ?? new LocalDate(1900, 1, 1) }
            : null,
        [nameof(ProgramVersion.Requirements)] = one => one with { Requirements = Turned(one.Requirements, Rule.DocumentClosureCertificate) },
        [nameof(ProgramVersion.Facilities)] = one => one with { Facilities = Turned(one.Facilities, FacilityKind.Clinic) },
        [nameof(ProgramVersion.ClosureStatuses)] = one => one with { ClosureStatuses = Turned(one.ClosureStatuses, OperationStatus.NewPatientsStopped) },
    };

    [Fact]
    public void Every_property_of_the_settings_that_can_be_set_is_a_member_by_its_name()
        => Assert.Equal(
            Settable(typeof(ProgramSettings)).Select(Contracted).Order(StringComparer.Ordinal),
            ProgramMembers.Settings.Select(member => member.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_property_of_a_version_that_can_be_set_is_a_member_by_its_name()
        => Assert.Equal(
            Settable(typeof(ProgramVersion)).Select(Contracted).Order(StringComparer.Ordinal),
            ProgramMembers.Version.Select(member => member.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_members_stand_in_the_order_of_the_contract()
    {
        JsonObject program = NaiveScheme.BuiltInProgram();
        Assert.Equal(program["settings"]!.AsObject().Select(one => one.Key), ProgramMembers.Settings.Select(member => member.Name));
        Assert.All(NaiveJson.Items(program, "versions"), version
            => Assert.Equal(version.AsObject().Select(one => one.Key), ProgramMembers.Version.Select(member => member.Name)));
    }

    [Fact]
    public void The_desks_year_end_alone_decides_nothing()
    {
        Assert.Equal(["yearEndClosure"], ProgramMembers.Settings.Where(member => !member.Decides).Select(member => member.Name));
        Assert.All(ProgramMembers.Version, member => Assert.True(member.Decides, member.Name));
    }

    [Fact]
    public void Every_member_of_a_version_has_an_edit_here()
        => Assert.Equal(Settable(typeof(ProgramVersion)).Select(one => one.Name).Order(StringComparer.Ordinal), Edits.Keys.Order(StringComparer.Ordinal));

    [Law]
    public void Two_programs_that_differ_in_one_member_of_a_version_differ_there_in_their_json_and_in_their_fingerprints(SupportProgram program)
    {
        int last = program.Versions.Count - 1;
        foreach ((string property, Func<ProgramVersion, ProgramVersion?> edit) in Edits)
        {
            if (edit(program.Versions[last]) is not { } version)
            {
                continue;
            }

            SupportProgram other = program.WithVersions([.. program.Versions.Take(last), version]).OrThrow();
            Assert.NotEqual(program, other);
            Assert.NotEqual(program.Fingerprint, other.Fingerprint);
            Assert.Equal($"versions {last} {Contracted(property)}", Difference(program, other));
        }
    }

    [Law]
    public void Two_programs_that_differ_in_one_setting_differ_there_in_their_json_and_all_but_one_in_their_fingerprints(SupportProgram program)
    {
        foreach (PropertyInfo property in Settable(typeof(ProgramSettings)))
        {
            ProgramSettings settings = program.Settings with { };
            Array values = Enum.GetValues(property.PropertyType);
            int place = Array.IndexOf(values, property.GetValue(settings));
            property.SetValue(settings, values.GetValue((place + 1) % values.Length));

            SupportProgram other = program.With(settings);
            Assert.NotEqual(program, other);
            Assert.Equal(property.Name is nameof(ProgramSettings.YearEndClosure), program.Fingerprint.Equals(other.Fingerprint, StringComparison.Ordinal));
            Assert.Equal($"settings {Contracted(property)}", Difference(program, other));
        }
    }

    [Law]
    public void What_is_written_is_read_back_as_the_same_program(SupportProgram program)
        => Assert.Equal(program, ProgramJson.Read(ProgramJson.Write(program)).OrThrow());

    /// <summary>The places in which the JSON of two programs differs.</summary>
    private static string Difference(SupportProgram one, SupportProgram other)
    {
        var places = new List<string>();
        Compare(JsonNode.Parse(ProgramJson.Write(one)), JsonNode.Parse(ProgramJson.Write(other)), []);
        return string.Join(", ", places);

        void Compare(JsonNode? before, JsonNode? after, string[] path)
        {
            if (JsonNode.DeepEquals(before, after))
            {
                return;
            }

            if (before is JsonObject object1 && after is JsonObject object2 && path is not [.., "closure"])
            {
                Assert.Equal(object1.Select(member => member.Key), object2.Select(member => member.Key));
                foreach ((string name, JsonNode? value) in object1)
                {
                    Compare(value, object2[name], [.. path, name]);
                }
            }
            else if (path is ["versions"])
            {
                for (int i = 0; i < before!.AsArray().Count; i++)
                {
                    Compare(before[i], after![i], [.. path, $"{i}"]);
                }
            }
            else
            {
                places.Add(string.Join(' ', path));
            }
        }
    }

    private static PropertyInfo[] Settable(Type type) => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.CanWrite)];

    private static string Contracted(PropertyInfo property) => Contracted(property.Name);

    private static string Contracted(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    private static Yen Another(Yen amount) => amount == Yen.Zero ? new Yen(1) : Yen.Zero;

    /// <summary>With the item when it is not there, and without it when it is, in order.</summary>
    private static T[] Turned<T>(IReadOnlyList<T> items, T item)
        where T : struct, Enum
        => items.Contains(item) ? [.. items.Where(one => !one.Equals(item))] : [.. items.Append(item).Order()];

    private static RuleSet Turned(RuleSet rules, Rule rule)
        => RuleSet.Of(rules.Contains(rule) ? [.. rules.Where(one => one != rule)] : [.. rules, rule]);
}
