using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

public sealed class ApprovedTests
{
#if NET10_0_OR_GREATER
    // The other leg loads the build for netstandard2.0, whose framework types differ in small things.
    [Theory]
    [InlineData(typeof(Claim))]
    [InlineData(typeof(Certificate))]
    [InlineData(typeof(ClaimJson))]
    [InlineData(typeof(DecisionPage))]
    public void The_public_api_is_as_approved(Type member)
        => Approved.Matches(PublicApi.Of(member.Assembly), member.Assembly.GetName().Name);
#endif

    [Fact]
    public void A_difference_shows_what_went_and_what_came_with_a_little_around()
        => Assert.Equal("  b\n  c\n- d\n+ D\n  e\n  f", Approved.Difference("a\nb\nc\nd\ne\nf\ng\n", "a\nb\nc\nD\ne\nf\ng\n"));

    [Fact]
    public void What_was_received_stands_beside_what_was_verified_until_the_two_agree()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string said = Assert.ThrowsAny<Exception>(() => Approved.MatchesIn(folder, "Type.Method", "new", update: false)).Message;
            Assert.Contains("+ new", said, StringComparison.Ordinal);
            Assert.Equal("new\n", File.ReadAllText(Path.Combine(folder, "Type.Method.received.txt")));

            Approved.MatchesIn(folder, "Type.Method", "new", update: true);
            Assert.Equal(["Type.Method.verified.txt"], Directory.GetFiles(folder).Select(Path.GetFileName));
            Approved.MatchesIn(folder, "Type.Method", "new\r\n", update: false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
