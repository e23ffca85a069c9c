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
        Assert.True(room is { IsValueType: true, IsNotPublic: true }, "is an internal struct");
        Assert.Equal("JmaCyber.Rules.Rulebook", room.Namespace);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void The_room_is_a_file_of_its_own_in_the_folder_of_its_section(string id)
    {
        string start = string.Create(CultureInfo.InvariantCulture, $"Rulebook/{Register.Find(id).Section}-");
        string end = $"/{RoomOf(id)}.cs";
        Assert.Single(SourceTree.Paths(), path => path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal));
    }

    [Fact]
    public void A_room_never_looks_into_the_room_of_another_rule()
    {
        Dictionary<Type, string> rooms = Register.Findings.ToDictionary(rule => Room(rule.Id)!, rule => rule.Id);
        IEnumerable<string> looks = rooms.SelectMany(room => Dependencies.Of(room.Key).Where(other => other != room.Key && rooms.ContainsKey(other))
            .Select(other => $"{room.Value} → {rooms[other]}"));
        Assert.Empty(looks);
    }

    [Theory]
    [InlineData("member.a1", "MemberA1")]
    [InlineData("document.mhlw-recommended", "DocumentMhlwRecommended")]
    [InlineData("payout.first-half", "PayoutFirstHalf")]
    public void A_rooms_name_is_that_of_its_rule(string id, string room)
        => Assert.Equal(room, RoomOf(id));

    private static Type? Room(string id) => typeof(Claim).Assembly.GetType("JmaCyber.Rules.Rulebook." + RoomOf(id));

    private static string RoomOf(string id) => string.Concat(id.Split('.', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
