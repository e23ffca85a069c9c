namespace JmaCyber.Rules.Tests;

/// <summary>Where each rule is written, as the register has it; listed by hand, so that a citation cannot slip.</summary>
public sealed class CitationTests
{
    private static readonly Dictionary<string, string> Cited = new(StringComparer.Ordinal)
    {
        ["member.a1"] = "MANUAL 1-2; MANUAL Q1-1; LEAFLET p2",
        ["member.started"] = "MANUAL Q1-3; READING",
        ["member.ended"] = "MANUAL Q1-2",
        ["member.procedure-pending"] = "MANUAL Q1-3",
        ["facility.relation"] = "MANUAL 2-3; PRESS-2022; READING",
        ["facility.covered"] = "MANUAL 2-3; LEAFLET p2 3",
        ["incident.program-start"] = "MANUAL 2-3",
        ["incident.insider-crime"] = "MANUAL 2-3(1); LEAFLET p2; NOTICE; READING",
        ["incident.message-only"] = "MANUAL Q4-7",
        ["incident.undetermined"] = "MANUAL Q4-6; READING",
        ["incident.leak-by-attack"] = "MANUAL 2-3(1)①; MANUAL Q4-5; LEAFLET p2 3①; NOTICE ①③",
        ["incident.leak-otherwise"] = "MANUAL 2-3(1)②; MANUAL Q4-8",
        ["amount.attack"] = "MANUAL 2-3(1)①; MANUAL Q4-17; LEAFLET p2 3①; NOTICE ①",
        ["amount.closure"] = "MANUAL 2-3(1)①; MANUAL Q4-17; LEAFLET p1; LEAFLET p2 3①; LEAFLET p2 ※2; NOTICE ②",
        ["amount.leak"] = "MANUAL 2-3(*); MANUAL 2-3(1)②; LEAFLET p2 3②; NOTICE ④",
        ["closure.day"] = "MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1)",
        ["closure.count"] = "MANUAL 2-3(1)①; READING",
        ["document.application-form"] = "MANUAL 2-3(2)",
        ["document.attack-report"] = "MANUAL 2-3(1)①; MANUAL 2-3(2); MANUAL Q4-17; MANUAL Q4-18; LEAFLET p2 3①; NOTICE",
        ["document.closure-certificate"] = "MANUAL 2-3(2); MANUAL steps; MANUAL Q4-9; READING",
        ["document.ppc-report"] = "MANUAL 2-3(1)②; MANUAL 2-3(2); MANUAL steps; MANUAL Q4-11; MANUAL Q4-13",
        ["document.recurrence-prevention"] = "MANUAL 2-3(1)②; MANUAL Q4-8; MANUAL Q4-11; LEAFLET p2 3②; NOTICE",
        ["document.individuals-notified"] = "MANUAL 2-3(1)②; MANUAL Q4-8; MANUAL Q4-11; LEAFLET p2 3②; NOTICE; READING",
        ["document.mhlw-recommended"] = "MANUAL Q4-18",
        ["limit.annual"] = "MANUAL 2-3(3); MANUAL Q4-15",
        ["limit.exclusive"] = "MANUAL 2-3(3); MANUAL Q4-5",
        ["limit.incident-once"] = "READING; MANUAL 2-3(3); MANUAL Q4-4; MANUAL Q4-5",
        ["limit.program-year"] = "MANUAL Q4-16",
        ["limit.no-deadline"] = "MANUAL Q4-15",
        ["payout.complete"] = "MANUAL 2-3(5); READING",
        ["payout.first-half"] = "MANUAL 2-3(5)①",
        ["payout.second-half"] = "MANUAL 2-3(5)②",
        ["payout.bank-holiday"] = "MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER; READING",
        ["payout.provisional"] = "HOLIDAYS-ACT",
        ["payout.notice"] = "MANUAL Q4-3",
        ["response.vendor"] = "MHLW-2018; PRACTICE",
        ["response.desk"] = "MANUAL 2-1; NOTICE",
        ["response.mhlw"] = "MHLW-2018; MANUAL Q4-12; MANUAL Q4-18",
        ["response.ppc"] = "MANUAL steps; MANUAL Q4-11; PRACTICE",
        ["response.police"] = "MOU art.3(1)",
        ["mou.term"] = "MOU art.4",
    };

    public static TheoryData<string> Ids => [.. Cited.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_cites_what_the_register_cites(string id)
        => Assert.Equal(Cited[id], string.Join("; ", Register.Find(id).Sources));

    [Fact]
    public void What_the_register_cites_nowhere_rests_on_a_reading_alone_or_follows_from_another_rule()
        => Assert.All(
            Register.All.Where(rule => !Cited.ContainsKey(rule.Id)),
            rule => Assert.True(rule.Id is "closure.not-a-day" or "closure.care-service" or "document.ignored" || rule.Section == 12, rule.Id));
}
