using System.Globalization;

namespace JmaCyber.Rules.Tests;

/// <summary>One rule, one room: a reader with the register in hand finds it in one step.</summary>
public sealed class RoomTests
{
    public static TheoryData<string> Findings => [.. Register.Findings.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Findings))]
    public void Every_finding_rule_has_its_room(string id)
    {
        Type? room = Room(id);
        Assert.NotNull(room);
        Assert.True(room is { IsAbstract: true, IsSealed: true, IsNotPublic: true }, "is an internal static class");
        Assert.Equal("Rules", SourceTree.FolderOf(room));
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void The_room_is_a_file_of_its_own_in_the_folder_of_its_section(string id)
    {
        string start = string.Create(CultureInfo.InvariantCulture, $"Rules/{Register.Find(id).Section}-");
        string end = $"/{RoomOf(id)}.cs";
        Assert.Single(SourceTree.Paths(), path => path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal));
    }

    [Fact]
    public void A_room_never_looks_into_the_room_of_another_rule_unless_it_says_why()
    {
        Dictionary<Type, string> rooms = Register.Findings.ToDictionary(rule => Room(rule.Id)!, rule => rule.Id);
        IEnumerable<string> looks = rooms.SelectMany(room => Dependencies.Of(room.Key).Where(other => other != room.Key && rooms.ContainsKey(other))
            .Select(other => $"{room.Value} → {rooms[other]}"));
        Assert.Empty(looks.Except(Known, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("member.a1", "MemberA1")]
    [InlineData("document.mhlw-recommended", "DocumentMhlwRecommended")]
    [InlineData("payout.first-half", "PayoutFirstHalf")]
    public void A_rooms_name_is_that_of_its_rule(string id, string room)
        => Assert.Equal(room, RoomOf(id));

    /// <summary>
    /// What a report to the PPC must state is asked where one is; the clock starts when the requirements are met; the dates hang on that clock.
    /// </summary>
    private static readonly string[] Known =
    [
        "document.recurrence-prevention → document.ppc-report",
        "document.individuals-notified → document.ppc-report",
        "payout.complete → document.application-form",
        "payout.complete → document.attack-report",
        "payout.complete → document.closure-certificate",
        "payout.complete → document.ppc-report",
        "payout.complete → document.recurrence-prevention",
        "payout.complete → document.individuals-notified",
        "payout.first-half → payout.complete",
        "payout.second-half → payout.complete",
        "payout.bank-holiday → payout.complete",
        "payout.provisional → payout.complete",
    ];

    private static Type? Room(string id) => typeof(Claim).Assembly.GetType("JmaCyber.Rules." + RoomOf(id));

    private static string RoomOf(string id) => string.Concat(id.Split('.', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
