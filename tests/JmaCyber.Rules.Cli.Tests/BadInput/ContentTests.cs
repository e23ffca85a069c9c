namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Values that are well written and contradict each other, or stand where they do not belong.</summary>
public sealed class ContentTests
{
    [Theory]
    [InlineData("'receivedOn':'2024-03-05'", "'receivedOn':'2024-02-09'", "$.documents[1].receivedOn", "2024-02-09 is before incident.occurredOn (2024-02-10)")]
    [InlineData("'receivedOn':'2024-03-05'", "'receivedOn':'2099-12-01'", "$.documents[1].receivedOn", "2099-12-01 is after 2099-11-30")]
    [InlineData("'receivedOn':'2024-03-05'", "'receivedOn':'2200-01-01'", "$.documents[1].receivedOn", "1900 to 2199")]
    [InlineData("'date':'2024-02-12'", "'date':'2024-02-09'", "$.incident.operations[1].date", "2024-02-09 is before")]
    [InlineData("'date':'2024-02-12'", "'date':'2024-02-11'", "$.incident.operations[1].date", "twice")]
    [InlineData("'date':'2024-02-12'", "'date':'2200-01-01'", "$.incident.operations[1].date", "1900 to 2199")]
    [InlineData("'until':'2030-01-01'", "'until':'2015-04-01'", "$.member.until", "2015-04-01 is not after member.from")]
    [InlineData("'until':'2030-01-01'", "'until':'2015-03-31'", "$.member.until", "not after")]
    [InlineData("'until':'2030-01-01'", "'until':'2200-01-01'", "$.member.until", "1900 to 2199")]
    [InlineData("'from':'2015-04-01'", "'from':'1899-12-31'", "$.member.from", "1899-12-31 is out of range")]
    [InlineData("'from':'2015-04-01'", "'from':null", "$.member.from", "is missing")]
    [InlineData("'from':'2015-04-01',", "", "$.member.from", "is missing")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':'2024-02-09'", "$.claimedOn", "2024-02-09 is before")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':'2200-01-01'", "$.claimedOn", "1900 to 2199")]
    [InlineData("'claimedOn':'2022-09-01'", "'claimedOn':'2024-03-02'", "$.priorClaims[0].claimedOn", "2024-03-02 is after claimedOn (2024-03-01)")]
    [InlineData("'occurredOn':'2022-08-20'", "'occurredOn':'2022-09-02'", "$.priorClaims[0].occurredOn", "2022-09-02 is after")]
    [InlineData("'occurredOn':'2022-08-20'", "'occurredOn':'1899-12-31'", "$.priorClaims[0].occurredOn", "1900 to 2199")]
    [InlineData("'payment':'dataLeak'", "'payment':null", "$.priorClaims[0].payment", "needs its payment")]
    [InlineData("'payment':'dataLeak',", "", "$.priorClaims[0].payment", "needs its payment")]
    [InlineData("'kind':'applicationForm'", "'kind':'applicationForm','evidence':'writtenReport'", "$.documents[0].evidence", "belongs to mhlwReport only")]
    [InlineData("'kind':'applicationForm'", "'kind':'applicationForm','issuer':'localAssociation'", "$.documents[0].issuer", "closureCertificate only")]
    [InlineData("'kind':'mhlwReport'", "'kind':'mhlwReport','issuer':'localAssociation'", "$.documents[1].issuer", "closureCertificate only")]
    [InlineData("'kind':'mhlwReport'", "'kind':'mhlwReport','individualsNotified':false", "$.documents[1].individualsNotified", "belongs to ppcReport only")]
    [InlineData("'kind':'closureCertificate'", "'kind':'closureCertificate','recurrencePrevention':false", "$.documents[2].recurrencePrevention", "ppcReport only")]
    [InlineData("'evidence':'telephoneForm',", "", "$.documents[1].evidence", "is missing; expected one of writtenReport")]
    [InlineData("'issuer':'localAssociation'", "'issuer':null", "$.documents[2].issuer", "is missing; expected one of prefectural")]
    public void A_contradiction_in_an_attack_is_named(string was, string becomes, string path, string part)
        => BadLine.Check(Lines.Edit(Lines.Attack, was, becomes), path, part);

    [Theory]
    [InlineData("'kind':'dataLeak'", "'kind':'dataLeak','attack':'other'", "$.incident.attack", "belongs to cyberAttack only")]
    [InlineData("'kind':'dataLeak'", "'kind':'dataLeak','personalDataLeaked':false", "$.incident.personalDataLeaked", "belongs to cyberAttack only")]
    [InlineData("'kind':'dataLeak'", "'kind':'dataLeak','operations':[]", "$.incident.operations", "belongs to cyberAttack only")]
    [InlineData("'kind':'dataLeak'", "'kind':'undetermined','operations':[]", "$.incident.operations", "belongs to cyberAttack only")]
    [InlineData("'kind':'dataLeak'", "'kind':'suspiciousMessage','attack':'other'", "$.incident.attack", "belongs to cyberAttack only")]
    [InlineData("'kind':'jmaReport'", "'kind':'jmaReport','evidence':'emailPrintout'", "$.documents[1].evidence", "belongs to mhlwReport only")]
    [InlineData("'kind':'ppcReport'", "'kind':'ppcReport','issuer':'localAssociation'", "$.documents[0].issuer", "belongs to closureCertificate only")]
    [InlineData("'category':'other'", "'category':'a1'", "$.member.from", "is missing; expected a date")]
    [InlineData("'category':'other'", "'category':'other','from':'2024-01-01','until':'2024-01-01'", "$.member.until", "not after")]
    [InlineData("'category':'other'", "'category':'other','from':'2024-1-1'", "$.member.from", "expected a date")]
    [InlineData("'category':'other'", "'category':'other','from':'2024-01-10','procedurePending':true", "$.member.procedurePending", "entered as category a1")]
    public void A_contradiction_in_a_leak_is_named(string was, string becomes, string path, string part)
        => BadLine.Check(Lines.Edit(Lines.Leak, was, becomes), path, part);

    [Theory]
    [InlineData("'kind':'dataLeak'", "'kind':'dataLeak','attack':null,'personalDataLeaked':null,'operations':null,'insiderCrime':null")]
    [InlineData("'kind':'jmaReport'", "'kind':'jmaReport','evidence':null,'issuer':null,'recurrencePrevention':null,'individualsNotified':null")]
    [InlineData("'recurrencePrevention':true,'individualsNotified':false", "'recurrencePrevention':null")]
    [InlineData("'category':'other'", "'category':'other','until':'2024-01-01'")]
    [InlineData("'category':'other'", "'category':'other','from':null,'until':null,'procedurePending':null")]
    [InlineData("'category':'other'", "'category':'other','from':'2199-12-31','procedurePending':false")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':'2024-03-01','priorClaims':null")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':'2024-02-10'")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':'2199-12-31'")]
    [InlineData("'receivedOn':'2024-03-06'", "'receivedOn':'2099-11-30'")]
    [InlineData("'receivedOn':'2024-03-06'", "'receivedOn':'2024-02-10'")]
    [InlineData("'occurredOn':'2024-02-10'", "'occurredOn':'1900-01-01'")]
    [InlineData("{'id':'T-2'", "{'priorClaims':[{'claimedOn':'2024-03-01','occurredOn':'2024-03-01','outcome':'referred'}],'id':'T-2'")]
    [InlineData("{'id':'T-2'", "{'priorClaims':[{'claimedOn':'1900-01-01','occurredOn':'1900-01-01','outcome':'notPayable','payment':null}],'id':'T-2'")]
    public void What_the_contract_allows_at_its_edges_is_taken(string was, string becomes) => BadLine.CheckGood(Lines.Edit(Lines.Leak, was, becomes));

