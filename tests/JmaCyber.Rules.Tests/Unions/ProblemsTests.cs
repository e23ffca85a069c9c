using OneOf;

namespace JmaCyber.Rules.Tests;

/// <summary>What can fail: its value, or problems, of which there is at least one.</summary>
public sealed class ProblemsTests
{
    private static readonly Problem First = new("$.id", new Text("空です", "is empty"));

    private static readonly Problem Second = new("$.claimedOn", new Text("早すぎます", "is too early"));

    [Fact]
    public void Problems_are_never_none()
    {
        Assert.Throws<ArgumentException>(() => new Problems(Array.Empty<Problem>()));
        Assert.Throws<ArgumentException>(() => new Problems([First, null!]));
        Assert.Throws<ArgumentNullException>(() => new Problems((IEnumerable<Problem>)null!));
    }

    [Fact]
    public void They_keep_their_order_and_are_said_in_one_line()
    {
        var problems = new Problems([First, Second]);
        Assert.Equal([First, Second], problems);
        Assert.Equal(Second, problems[1]);
        Assert.Equal("$.id: is empty; $.claimedOn: is too early", problems.ToString());
    }

    [Fact]
    public void They_are_equal_by_content_in_order()
    {
        Assert.True(new Problems([First, Second]).Equals(new Problems([First, Second])));
        Assert.Equal(new Problems([First, Second]).GetHashCode(), new Problems([First, Second]).GetHashCode());
        Assert.False(new Problems([First, Second]).Equals(new Problems([Second, First])));
    }

    [Fact]
    public void Nobody_changes_them_afterwards()
    {
        List<Problem> list = [First];
        var problems = new Problems(list);
        list.Add(Second);
        Assert.Equal([First], problems);
    }

    [Fact]
    public void A_value_is_there_for_both_who_throw_and_who_do_not()
    {
        OneOf<string, Problems> read = "value";
        Assert.Equal("value", read.OrThrow());
        Assert.Equal("value", read.OrNull());
    }

    [Fact]
    public void Problems_are_thrown_whole_or_leave_nothing()
    {
        var problems = new Problems([First, Second]);
        OneOf<string, Problems> read = problems;
        InvalidInputException thrown = Assert.Throws<InvalidInputException>(() => read.OrThrow());
        Assert.Same(problems, thrown.Problems);
        Assert.Equal(problems.ToString(), thrown.Message);
        Assert.Null(read.OrNull());
    }

    [Fact]
    public void What_is_neither_is_no_value()
    {
        Assert.Throws<ArgumentException>(() => default(OneOf<string, Problems>).OrThrow());
        Assert.Null(default(OneOf<string, Problems>).OrNull());
    }

    [Fact]
    public void A_ledger_names_every_contradiction_and_takes_none()
    {
        Claim claim = Example.Leak().ToClaim();
        Assert.True(Ledger.Of([claim, claim, claim]).TryPickT1(out Problems problems, out _));
        Assert.Equal(["$[1].id", "$[2].id"], problems.Select(problem => problem.Path));
    }
}
