using System.Reflection;
using System.Runtime.CompilerServices;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>What is public is sealed or closed, and immutable.</summary>
public sealed class ShapeTests
{
    private const BindingFlags Declared
        = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The one thing that is built up step by step.</summary>
    private static readonly Type[] MayChange = [typeof(LedgerBuilder)];

    public static TheoryData<string> All => [.. PublicTypes().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_public_type_is_sealed_or_closed(string name)
    {
        Type type = Find(name);
        Assert.True(type.IsSealed || type.IsEnum || type.IsValueType || type.IsInterface || IsClosed(type), $"{name} can be derived from");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_public_type_cannot_be_changed(string name)
    {
        Type type = Find(name);
        Assert.Empty(type.GetProperties(Declared).Where(property => property.SetMethod is { } set && IsSeen(set) && !IsInit(set)).Select(one => one.Name));
        Assert.Empty(Moving(type).Where(field => field.IsPublic || field.IsFamily).Select(field => field.Name));
        Assert.Empty(type.GetEvents(Declared));
    }

    // What is hidden may not move either, but for what is computed once and kept, and the walk over a set.
    [Theory]
    [MemberData(nameof(All))]
    public void Nor_does_it_change_behind_the_scenes(string name)
    {
        Type type = Find(name);
        string[] moving = [.. Moving(type).Where(field => !IsOfInit(field)).Select(field => field.Name)];
        string[] known = name switch
        {
            "JmaCyber.Rules.SupportProgram" => ["fingerprint"],
            "JmaCyber.Rules.Text" => ["ja", "en"],
            "JmaCyber.Rules.RuleSet+Enumerator" => ["rest", "current"],
            "JmaCyber.Rules.Findings+Enumerator" or "JmaCyber.Rules.AmountItems+Enumerator" => ["rules"],
            _ => [],
        };
        Assert.True(MayChange.Contains(type) || moving.All(field => known.Contains(field, StringComparer.Ordinal)), string.Join(", ", moving));
    }

    [Fact]
    public void A_hierarchy_that_says_it_is_closed_has_exactly_these_kinds()
    {
        Assert.Equal("Incomplete, NotPayable, Payable, Referred", Kinds(typeof(Decision)));
        Assert.Equal("CyberAttack, DataLeak, SuspiciousMessage, UndeterminedIncident", Kinds(typeof(Incident)));
        Assert.Equal("ApplicationForm, ClosureCertificate, JmaReport, MhlwReport, PpcReport", Kinds(typeof(Document)));
        Assert.Equal("A1Member, OtherMember", Kinds(typeof(Member)));
        Assert.Equal("OnceForClosure, PerClosureDay", Kinds(typeof(ClosureAmount)));
    }

    [Fact]
    public void The_check_knows_an_open_type_when_it_sees_one()
    {
        Assert.False(IsClosed(typeof(Stream)));
        Assert.False(IsClosed(typeof(OpenRecord)));
        Assert.True(IsClosed(typeof(Incident)));
        Assert.False(IsInit(typeof(OpenRecord).GetProperty(nameof(OpenRecord.Changing))!.SetMethod!));
        Assert.True(IsInit(typeof(OpenRecord).GetProperty(nameof(OpenRecord.Fixed))!.SetMethod!));
    }

    // A record always has a copy constructor that heirs may call: only a member that they cannot see to override closes it.
    private static bool IsClosed(Type type)
        => type.IsAbstract
            && (type.GetConstructors(Declared).All(constructor => !IsSeen(constructor))
                || type.GetMethods(Declared).Any(method => method.IsAbstract && (method.IsAssembly || method.IsFamilyAndAssembly)));

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // By name: a build for an older framework brings its own.
    private static bool IsInit(MethodInfo set)
        => set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => string.Equals(modifier.Name, "IsExternalInit", StringComparison.Ordinal));

    private static IEnumerable<FieldInfo> Moving(Type type)
        => type.IsEnum ? [] : type.GetFields(Declared).Where(field => !field.IsInitOnly && !field.IsLiteral);

    /// <summary>The field of a property that is set while its object is made, and never after: the compiler does not mark it.</summary>
    private static bool IsOfInit(FieldInfo field)
        => field.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
            && field.DeclaringType!.GetProperties(Declared).Any(property => property.SetMethod is { } set && IsInit(set)
                && string.Equals(field.Name, $"<{property.Name}>k__BackingField", StringComparison.Ordinal));

    private static string Kinds(Type hierarchy)
        => string.Join(", ", hierarchy.Assembly.GetTypes().Where(type => type.IsSubclassOf(hierarchy)).Select(type => type.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<Type> PublicTypes() => typeof(Claim).Assembly.GetExportedTypes().Concat(typeof(ClaimJson).Assembly.GetExportedTypes());

    private static Type Find(string name) => PublicTypes().Single(type => string.Equals(type.FullName, name, StringComparison.Ordinal));

    internal abstract record OpenRecord
    {
        public int Fixed { get; init; }

        public int Changing { get; set; }
    }
}