    [Theory]
    [InlineData("1899-12-31", "2024-03-01")]
    [InlineData("0001-01-01", "2024-03-01")]
    public void The_years_begin_with_1900(string occurredOn, string claimedOn)
        => BadLine.Check(Dated(occurredOn, claimedOn), "$.incident.occurredOn", $"{occurredOn} is out of range; expected a date in the years 1900 to 2199");

    [Theory]
    [InlineData("1900-01-01", "1900-01-01")]
    [InlineData("2199-12-31", "2199-12-31")]
    public void The_first_and_the_last_day_are_within_bounds(string occurredOn, string claimedOn) => BadLine.CheckGood(Dated(occurredOn, claimedOn));

    [Fact]
    public void The_years_end_with_2199()
        => BadLine.Check(
            Dated("2200-01-01", "9999-12-31"),
            ("$.incident.occurredOn", "2200-01-01 is out of range"),
            ("$.claimedOn", "9999-12-31 is out of range"));

    private static string Dated(string occurredOn, string claimedOn)
    {
        string bare = Lines.Leak[..Lines.Leak.IndexOf("\"documents\"", StringComparison.Ordinal)] + "\"claimedOn\":\"2024-03-01\"}";
        return Lines.Edit(Lines.Edit(bare, "2024-02-10", occurredOn), "2024-03-01", claimedOn);
    }
}
