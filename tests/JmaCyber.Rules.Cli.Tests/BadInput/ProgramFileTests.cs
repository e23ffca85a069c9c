namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Program files that are none: every fault with its path, and nothing is decided.</summary>
public sealed class ProgramFileTests
{
    [Theory]
    [InlineData("'name':'current'", "'name':'current','x':1", "$.x", "is no member")]
    [InlineData("'id':'2022'", "'id':'2022','hasJmaReportsFrom':true", "$.versions[0].hasJmaReportsFrom", "is no member")]
    [InlineData("'name':'current'", "'name':'current','name':'current'", "$.name", "twice")]
    [InlineData("'name':'current'", "'name':'current','n\\u0061me':'current'", "$.name", "twice")]
    [InlineData("'name':'current',", "", "$.name", "is missing; expected a string")]
    [InlineData("'name':'current'", "'name':null", "$.name", "is missing")]
    [InlineData("'name':'current'", "'name':7", "$.name", "is 7; expected a string")]
    [InlineData("'name':'current'", "'name':'\\ud800'", "$.name", "lone surrogate")]
    [InlineData("'annualSlot':'payment',", "", "$.settings.annualSlot", "is missing; expected one of payment, claim")]
    [InlineData("'annualSlot':'payment'", "'annualSlot':'Payment'", "$.settings.annualSlot", "expected one of payment, claim")]
    [InlineData("'annualSlot':'payment'", "'annualSlot':null", "$.settings.annualSlot", "is missing")]
    [InlineData("'annualSlot':'payment'", "'annual-slot':'payment','annualSlot':'payment'", "$.settings['annual-slot']", "is no member")]
    [InlineData("'yearEndClosure':'december29'", "'yearEndClosure':'december30'", "$.settings.yearEndClosure", "december29, december31")]
    [InlineData("'id':'2022',", "", "$.versions[0].id", "is missing")]
    [InlineData("'id':'2022'", "'id':2022", "$.versions[0].id", "is 2022; expected a string")]
    [InlineData("'id':'2022'", "'id':' '", "$.versions[0].id", "1 to 64 characters")]
    [InlineData("'id':'2023'", "'id':'2022'", "$.versions[1].id", "distinct ids")]
    [InlineData("'from':'2022-06-01'", "'from':'2021-12-31'", "$.versions[0].from", "2022-01-01 or later")]
    [InlineData("'from':'2022-06-01'", "'from':'2022-6-1'", "$.versions[0].from", "expected a date")]
    [InlineData("'from':'2022-06-01'", "'from':'2022-06-31'", "$.versions[0].from", "expected a date")]
    [InlineData("'from':'2023-06-01'", "'from':'2200-01-01'", "$.versions[1].from", "1900 to 2199")]
    [InlineData("'from':'2023-06-01'", "'from':'2022-06-01'", "$.versions[1].from", "is not after")]
    [InlineData("'from':'2023-06-01'", "'from':'2022-05-31'", "$.versions[1].from", "is not after")]
    [InlineData("'attack':100001", "'attack':-1", "$.versions[0].attack", "-1 yen is out of range; expected 0 to 1,000,000,000")]
    [InlineData("'attack':100001", "'attack':1000000001", "$.versions[0].attack", "1,000,000,001 yen is out of range")]
    [InlineData("'attack':100001", "'attack':1.5", "$.versions[0].attack", "is 1.5; expected a whole number")]
    [InlineData("'attack':100001", "'attack':1e5", "$.versions[0].attack", "is 1e5; expected a whole number")]
    [InlineData("'attack':100001", "'attack':100000.0", "$.versions[0].attack", "is 100000.0; expected a whole number")]
    [InlineData("'attack':100001", "'attack':1e400", "$.versions[0].attack", "is 1e400; expected")]
    [InlineData("'attack':100001", "'attack':99999999999999999999", "$.versions[0].attack", "is 99999999999999999999; expected")]
    [InlineData("'attack':100001", "'attack':'100000'", "$.versions[0].attack", "expected a whole number")]
    [InlineData("'leak':50002", "'leak':null", "$.versions[0].leak", "is missing; expected a whole number of yen")]
    [InlineData("'amount':50003", "'amount':-1", "$.versions[0].closure.amount", "out of range")]
    [InlineData("'amount':50003", "'amount':50003,'maxDays':3", "$.versions[0].closure.maxDays", "belongs to perDay only")]
    [InlineData("'kind':'once'", "'kind':'twice'", "$.versions[0].closure.kind", "one of once, perDay")]
    [InlineData("'kind':'once',", "", "$.versions[0].closure.kind", "is missing")]
    [InlineData("'maxDays':3", "'maxDays':0", "$.versions[1].closure.maxDays", "0 is out of range; expected 1 to 31")]
    [InlineData("'maxDays':3", "'maxDays':32", "$.versions[1].closure.maxDays", "32 is out of range; expected 1 to 31")]
    [InlineData("'maxDays':3", "'maxDays':-1", "$.versions[1].closure.maxDays", "expected 1 to 31")]
    [InlineData("'maxDays':3", "'maxDays':3.0", "$.versions[1].closure.maxDays", "expected a whole number")]
    [InlineData("'maxDays':3", "'maxDays':null", "$.versions[1].closure.maxDays", "is missing; expected a whole number")]
    [InlineData(",'maxDays':3", "", "$.versions[1].closure.maxDays", "is missing")]
    [InlineData("['mhlw']", "[]", "$.versions[0].attackReports", "is empty; expected mhlw, jma or both")]
    [InlineData("['mhlw']", "null", "$.versions[0].attackReports", "is missing; expected an array")]
    [InlineData("['mhlw']", "'mhlw'", "$.versions[0].attackReports", "expected an array")]
    [InlineData("['mhlw']", "['MHLW']", "$.versions[0].attackReports[0]", "one of mhlw, jma")]
    [InlineData("['mhlw']", "[null]", "$.versions[0].attackReports[0]", "is null")]
    [InlineData("['mhlw','jma']", "['jma','mhlw']", "$.versions[1].attackReports[1]", "in this order")]
    [InlineData("['mhlw','jma']", "['mhlw','mhlw']", "$.versions[1].attackReports[1]", "at most once")]
    [InlineData("['hospital','clinic']", "['clinic','hospital']", "$.versions[1].facilities[1]", "in this order")]
    [InlineData("['hospital','clinic']", "['hospital',null]", "$.versions[1].facilities[1]", "is null")]
    [InlineData("['closed']", "['open']", "$.versions[1].closureStatuses[0]", "newPatientsStopped, closed")]
    [InlineData("['closed']", "['closed','closed']", "$.versions[1].closureStatuses[1]", "at most once")]
    [InlineData("['closed']", "['closed','newPatientsStopped']", "$.versions[1].closureStatuses[1]", "in this order")]
    public void A_fault_is_named_with_its_path(string was, string becomes, string path, string part)
        => Programs.AssertRefused(Programs.Edited((was, becomes)), (path, part));

