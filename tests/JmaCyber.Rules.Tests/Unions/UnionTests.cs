using NodaTime;
using OneOf;

namespace JmaCyber.Rules.Tests;

/// <summary>The closed hierarchies as unions of the library OneOf: whichever way a case is asked for, it is the same object in the same place.</summary>
public sealed class UnionTests
{
    private static readonly LocalDate Day = new(2024, 2, 10);

    private static readonly Decision[] Decisions =
    [
        Example.Attack().Decide(), Example.Attack().Without<ApplicationForm>().Decide(), Example.Unclear().Decide(), Example.Message().Decide(),
    ];

    private static readonly Incident[] Incidents = [new CyberAttack(Day), new DataLeak(Day), new SuspiciousMessage(Day), new UndeterminedIncident(Day)];

    private static readonly Member[] Members = [new A1Member(Day, MemberRelation.Opens), new OtherMember(MemberRelation.Opens)];

    private static readonly Document[] Documents =
    [
        new ApplicationForm(Day), new MhlwReport(Day, MhlwEvidence.WrittenReport), new JmaReport(Day),
        new ClosureCertificate(Day, CertificateIssuer.LocalAssociation), new PpcReport(Day),
    ];

    private static readonly ClosureAmount[] Amounts = [new OnceForClosure(new Yen(100_000)), new PerClosureDay(new Yen(100_000), 3)];

    [Fact]
    public void The_members_of_a_decision_agree()
        => Agree(
            Decisions,
            one => one.AsOneOf(),
            one => (OneOf<Payable, Incomplete, Referred, NotPayable>)one,
            one => one.Match<Seen>(a => new(0, a), b => new(1, b), c => new(2, c), d => new(3, d)),
            (one, see) => one.Switch(a => see(new(0, a)), b => see(new(1, b)), c => see(new(2, c)), d => see(new(3, d))));

    [Fact]
    public void The_members_of_an_incident_agree()
        => Agree(
            Incidents,
            one => one.AsOneOf(),
            one => (OneOf<CyberAttack, DataLeak, SuspiciousMessage, UndeterminedIncident>)one,
            one => one.Match<Seen>(a => new(0, a), b => new(1, b), c => new(2, c), d => new(3, d)),
            (one, see) => one.Switch(a => see(new(0, a)), b => see(new(1, b)), c => see(new(2, c)), d => see(new(3, d))));

    [Fact]
    public void The_members_of_a_member_agree()
        => Agree(
            Members,
            one => one.AsOneOf(),
            one => (OneOf<A1Member, OtherMember>)one,
            one => one.Match<Seen>(a => new(0, a), b => new(1, b)),
            (one, see) => one.Switch(a => see(new(0, a)), b => see(new(1, b))));

    [Fact]
    public void The_members_of_a_document_agree()
        => Agree(
            Documents,
            one => one.AsOneOf(),
            one => (OneOf<ApplicationForm, MhlwReport, JmaReport, ClosureCertificate, PpcReport>)one,
            one => one.Match<Seen>(a => new(0, a), b => new(1, b), c => new(2, c), d => new(3, d), e => new(4, e)),
            (one, see) => one.Switch(a => see(new(0, a)), b => see(new(1, b)), c => see(new(2, c)), d => see(new(3, d)), e => see(new(4, e))));

    [Fact]
    public void The_members_of_an_amount_for_closure_agree()
        => Agree(
            Amounts,
            one => one.AsOneOf(),
            one => (OneOf<OnceForClosure, PerClosureDay>)one,
            one => one.Match<Seen>(a => new(0, a), b => new(1, b)),
            (one, see) => one.Switch(a => see(new(0, a)), b => see(new(1, b))));

    [Fact]
    public void The_place_is_that_of_the_kind()
    {
        Assert.All(Decisions, one => Assert.Equal((int)one.Outcome, ((IOneOf)one).Index));
        Assert.All(Incidents, one => Assert.Equal((int)one.Kind, ((IOneOf)one).Index));
        Assert.All(Members, one => Assert.Equal((int)one.Category, ((IOneOf)one).Index));
        Assert.All(Documents, one => Assert.Equal((int)one.Kind, ((IOneOf)one).Index));
    }

    [Fact]
    public void A_record_that_is_a_union_is_printed_and_compared_by_its_content_alone()
    {
        Assert.Equal("OnceForClosure { Amount = 100,000 }", Amounts[0].ToString());
        Assert.Equal(Incidents[1], new DataLeak(Day));
        Assert.NotEqual(Incidents[1], new DataLeak(Day.PlusDays(1)));
    }

    [Fact]
    public void A_way_that_is_missing_is_refused_even_where_it_would_not_be_taken()
    {
        Assert.Throws<ArgumentNullException>(() => Members[0].Match(a => 0, null!));
        Assert.Throws<ArgumentNullException>(() => Members[0].Switch(_ => { }, null!));
        Assert.Throws<ArgumentNullException>(() => (OneOf<A1Member, OtherMember>)(Member)null!);
    }

    private static void Agree<T>(T[] cases, Func<T, IOneOf> asOneOf, Func<T, IOneOf> converted, Func<T, Seen> match, Action<T, Action<Seen>> @switch)
        where T : class, IOneOf
    {
        Assert.Equal(
            typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T))).Select(type => type.Name).Order(StringComparer.Ordinal),
            cases.Select(one => one.GetType().Name).Order(StringComparer.Ordinal));
        for (int place = 0; place < cases.Length; place++)
        {
            T one = cases[place];
            Assert.All(new[] { one, asOneOf(one), converted(one) }, union =>
            {
                Assert.Equal(place, union.Index);
                Assert.Same(one, union.Value);
            });
            var seen = new List<Seen> { match(one) };
            @switch(one, seen.Add);
            Assert.Equal(2, seen.Count);
            Assert.All(seen, what =>
            {
                Assert.Equal(place, what.Place);
                Assert.Same(one, what.What);
            });
        }
    }

    private sealed record Seen(int Place, object What);
}
