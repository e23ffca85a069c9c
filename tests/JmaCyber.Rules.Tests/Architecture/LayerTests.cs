using System.Reflection;

namespace JmaCyber.Rules.Tests;

/// <summary>Arrows go down: a layer knows those before it. Between the packages the compiler sees to that; within the core these tests do.</summary>
public sealed class LayerTests
{
    /// <summary>What looks up all the same, and why.</summary>
    private static readonly (string From, string To)[] Allowed =
    [
        ("Rule", "Rulebook"),               // a rule's name leads to its room, and its statement speaks of a program
        ("Rule", "Programs"),
        ("Register", "Rulebook"),           // the register is the list of the rooms
        ("RuleSet", "Rulebook"),            // a set numbers rules by that list
        ("Claim", "Judging"),               // a claim counts its documents and closure days once, for every judgement to come
        ("ProgramVersion", "Rulebook"),     // a version says which requirements it has
        ("ProgramChecks", "Rulebook"),
        ("ClaimFacts", "Rulebook"),
        ("Judgement", "Rulebook"),          // judging is a walk over the rooms
        ("Judgement", "Decisions"),         // what rooms find, and how they would mend it, are words of a decision
        ("Remedies", "Decisions"),
        ("*Rulebook", "Decisions"),
        ("SupportProgramExtensions", "Decisions"),
    ];

    private static readonly Assembly Library = typeof(Claim).Assembly;

    private static readonly Type[] Types = [.. Library.GetTypes().Where(type => type.Namespace?.StartsWith("JmaCyber", StringComparison.Ordinal) == true)];

    private static readonly (Type From, Type To)[] Arrows =
        [.. Types.SelectMany(from => Dependencies.Of(from).Where(to => Layers.Of(to) is not null && Layers.Of(from) is not null).Select(to => (from, to)))];

    [Fact]
    public void No_arrow_points_up()
        => Assert.Empty(Violations(Layers.Names));

    [Fact]
    public void Turned_upside_down_nearly_every_layer_is_at_fault()
    {
        string[] faults = [.. Violations([.. Enumerable.Reverse(Layers.Names)])];
        Assert.All(Layers.Names.Skip(1), layer => Assert.Contains(faults, fault => fault.StartsWith(layer + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_type_has_a_layer_and_every_layer_has_types()
    {
        Assert.Empty(Types.Where(type => Layers.Of(type) is null).Select(type => type.FullName));
        Assert.All(Layers.Names, layer => Assert.Contains(Types, type => string.Equals(Layers.Of(type), layer, StringComparison.Ordinal)));
    }

    /// <summary>Json fills what the engine reads, and Analysis walks it; pages and the console see what any user sees.</summary>
    [Theory]
    [InlineData(typeof(Claim), "JmaCyber.Rules.Analysis", "JmaCyber.Rules.Json")]
    [InlineData(typeof(ClaimPlan))]
    public void Internals_are_open_to_nobody_else(Type member, params string[] friends)
        => Assert.Equal(
            friends,
            member.Assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(one => one.AssemblyName)
                .Where(name => !name.EndsWith("Tests", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_front_namespace_stays_small()
        => Assert.InRange(Library.GetExportedTypes().Count(type => type.Namespace is "JmaCyber.Rules" && !type.IsNested), 30, 65);

    [Theory]
    [InlineData("JmaCyber.Rules")]
    [InlineData("JmaCyber.Rules.Analysis")]
    [InlineData("JmaCyber.Rules.Json")]
    [InlineData("JmaCyber.Rules.Publishing")]
    [InlineData("JmaCyber.Rules.Cli")]
    public void A_folder_is_a_namespace(string project)
        => Assert.All(SourceTree.Paths(project), path =>
        {
            string expected = string.Join('.', path.Split('/')[..^1].Where(folder => !char.IsDigit(folder[0])).Prepend(project));
            string[] lines = File.ReadAllLines(Path.Combine(SourceTree.Root(project), path));
            Assert.Contains(lines, line => line == $"namespace {expected};" || path is "Program.cs");
        });

    // Each of these was seen in the source and shows that one way of knowing is looked at.
    [Theory]
    [InlineData(typeof(CyberAttack), typeof(Incident), "a base type")]
    [InlineData(typeof(Claim), typeof(Particulars), "a property")]
    [InlineData(typeof(ClaimFacts), typeof(PriorClaimFacts), "a parameter")]
    [InlineData(typeof(SupportProgram), typeof(BuiltInVersions), "an initializer's body")]
    [InlineData(typeof(Ledger), typeof(LedgerBuilder), "a local")]
    [InlineData(typeof(LimitAnnual), typeof(FindingResult), "a result")]
    [InlineData(typeof(DecidingExtensions), typeof(PriorClaimLog), "a local that is made")]
    [InlineData(typeof(ClosureDay), typeof(OperationStatus), "what a method that is called hands over")]
    public void What_a_type_knows_is_seen(Type from, Type to, string how)
        => Assert.True(Dependencies.Of(from).Contains(to), how);

    private static IEnumerable<string> Violations(string[] layers)
        => Arrows
            .Where(arrow => Array.IndexOf(layers, Layers.Of(arrow.To)) > Array.IndexOf(layers, Layers.Of(arrow.From)) && !IsAllowed(arrow.From, Layers.Of(arrow.To)!))
            .Select(arrow => $"{Layers.Of(arrow.From)}/{Outermost(arrow.From)} → {Layers.Of(arrow.To)}/{Outermost(arrow.To)}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static bool IsAllowed(Type from, string layer)
        => Allowed.Contains((Outermost(from), layer)) || Allowed.Contains(("*" + Layers.Of(from), layer));

    private static string Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type.Name;
}
