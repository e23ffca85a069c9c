using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace JmaCyber.Rules.Tests;

public class RegisterTests
{
    /// <summary>The order of the contract, written by hand.</summary>
    private static readonly string[] FindingIds =
    [
        "member.a1", "member.started", "member.ended", "member.procedure-pending", "facility.relation", "facility.covered",
        "incident.program-start", "incident.insider-crime", "incident.message-only", "incident.undetermined",
        "incident.leak-by-attack", "incident.leak-otherwise", "closure.day", "closure.count",
        "amount.attack", "amount.closure", "amount.leak",
        "document.application-form", "document.attack-report", "document.closure-certificate", "document.ppc-report",
        "document.recurrence-prevention", "document.individuals-notified", "document.mhlw-recommended", "document.ignored",
        "limit.annual", "limit.exclusive", "limit.incident-once",
        "payout.complete", "payout.first-half", "payout.second-half", "payout.bank-holiday", "payout.provisional",
    ];

    /// <summary>The order of the register, section by section, written by hand.</summary>
    private static readonly (int Section, string Ids)[] Sections =
    [
        (1, "member.a1 member.started member.ended member.procedure-pending facility.relation facility.covered"),
        (2, "incident.program-start incident.insider-crime incident.message-only incident.undetermined incident.leak-by-attack incident.leak-otherwise"),
        (3, "amount.attack amount.closure amount.leak"),
        (4, "closure.day closure.not-a-day closure.care-service closure.count"),
        (5, "document.application-form document.attack-report document.closure-certificate document.ppc-report document.recurrence-prevention " +
            "document.individuals-notified document.mhlw-recommended document.ignored"),
        (6, "limit.annual limit.exclusive limit.incident-once limit.program-year limit.no-deadline"),
        (7, "payout.complete payout.first-half payout.second-half payout.bank-holiday payout.provisional payout.notice"),
        (11, "response.vendor response.desk response.mhlw response.ppc response.police mou.term"),
        (12, "reading.harm reading.pending-start reading.corporate-opener reading.relation reading.facility reading.after-claim reading.death " +
             "reading.incident-date reading.straddling reading.claim-date reading.half-day reading.regular-holiday reading.closure-time " +
             "reading.certified-days reading.precaution reading.shared-vendor reading.leak-attack-unproven reading.recovered reading.notification " +
             "reading.open-claims reading.incident-once reading.insider reading.insider-investigation reading.support-scam reading.credit-date " +
             "reading.desk-start reading.2022-leak"),
    ];

    public static TheoryData<string> AllIds => [.. Register.All.Select(rule => rule.Id)];

    [Fact]
    public void The_register_lists_every_rule_section_by_section()
        => Assert.Equal(
            Sections.SelectMany(section => section.Ids.Split(' ').Select(id => (section.Section, id))),
            Register.All.Select(rule => (rule.Section, rule.Id)));

    [Fact]
    public void The_findings_stand_in_the_order_of_the_contract()
        => Assert.Equal(FindingIds, Register.Findings.Select(rule => rule.Id), StringComparer.Ordinal);

    [Fact]
    public void A_finding_has_the_place_at_which_the_contract_lists_it_and_a_statement_has_none()
    {
        Assert.Equal(Enumerable.Range(0, FindingIds.Length), Register.Findings.Select(rule => rule.Place));
        Assert.Equal(Register.Findings, Contents.ByPlace);
        Assert.All(Register.All.Except(Register.Findings), rule => Assert.Equal((false, -1), (rule.IsFinding, rule.Place)));
    }

    /// <summary>Two machine words have room for 42 rules; one more would be told here before it is told wrong.</summary>
    [Fact]
    public void Findings_keep_every_rule_and_result_apart()
    {
        FindingResult[] results = [.. Enum.GetValues<FindingResult>().Where(result => result != FindingResult.NotJudged)];
        foreach (Rule rule in Register.Findings)
        {
            foreach (FindingResult result in results)
            {
                Findings others = Register.Findings.Where(other => other != rule)
                    .Aggregate(default(Findings), (all, other) => all.And(1UL << other.Place, results[other.Place % results.Length]));
                Findings found = others.And(1UL << rule.Place, result);

                Assert.Equal(result, found[rule]);
                Assert.Equal(RuleSet.Of(rule), default(Findings).And(1UL << rule.Place, result).With(result));
                Assert.All(Register.Findings.Where(other => other != rule), other => Assert.Equal(results[other.Place % results.Length], found[other]));
                Assert.Equal(Register.Findings.Count, found.Count);
            }
        }

        Assert.InRange(Register.Findings.Count, 1, 42);
    }

