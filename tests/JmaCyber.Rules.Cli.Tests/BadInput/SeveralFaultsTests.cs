namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Every fault of a line is told at once, where they can be told apart; no fault follows from another.</summary>
public sealed class SeveralFaultsTests
{
    [Fact]
    public void Nothing_but_an_object_lacks_what_every_claim_needs()
        => AssertPaths("{}", "$.id", "$.facility", "$.member", "$.incident", "$.claimedOn");

    [Fact]
    public void Empty_parts_lack_what_each_part_needs()
        => AssertPaths(
            """{"facility":{},"member":{},"incident":{},"documents":[{}],"priorClaims":[{}]}""",
            "$.id", "$.facility.id", "$.facility.kind", "$.member.category", "$.member.relation", "$.incident.kind", "$.incident.occurredOn",
            "$.documents[0].receivedOn", "$.documents[0].kind", "$.claimedOn", "$.priorClaims[0].claimedOn", "$.priorClaims[0].occurredOn",
            "$.priorClaims[0].outcome");

    [Fact]
    public void Faults_of_writing_and_of_content_are_told_together()
        => AssertPaths(
            Edited(
                ("'id':'T-1'", "'id':''"), ("'kind':'clinic'", "'kind':'Clinic'"), ("'until':'2030-01-01'", "'until':'2015-04-01'"),
                ("'procedurePending':false", "'procedurePending':'no'"), ("'date':'2024-02-11'", "'date':'2024-02-09'"),
                ("'date':'2024-02-12'", "'date':'2024-02-30'"), ("'receivedOn':'2024-03-05'", "'receivedOn':'2100-01-01'"),
                ("'issuer':'localAssociation'", "'issuer':'localAssociation','x':1"), ("'claimedOn':'2024-03-01'", "'claimedOn':'2024-02-09'"),
                ("'payment':'dataLeak'", "'payment':null")),
            "$.facility.kind", "$.member.procedurePending", "$.incident.operations[1].date", "$.documents[2].x", "$.id", "$.member.until",
            "$.incident.operations[0].date", "$.documents[1].receivedOn", "$.claimedOn", "$.priorClaims[0].payment");

    [Fact]
    public void Foreign_members_are_each_told()
        => AssertPaths(
            Lines.Edit(Lines.Attack, "'kind':'cyberAttack'", "'kind':'undetermined'"),
            "$.incident.attack", "$.incident.personalDataLeaked", "$.incident.operations");

    [Fact]
    public void The_foreign_members_of_a_document_are_each_told()
        => AssertPaths(
            Lines.Edit(
                Lines.Leak,
                "'kind':'jmaReport'",
                "'kind':'jmaReport','evidence':'emailPrintout','issuer':'localAssociation','recurrencePrevention':false,'individualsNotified':true"),
            "$.documents[1].evidence", "$.documents[1].issuer", "$.documents[1].recurrencePrevention", "$.documents[1].individualsNotified");

    [Theory]
    [InlineData("'occurredOn':'2024-02-10'", "'occurredOn':'2024-02-30'", "$.incident.occurredOn")]
    [InlineData("'occurredOn':'2024-02-10'", "'occurredOn':null", "$.incident.occurredOn")]
    [InlineData("'occurredOn':'2024-02-10'", "'occurredOn':'1899-12-31'", "$.incident.occurredOn")]
    [InlineData("'occurredOn':'2024-02-10'", "'occurredOn':'2200-01-01'", "$.incident.occurredOn")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':'2200-01-01'", "$.claimedOn")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':'1899-12-31'", "$.claimedOn")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':0", "$.claimedOn")]
    [InlineData("'from':'2015-04-01'", "'from':'2200-01-01'", "$.member.from")]
    [InlineData("'category':'a1'", "'category':'a2'", "$.member.category")]
    [InlineData("'kind':'cyberAttack'", "'kind':'cyberattack'", "$.incident.kind")]
    [InlineData("'kind':'mhlwReport'", "'kind':'mhlw'", "$.documents[1].kind")]
    [InlineData("'occurredOn':'2022-08-20'", "'occurredOn':'2022-08-32'", "$.priorClaims[0].occurredOn")]
    [InlineData("'claimedOn':'2022-09-01'", "'claimedOn':'2022-09-31'", "$.priorClaims[0].claimedOn")]
    [InlineData("'outcome':'payable'", "'outcome':'paid'", "$.priorClaims[0].outcome")]
    public void A_fault_breeds_no_other(string was, string becomes, string path) => AssertPaths(Lines.Edit(Lines.Attack, was, becomes), path);

    [Theory]
    [InlineData("'2024-02-30'")]
    [InlineData("'1899-12-31'")]
    public void A_day_that_stands_there_twice_is_told_whatever_is_wrong_with_the_day_of_the_incident(string occurredOn)
        => AssertPaths(
            Edited(("'occurredOn':'2024-02-10'", $"'occurredOn':{occurredOn}"), ("'date':'2024-02-12'", "'date':'2024-02-11'")),
            "$.incident.occurredOn", "$.incident.operations[1].date");

    [Fact]
    public void A_member_name_that_is_no_text_hides_no_other_fault()
        => AssertPaths(
            Edited(("'id':'T-1'", "'id':'','\\ud800':1"), ("'claimedOn':'2024-03-01'", "'claimedOn':'2024-02-09'")),
            "$['\\ud800']", "$.id", "$.claimedOn");

    [Fact]
    public void What_is_no_member_is_named_once_however_often_it_stands_there()
        => AssertPaths(
            Edited(("'id':'T-1'", "'id':'T-1','name':1,'name':2,'name':3,'id':'T-2'"), ("'kind':'clinic'", "'kind':'clinic','beds':1,'beds':1")),
            "$.name", "$.id", "$.facility.beds");

    [Fact]
    public void Every_fault_of_an_array_is_told()
        => AssertPaths(
            Lines.Edit(Lines.Leak, "{'kind':'jmaReport','receivedOn':'2024-03-06'}", "null,7,{},{'kind':'x','receivedOn':'y'}"),
            "$.documents[2]", "$.documents[4].kind", "$.documents[4].receivedOn", "$.documents[1]", "$.documents[3].receivedOn", "$.documents[3].kind");

    [Fact]
    public void Many_faults_in_one_line_are_told_in_time_that_grows_with_them()
    {
        // Were each compared with all before it, this would take a minute.
        string line = Lines.Edit(Lines.Leak, "{'kind':'jmaReport','receivedOn':'2024-03-06'}", string.Join(',', Enumerable.Repeat("0", 20_000)));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        ConsoleRun run = ConsoleRun.Reading(line, "decide", "-", "--lang", "en");

        Assert.Equal(21, run.ErrorLines.Length);
        Assert.Equal("-:1: … and 19,980 more faults", run.ErrorLines[^1]);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(4));
    }

    private static string Edited(params (string Was, string Becomes)[] edits)
        => edits.Aggregate(Lines.Attack, (line, edit) => Lines.Edit(line, edit.Was, edit.Becomes));

    private static void AssertPaths(string line, params string[] paths)
    {
        string prefix = $"{ConsoleRun.StandardInput}:1: ";

        string[] errors = ConsoleRun.Reading(line, "decide", "-").AssertRefused().ErrorLines;

        Assert.All(errors, error => Assert.StartsWith(prefix, error, StringComparison.Ordinal));
        Assert.Equal(
            paths.Order(StringComparer.Ordinal),
            errors.Select(error => error[prefix.Length..error.IndexOf(": ", prefix.Length, StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
    }
}
