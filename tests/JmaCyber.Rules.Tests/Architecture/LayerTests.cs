using System.Reflection;

namespace JmaCyber.Rules.Tests;

/// <summary>Arrows go down: a layer knows those before it, and what stands on top of them all does not know its neighbours.</summary>
public sealed class LayerTests
{
    /// <summary>The layers are folders, each of which sees those before it.</summary>
    private static readonly string[] Layers = ["Values", "Calendar", "Register", "Model", "Programs", "Facts", "Rules", "Decisions"];

    /// <summary>Of the folders on top, who may see whom, and why.</summary>
    private static readonly (string From, string To)[] Allowed =
    [
        ("Pages", "Explanations"),       // a page about a decision tells its explanation
        ("Guides", "Explanations"),      // so does a guide to it
        ("Guides", "Guidance"),          // a guide names desks and addresses
        ("Certificates", "Spaces"),      // a certificate ranges over the decision space
        ("Comparisons", "Spaces"),       // and so does a comparison
    ];

    private static readonly Assembly Library = typeof(Claim).Assembly;

    private static readonly Type[] Types = [.. Library.GetTypes().Where(type => SourceTree.FolderOf(type) is not null)];

    private static readonly (Type From, Type To)[] Arrows =
        [.. Types.SelectMany(from => References.Of(from).Where(to => SourceTree.FolderOf(to) is not null).Select(to => (from, to)))];

    [Fact]
    public void No_arrow_points_up()
        => Assert.Empty(Violations(Layers, Allowed));

    [Fact]
    public void Turned_upside_down_nearly_every_layer_is_at_fault()
    {
        string[] faults = [.. Violations([.. Enumerable.Reverse(Layers)], Allowed)];
        Assert.All(Layers.Skip(1), layer => Assert.Contains(faults, fault => fault.StartsWith(layer + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_neighbour_on_top_that_is_not_allowed_is_at_fault()
    {
        string[] lower = ["Values", "Calendar"];
        Assert.Contains("Rules/MemberA1 → Facts/ClaimFacts", Violations(lower, []), StringComparer.Ordinal);
        Assert.DoesNotContain("Rules/MemberA1 → Facts/ClaimFacts", Violations(lower, [("Rules", "Facts")]), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_type_has_a_folder_and_every_layer_has_types()
    {
        Assert.Empty(Library.GetTypes().Where(type => string.Equals(type.Namespace, "JmaCyber.Rules", StringComparison.Ordinal)).Except(Types));
        Assert.All(Layers, layer => Assert.Contains(Types, type => string.Equals(SourceTree.FolderOf(type), layer, StringComparison.Ordinal)));
        Assert.All(SourceTree.Paths(), path => Assert.Contains('/', path));
    }

    // Each of these was seen in the source and shows that one way of knowing is looked at.
    [Theory]
    [InlineData(typeof(CyberAttack), typeof(Incident), "a base type")]
    [InlineData(typeof(Claim), typeof(Arrivals), "a property")]
    [InlineData(typeof(ClaimFacts), typeof(PriorClaimFacts), "a parameter")]
    [InlineData(typeof(SupportProgram), typeof(BuiltInVersions), "an initializer's body")]
    [InlineData(typeof(Ledger), typeof(LedgerBuilder), "a local")]
    [InlineData(typeof(LimitAnnual), typeof(FindingResult), "a result")]
    [InlineData(typeof(ProblemsExtensions), typeof(InvalidInputException), "what is thrown")]
    [InlineData(typeof(DecidingExtensions), typeof(PriorClaimLog), "a local that is made")]
    public void What_a_type_knows_is_seen(Type from, Type to, string how)
        => Assert.True(References.Of(from).Contains(to), how);

    private static IEnumerable<string> Violations(string[] layers, (string From, string To)[] allowed)
        => Arrows
            .Select(arrow => (arrow.From, arrow.To, Lower: SourceTree.FolderOf(arrow.To)!, Upper: SourceTree.FolderOf(arrow.From)!))
            .Where(arrow => !string.Equals(arrow.Upper, arrow.Lower, StringComparison.Ordinal) && !allowed.Contains((arrow.Upper, arrow.Lower)))
            .Where(arrow => Height(layers, arrow.Lower) >= Height(layers, arrow.Upper))
            .Select(arrow => $"{arrow.Upper}/{Outermost(arrow.From)} → {arrow.Lower}/{Outermost(arrow.To)}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static int Height(string[] layers, string folder)
    {
        int place = Array.IndexOf(layers, folder);
        return place < 0 ? layers.Length : place;
    }

    private static string Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type.Name;
}