    [Theory]
    [InlineData("['closed']", "['Closed']", "$.versions[1].closureStatuses[0]")]
    [InlineData("['closed']", "[3]", "$.versions[1].closureStatuses[0]")]
    [InlineData("['closed']", "[null]", "$.versions[1].closureStatuses[0]")]
    public void Only_statuses_that_may_stand_there_are_said_to_be_expected(string was, string becomes, string path)
    {
        string program = Programs.Edited((was, becomes));
        Programs.AssertRefused(program, (path, "newPatientsStopped, closed"));

        Assert.DoesNotContain("partlyOpen", ConsoleRun.Reading(program, "program", "--program", "-").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_number_that_is_too_great_is_not_said_to_be_no_whole_number()
        => Assert.DoesNotContain(
            "is 99999999999; expected a whole number\n",
            ConsoleRun.Reading(Programs.Edited(("'maxDays':3", "'maxDays':99999999999")), "program", "--program", "-", "--lang", "en").Error,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("", "is not JSON")]
    [InlineData(" \n", "is not JSON")]
    [InlineData("[]", "is an array; expected an object")]
    [InlineData("null", "an object")]
    [InlineData("{", "is not JSON")]
    [InlineData("{}{}", "is not JSON")]
    public void A_file_that_is_no_object_is_named_as_a_whole(string text, string part) => Programs.AssertRefused(text, ("$", part));

    [Fact]
    public void All_faults_are_told_at_once()
        => Programs.AssertRefused(
            Programs.Edited(
                ("'name':'current'", "'name':''"), ("'annualSlot':'payment',", ""), ("'attack':100001", "'attack':-1"), ("'amount':50003", "'amount':1.5"),
                ("'id':'2023'", "'id':'2022'"), ("'maxDays':3", "'maxDays':32"), ("['hospital','clinic']", "['clinic','hospital']")),
            ("$.versions[0].closure.amount", "1.5"), ("$.name", "1 to 64 characters"), ("$.settings.annualSlot", "is missing"), ("$.versions[0].attack", "-1"),
            ("$.versions[1].id", "distinct"), ("$.versions[1].closure.maxDays", "32"), ("$.versions[1].facilities[1]", "order"));

    [Fact]
    public void Every_null_of_an_array_is_told()
        => Programs.AssertRefused(
            Programs.Edited(("['hospital','clinic']", "[null,'clinic',null]")),
            ("$.versions[1].facilities[0]", "is null"), ("$.versions[1].facilities[2]", "is null"));

    [Fact]
    public void An_empty_object_lacks_its_three_members()
        => Programs.AssertRefused("{}", ("$.name", "string"), ("$.settings", "object"), ("$.versions", "array"));

    [Fact]
    public void A_program_has_at_least_one_version()
        => Programs.AssertRefused(
            Programs.BuiltInVersions[..(Programs.BuiltInVersions.IndexOf("\"versions\"", StringComparison.Ordinal) + 11)] + "[]}", ("$.versions", "at least one version"));

    [Fact]
    public void A_version_is_an_object() => Programs.AssertRefused(Programs.Edited(("'versions':[", "'versions':[null,")), ("$.versions[0]", "is null"));
}
