namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Values that are not as the tables of the contract have them. Nothing is guessed.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("'id':'T-1'", "'id':1", "$.id", "is 1; expected a string")]
    [InlineData("'id':'T-1'", "'id':-0", "$.id", "is -0; expected a string")]
    [InlineData("'id':'T-1'", "'id':1e400", "$.id", "is 1e400; expected a string")]
    [InlineData("'id':'T-1'", "'id':true", "$.id", "expected a string")]
    [InlineData("'id':'T-1'", "'id':['T-1']", "$.id", "is an array; expected a string")]
    [InlineData("'id':'T-1'", "'id':{}", "$.id", "is an object; expected a string")]
    [InlineData("'id':'T-1'", "'id':null", "$.id", "is missing")]
    [InlineData("'id':'T-1',", "", "$.id", "is missing")]
    [InlineData("{'id':'F-1','kind':'clinic'}", "'F-1'", "$.facility", "expected an object")]
    [InlineData("{'id':'F-1','kind':'clinic'}", "[]", "$.facility", "is an array; expected an object")]
    [InlineData("'procedurePending':false", "'procedurePending':'false'", "$.member.procedurePending", "expected true or false")]
    [InlineData("'procedurePending':false", "'procedurePending':0", "$.member.procedurePending", "is 0; expected true or false")]
    [InlineData("'personalDataLeaked':true", "'personalDataLeaked':'はい'", "$.incident.personalDataLeaked", "はい")]
    [InlineData("'personalDataLeaked':true", "'personalDataLeaked':[]", "$.incident.personalDataLeaked", "is an array; expected true or false")]
    [InlineData("{'date':'2024-02-12','status':'open'}", "null", "$.incident.operations[1]", "is null; expected an object")]
    [InlineData("{'date':'2024-02-12','status':'open'}", "'2024-02-12'", "$.incident.operations[1]", "expected an object")]
    [InlineData("{'kind':'applicationForm','receivedOn':'2024-03-04'}", "'applicationForm'", "$.documents[0]", "expected an object")]
    [InlineData("{'kind':'applicationForm','receivedOn':'2024-03-04'}", "null", "$.documents[0]", "is null")]
    [InlineData("'occurredOn':'2024-02-10'", "'occurredOn':20240210", "$.incident.occurredOn", "is 20240210; expected a date")]
    public void A_value_of_the_wrong_kind_is_named(string was, string becomes, string path, string part)
        => BadLine.Check(Lines.Edit(Lines.Attack, was, becomes), path, part);

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2024-2-3")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-10")]
    [InlineData("2024-02-00")]
    [InlineData("0000-02-10")]
    [InlineData("２０２４-０２-１０")]
    [InlineData("2024-02-1０")]
    [InlineData("2024/02/10")]
    [InlineData("20240210")]
    [InlineData("2024-02-10T00:00:00")]
    [InlineData("2024-02-10T00:00:00+09:00")]
    [InlineData("2024-02-10Z")]
    [InlineData(" 2024-02-10")]
    [InlineData("2024-02-10 ")]
    [InlineData("2024-02-10\\n")]
    [InlineData("+2024-02-10")]
    [InlineData("-2024-02-10")]
    [InlineData("12024-02-10")]
    [InlineData("2024-02−10")]
    [InlineData("令和6年2月10日")]
    [InlineData("today")]
    [InlineData("")]
    public void A_date_is_written_as_the_contract_says_and_no_other_way(string date)
        => BadLine.Check(Lines.Edit(Lines.Attack, "'claimedOn':'2024-03-01'", $"'claimedOn':'{date}'"), "$.claimedOn", "expected a date that exists");

    [Fact]
    public void A_date_may_be_escaped_as_every_string_of_JSON_may()
        => BadLine.CheckGood(Lines.Edit(Lines.Attack, "'claimedOn':'2024-03-01'", "'claimedOn':'2024\\u002d03\\u002d01'"));

    [Fact]
    public void An_enumeration_may_be_escaped_as_every_string_of_JSON_may()
        => BadLine.CheckGood(Lines.Edit(Lines.Attack, "'relation':'opens'", "'relation':'\\u006fpens'"));

    [Theory]
    [InlineData("'kind':'clinic'", "'kind':'Clinic'", "$.facility.kind", "hospital, clinic, careService")]
    [InlineData("'kind':'clinic'", "'kind':' clinic'", "$.facility.kind", "hospital, clinic, careService")]
    [InlineData("'kind':'clinic'", "'kind':1", "$.facility.kind", "is 1; expected one of hospital")]
    [InlineData("'kind':'clinic'", "'kind':'1'", "$.facility.kind", "hospital, clinic, careService")]
    [InlineData("'kind':'clinic'", "'kind':'診療所'", "$.facility.kind", "\"診療所\"")]
    [InlineData("'kind':'clinic'", "'kind':'hospital,clinic'", "$.facility.kind", "one of")]
    [InlineData("'category':'a1'", "'category':'A1'", "$.member.category", "\"A1\"; expected one of a1, other")]
    [InlineData("'category':'a1'", "'category':''", "$.member.category", "one of a1, other")]
    [InlineData("'relation':'opens'", "'relation':'opens '", "$.member.relation", "opensAndManages")]
    [InlineData("'kind':'cyberAttack'", "'kind':'cyberattack'", "$.incident.kind", "cyberAttack, dataLeak, suspiciousMessage, undetermined")]
    [InlineData("'insiderCrime':'none'", "'insiderCrime':false", "$.incident.insiderCrime", "none, confirmed, underInvestigation")]
    [InlineData("'attack':'malwareInfection'", "'attack':'ransomware'", "$.incident.attack", "systemUnavailable")]
    [InlineData("'status':'closed'", "'status':'CLOSED'", "$.incident.operations[0].status", "open, partlyOpen, newPatientsStopped, closed, regularHoliday")]
    [InlineData("'kind':'mhlwReport'", "'kind':'mhlw'", "$.documents[1].kind", "applicationForm, mhlwReport, jmaReport, closureCertificate, ppcReport")]
    [InlineData("'evidence':'telephoneForm'", "'evidence':'telephone'", "$.documents[1].evidence", "writtenReport, telephoneForm, emailPrintout")]
    [InlineData("'issuer':'localAssociation'", "'issuer':2", "$.documents[2].issuer", "prefecturalAssociation, localAssociation")]
    [InlineData("'payment':'dataLeak'", "'payment':'undetermined'", "$.priorClaims[0].payment", "one of cyberAttack, dataLeak")]
    [InlineData("'outcome':'payable'", "'outcome':'paid'", "$.priorClaims[0].outcome", "payable, incomplete, referred, notPayable")]
    public void An_enumeration_is_one_of_its_names_to_the_letter(string was, string becomes, string path, string part)
        => BadLine.Check(Lines.Edit(Lines.Attack, was, becomes), path, part);

    [Theory]
    [InlineData("'id':'T-1'", "'id':'\\ud800'", "$.id")]
    [InlineData("'id':'T-1'", "'id':'\\udc00\\ud800'", "$.id")]
    [InlineData("'id':'T-1'", "'id':'T\\ud83d'", "$.id")]
    [InlineData("'id':'F-1'", "'id':'\\ud800x'", "$.facility.id")]
    [InlineData("'relation':'opens'", "'relation':'opens\\ud800'", "$.member.relation")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':'2024-03-01\\udfff'", "$.claimedOn")]
    [InlineData("'id':'T-1'", "'id':'T-1','\\ud800':1", "$['\\ud800']")]
    [InlineData("'kind':'clinic'", "'kind':'clinic','x\\udc00':1", "$.facility['x\\udc00']")]
    public void A_lone_surrogate_is_no_text(string was, string becomes, string path)
        => BadLine.Check(Lines.Edit(Lines.Attack, was, becomes), path, "");
}
