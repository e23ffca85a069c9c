namespace JmaCyber.Rules.Tests;

public sealed class SourceTitleTests
{
    [Theory]
    [InlineData("MANUAL Q4-16", "マニュアル Q4-16", "manual Q4-16")]
    [InlineData("MANUAL 2-3(1)①", "マニュアル 2-3（1）①", "manual 2-3(1)①")]
    [InlineData("MANUAL steps", "マニュアル 請求の流れ", "manual steps of a claim")]
    [InlineData("LEAFLET p2 3①", "リーフレット p2 3①", "leaflet p2 3①")]
    [InlineData("MHLW-2018", "厚生労働省通知（2018年）", "MHLW notice of 2018")]
    [InlineData("MOU art.4", "覚書 第4条", "memorandum art.4")]
    [InlineData("MOU art.3(1)2", "覚書 第3条第1項第2号", "memorandum art.3(1)2")]
    [InlineData("MOU art.3 para.2", "覚書 第3条第2項", "memorandum art.3 para.2")]
    [InlineData("HOLIDAYS-ACT art.3(2)", "祝日法 第3条第2項", "Act on National Holidays art.3(2)")]
    [InlineData("READING", "当方の解釈", "our reading")]
    public void A_citation_has_a_title_for_people(string citation, string ja, string en)
        => Assert.Equal(new Text(ja, en), Source.Parse(citation).Title);

    [Fact]
    public void Every_document_has_a_code_and_a_title()
        => Assert.All(Enum.GetValues<SourceDocument>(), document =>
        {
            var source = new Source(document);
            Assert.Equal(source, Source.Parse(source.Code));
            Assert.Matches("[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]", source.Title.Ja);
        });
}
