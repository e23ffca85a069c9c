using System.Text;

namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Lines that are not one JSON object with the contract's members.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("{\"id\":\"T-1\",\"facility\":{\"id\":\"F-1\"", "is not JSON")]
    [InlineData("{", "is not JSON")]
    [InlineData("}", "is not JSON")]
    [InlineData("{} {}", "is not JSON")]
    [InlineData("// nothing", "is not JSON")]
    [InlineData("[]", "an object")]
    [InlineData("[{}]", "an object")]
    [InlineData("7", "an object")]
    [InlineData("-0", "an object")]
    [InlineData("1e400", "an object")]
    [InlineData("null", "an object")]
    [InlineData("true", "an object")]
    [InlineData("\"T-1\"", "an object")]
    [InlineData("NaN", "is not JSON")]
    [InlineData("'id'", "is not JSON")]
    [InlineData("\uFEFF{}", "is not JSON")]
    [InlineData("\u0000", "is not JSON")]
    public void A_line_that_is_no_object_is_named_as_a_whole(string line, string part) => BadLine.Check(line, "$", part);

    [Theory]
    [InlineData("'claimedOn':'2024-03-01',", "'claimedOn':'2024-03-01',,")]
    [InlineData("'outcome':'payable'}]}", "'outcome':'payable'}],}")]
    [InlineData("'outcome':'payable'}]}", "'outcome':'payable'},]}")]
    [InlineData("'outcome':'payable'}]}", "'outcome':'payable'}]} x")]
    [InlineData("'outcome':'payable'}]}", "'outcome':'payable'}]}{}")]
    [InlineData("'outcome':'payable'}]}", "'outcome':'payable'}]} // the end")]
    [InlineData("'outcome':'payable'}]}", "'outcome':'payable'}]")]
    [InlineData("'id':'T-1'", "/* the id */'id':'T-1'")]
    [InlineData("'id':'T-1'", "id:'T-1'")]
    [InlineData("'id':'T-1'", "'id':'T-1\\x'")]
    [InlineData("'id':'T-1'", "'id':'T\t1'")]
    [InlineData("'procedurePending':false", "'procedurePending':False")]
    [InlineData("'procedurePending':false", "'procedurePending':NaN")]
    [InlineData("'procedurePending':false", "'procedurePending':01")]
    [InlineData("'procedurePending':false", "'procedurePending':+1")]
    public void What_is_not_quite_JSON_is_not_JSON(string was, string becomes)
        => BadLine.Check(Lines.Edit(Lines.Attack, was, becomes), "$", "is not JSON");

    [Theory]
    [InlineData("'id':'T-1'", "'id':'T-1','id':'T-1'", "$.id")]
    [InlineData("'id':'T-1'", "'id':'T-1','\\u0069d':'T-9'", "$.id")]
    [InlineData("'id':'T-1'", "'id':null,'id':'T-1'", "$.id")]
    [InlineData("'kind':'clinic'", "'kind':'clinic','k\\u0069nd':'clinic'", "$.facility.kind")]
    [InlineData("'category':'a1'", "'category':'a1','category':'a1'", "$.member.category")]
    [InlineData("'kind':'cyberAttack'", "'kind':'cyberAttack','kind':'dataLeak'", "$.incident.kind")]
    [InlineData("'status':'closed'", "'status':'closed','status':'open'", "$.incident.operations[0].status")]
    [InlineData("'evidence':'telephoneForm'", "'evidence':'telephoneForm','evidence':null", "$.documents[1].evidence")]
    [InlineData("'payment':'dataLeak'", "'payment':'dataLeak','payment':'cyberAttack'", "$.priorClaims[0].payment")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':'2024-03-01','documents':[]", "$.documents")]
    [InlineData("'claimedOn':'2024-03-01'", "'claimedOn':'2024-03-01','claimed\\u004fn':'2024-03-02'", "$.claimedOn")]
    public void A_member_that_stands_there_twice_is_named(string was, string becomes, string path)
        => BadLine.Check(Lines.Edit(Lines.Attack, was, becomes), path, "twice");

    [Theory]
    [InlineData("'id':'T-1'", "'id':'T-1','note':'x'", "$.note")]
    [InlineData("'id':'T-1'", "'id':'T-1','note':null", "$.note")]
    [InlineData("'id':'T-1'", "'id':'T-1','Id':'T-1'", "$.Id")]
    [InlineData("'id':'T-1'", "'id':'T-1','':1", "$['']")]
    [InlineData("'id':'T-1'", "'id':'T-1','$schema':'x'", "$['$schema']")]
    [InlineData("'id':'T-1'", "'id':'T-1','a b.c':1", "$['a b.c']")]
    [InlineData("'id':'T-1'", "'id':'T-1','備考':'x'", "$['備考']")]
    [InlineData("'id':'T-1'", "'id':'T-1','a\\nb':1", "$['a\\u000ab']")]
    [InlineData("'kind':'clinic'", "'kind':'clinic','name':'x'", "$.facility.name")]
    [InlineData("'category':'a1'", "'category':'a1','a1':true", "$.member.a1")]
    [InlineData("'kind':'cyberAttack'", "'kind':'cyberAttack','claimedOn':'2024-02-10'", "$.incident.claimedOn")]
    [InlineData("'status':'open'", "'status':'open','hours':3", "$.incident.operations[1].hours")]
    [InlineData("'kind':'applicationForm'", "'kind':'applicationForm','date':'2024-03-04'", "$.documents[0].date")]
    [InlineData("'payment':'dataLeak'", "'payment':'dataLeak','amount':50000", "$.priorClaims[0].amount")]
    public void A_member_that_the_contract_does_not_have_is_named(string was, string becomes, string path)
        => BadLine.Check(Lines.Edit(Lines.Attack, was, becomes), path, "is no member of the contract");

    [Fact]
    public void Deep_nesting_is_refused_and_harms_nothing()
        => BadLine.Check(Lines.Edit(Lines.Attack, "'id':'T-1'", $"'id':'T-1','x':{new string('[', 200_000)}{new string(']', 200_000)}"), "$", "JSON");

    [Fact]
    public void Nesting_within_reason_is_an_unknown_member()
        => BadLine.Check(Lines.Edit(Lines.Attack, "'id':'T-1'", $"'id':'T-1','x':{new string('[', 60)}{new string(']', 60)}"), "$.x", "is no member");

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0x93, 0xFA })]
    public void Invalid_UTF_8_is_an_error_of_its_line(byte[] raw)
    {
        byte[] line = Encoding.UTF8.GetBytes(Lines.Attack);
        int at = Lines.Attack.IndexOf("T-1", StringComparison.Ordinal);

        BadLine.Check([.. line[..at], .. raw, .. line[at..]], ("$", "UTF-8"));
        BadLine.Check(raw, ("$", "UTF-8"));
    }
}