    [Fact]
    public void The_statements_are_those_that_the_contract_never_finds()
        => Assert.All(
            Register.All.Where(rule => !rule.IsFinding),
            rule => Assert.True(
                rule.Id is "closure.not-a-day" or "closure.care-service" or "limit.program-year" or "limit.no-deadline" or "payout.notice" or "mou.term"
                || rule.Id.StartsWith("response.", StringComparison.Ordinal) || rule.Id.StartsWith("reading.", StringComparison.Ordinal),
                rule.Id));

    [Fact]
    public void No_two_rules_share_an_id_or_a_text()
    {
        Assert.Equal(Register.All.Count, Register.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Register.All.Count, Register.All.Select(rule => rule.Statement.Ja).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Register.All.Count, Register.All.Select(rule => rule.Statement.En).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_rule_is_found_by_its_id(string id)
    {
        Rule rule = Register.Find(id);
        Assert.Equal(id, rule.Id);
        Assert.Equal(id, rule.ToString());
        Assert.True(Register.TryFind(id, out Rule? same));
        Assert.Same(rule, same);
    }

    [Theory]
    [InlineData("limit.Annual")]
    [InlineData(" limit.annual")]
    [InlineData("limit")]
    [InlineData("")]
    public void What_is_no_rule_is_not_found(string id)
    {
        Assert.False(Register.TryFind(id, out Rule? rule));
        Assert.Null(rule);
        Assert.Throws<ArgumentException>(() => Register.Find(id));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_rule_states_itself_in_Japanese_and_in_English(string id)
    {
        Rule rule = Register.Find(id);
        Assert.Matches("[\u3041-\u3096]", rule.Statement.Ja);
        Assert.EndsWith("。", rule.Statement.Ja, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u3041-\u3096]", rule.Statement.En);
        Assert.EndsWith(".", rule.Statement.En, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Both_sides_of_a_rule_name_the_same_numbers(string id) => AssertSameNumbers(Register.Find(id).Statement);

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Both_sides_of_a_rule_name_the_same_interpretations(string id)
    {
        Text statement = Register.Find(id).Statement;
        Assert.Equal(Named(statement.Ja), Named(statement.En), StringComparer.Ordinal);

        static IEnumerable<string> Named(string side)
            => Interpretation.All.Select(one => one.Reading).Select(reading => reading.Id).Where(reading => side.Contains(reading, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_rule_cites_where_it_is_written(string id)
    {
        Rule rule = Register.Find(id);
        Assert.NotEmpty(rule.Sources);
        Assert.Equal(rule.Sources.Count, rule.Sources.Distinct().Count());
        Assert.All(rule.Sources, source => Assert.Equal(source, Source.Parse(source.ToString())));
        Assert.All(rule.Sources, source => Assert.DoesNotContain(',', source.ToString()));
    }

    [Fact]
    public void A_fixed_reading_says_so_first()
        => Assert.All(Register.All.Where(rule => rule.Section == 12), rule => Assert.Equal(SourceDocument.Reading, rule.Sources[0].Document));

    [Fact]
    public void Every_section_has_a_title_in_both_languages()
    {
        Assert.Equal(12, Register.SectionCount);
        Assert.All(Enumerable.Range(1, 12), section => Assert.Matches("[\u3041-\u3096\u4E00-\u9FFF]", Register.SectionTitle(section).Ja));
        Assert.Equal("How often", Register.SectionTitle(6).En);
        Assert.Equal("固定した解釈", Register.SectionTitle(12).Ja);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(-1)]
    public void There_is_no_section_before_the_first_or_after_the_last(int section)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Register.SectionTitle(section));

    internal static void AssertSameNumbers(Text text) => Assert.Equal(Numbers(text.Ja), Numbers(text.En));

    /// <summary>The numbers of a text, once each and in order of size: <c>6月1日</c>, <c>1 June</c> and <c>06-01</c> are the same ones.</summary>
    private static int[] Numbers(string side)
    {
        // What Japanese counts, English says in words: one of them, twice, a year.
        side = Regex.Replace(side, "[0-9]+(つ|人|通|回|年間|日でも)", "", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        // A date in Japanese stands there twice, by its era and in figures.
        side = Regex.Replace(side, "(令和|平成)(元|[0-9]+)年[0-9]+月[0-9]+日（", "（", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        string[] months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        for (int month = 1; month <= 12; month++)
        {
            string name = months[month - 1];
            string number = month.ToString(CultureInfo.InvariantCulture);
            side = Regex.Replace(side, $@"(?<=\d ){name}\b|\b{name}(?= \d{{4}})", number, RegexOptions.None, TimeSpan.FromSeconds(1));
        }

        return Regex.Matches(side.Replace(",000", "000", StringComparison.Ordinal), "[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))
            .Distinct()
            .Order()
            .ToArray();
    }
}
