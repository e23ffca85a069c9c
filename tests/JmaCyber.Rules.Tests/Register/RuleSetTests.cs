using System.Collections;
using Xunit;

namespace JmaCyber.Rules.Tests;

public class RuleSetTests
{
    /// <summary>Empty, full, every single rule, every pair of neighbours, and a few hundred mixed sets; always the same ones.</summary>
    private static IEnumerable<ulong> Samples
    {
        get
        {
            ulong full = (1UL << Register.Findings.Count) - 1;
            yield return 0;
            yield return full;
            for (int place = 0; place < Register.Findings.Count; place++)
            {
                yield return 1UL << place;
                yield return (3UL << place) & full;
            }

            ulong mixed = 0x9E37_79B9_7F4A_7C15;
            for (int round = 0; round < 300; round++)
            {
                mixed = unchecked((mixed * 6_364_136_223_846_793_005UL) + 1_442_695_040_888_963_407UL);
                yield return (mixed >> 20) & full;
            }
        }
    }

    [Fact]
    public void The_default_is_the_empty_set()
    {
        RuleSet set = default;
        Assert.True(set.IsEmpty);
        Assert.Empty(set);
        Assert.Equal(string.Empty, set.ToString());
        Assert.Equal(RuleSet.Empty, set);
        Assert.Equal(RuleSet.Of(), set);
    }

    [Fact]
    public void A_set_lists_its_rules_in_register_order_whatever_the_order_given()
    {
        RuleSet set = RuleSet.Of(Rule.LimitAnnual, Rule.MemberA1, Rule.ClosureDay, Rule.MemberA1, Rule.AmountAttack);
        Assert.Equal([Rule.MemberA1, Rule.ClosureDay, Rule.AmountAttack, Rule.LimitAnnual], set);
        Assert.Equal("member.a1, closure.day, amount.attack, limit.annual", set.ToString());
    }

    [Fact]
    public void The_first_and_the_last_rule_can_be_held()
    {
        RuleSet set = RuleSet.Of(Rule.PayoutProvisional, Rule.MemberA1);
        Assert.Equal((1UL << 32) | 1UL, set.Bits);
        Assert.Same(Rule.MemberA1, set[0]);
        Assert.Same(Rule.PayoutProvisional, set[1]);
    }

    [Fact]
    public void A_statement_is_in_no_set_and_cannot_be_put_in_one()
    {
        Assert.All(Samples, bits => Assert.False(new RuleSet(bits).Contains(Register.Find("limit.no-deadline"))));
        Assert.Throws<ArgumentException>(() => RuleSet.Of(Rule.MemberA1, Register.Find("limit.no-deadline")));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Of(null!));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Of(Rule.MemberA1, null!));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Empty.Contains(null!));
    }

    [Fact]
    public void Count_index_walk_and_membership_tell_of_the_same_rules()
        => Assert.All(Samples, bits =>
        {
            RuleSet set = new(bits);
            Rule[] expected = Register.Findings.Where(rule => (bits & (1UL << rule.Place)) != 0).ToArray();
            Assert.Equal(expected, set.ToArray());
            Assert.Equal(expected, Walked(set));
            Assert.Equal(expected, Enumerable.Range(0, set.Count).Select(index => set[index]));
            Assert.Equal(expected, Register.All.Where(set.Contains).OrderBy(rule => rule.Place));
            Assert.Equal(expected.Length, set.Count);
            Assert.Equal(expected.Length == 0, set.IsEmpty);
            Assert.Equal(set, RuleSet.Of(expected));
        });

    [Fact]
    public void Sets_are_equal_when_they_hold_the_same_rules()
    {
        RuleSet one = RuleSet.Of(Rule.MemberA1, Rule.LimitAnnual);
        RuleSet same = RuleSet.Of(Rule.LimitAnnual, Rule.MemberA1);
        RuleSet other = RuleSet.Of(Rule.MemberA1);
        Assert.True(one == same && one.Equals((object)same) && !(one != same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != other && !one.Equals((object)other) && !(one == other));
        Assert.False(one.Equals((object)"member.a1, limit.annual"));
        Assert.False(one.Equals(null));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(64)]
    public void There_is_no_rule_outside_the_set(int index)
        => Assert.Throws<ArgumentOutOfRangeException>(() => RuleSet.Of(Rule.MemberA1, Rule.LimitAnnual)[index]);

    [Fact]
    public void A_walk_has_no_rule_before_it_begins_or_after_it_ends_and_can_begin_anew()
    {
        IEnumerator walk = ((IEnumerable)RuleSet.Of(Rule.LimitAnnual)).GetEnumerator();
        Assert.Throws<InvalidOperationException>(() => walk.Current);
        Assert.True(walk.MoveNext());
        Assert.Same(Rule.LimitAnnual, walk.Current);
        Assert.False(walk.MoveNext());
        Assert.False(walk.MoveNext());
        Assert.Throws<InvalidOperationException>(() => walk.Current);
        walk.Reset();
        Assert.True(walk.MoveNext());
        Assert.Same(Rule.LimitAnnual, walk.Current);
    }

    [Fact]
    public void Asking_and_walking_allocate_nothing()
    {
        RuleSet set = new((1UL << Register.Findings.Count) - 1);
        Rule last = Rule.PayoutProvisional;
        int Ask()
        {
            int seen = set.Count + (set.IsEmpty ? 1 : 0) + (set.Contains(last) ? 1 : 0) + set[5].Place;
            foreach (Rule rule in set)
            {
                seen += rule.Place;
            }

            return seen;
        }

        int warm = Ask();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int again = Ask();
        long after = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(warm, again);
        Assert.Equal(before, after);
    }

    private static List<Rule> Walked(RuleSet set)
    {
        List<Rule> walked = [];
        foreach (Rule rule in set)
        {
            walked.Add(rule);
        }

        return walked;
    }
}
