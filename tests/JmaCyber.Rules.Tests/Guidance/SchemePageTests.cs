namespace JmaCyber.Rules.Tests;

public sealed class SchemePageTests
{
    [Fact]
    public void The_pages_are_those_that_the_documents_name()
    {
        Assert.Equal("https://www.med.or.jp/doctor/sys/cybersecurity/001566.html", SchemePage.Public.ToString());
        Assert.Equal("https://www.med.or.jp/japanese/members/info/cyber_shien.html", SchemePage.MembersRoom.ToString());
        Assert.Equal("https://www.med.or.jp/dl-med/doctor/sys/cyber_leaflet_warning.pdf", SchemePage.ScamFlyer.ToString());
        Assert.Equal([SchemePage.MembersRoom], SchemePage.All.Where(page => page.MembersOnly));
        Assert.All(SchemePage.All, page => Assert.Equal((Uri.UriSchemeHttps, "www.med.or.jp"), (page.Url.Scheme, page.Url.Host)));
    }

    [Fact]
    public void A_mail_to_the_office_carries_the_subject_of_the_manual()
    {
        Assert.Equal("【日本医師会】【会員様名(医療機関名・介護サービス事業所名)】一時支援金手続き希望", PaymentOffice.MailSubjectTemplate);
        Assert.Equal(PaymentOffice.MailSubjectTemplate, PaymentOffice.MailSubject("会員様名", "医療機関名・介護サービス事業所名"));
        Assert.Equal("【日本医師会】【山田 太郎(やまだ医院)】一時支援金手続き希望", PaymentOffice.MailSubject(" 山田 太郎", "やまだ医院 "));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("山田\r\nBcc: x@example.com")]
    [InlineData("山\t田")]
    public void A_name_that_no_subject_can_carry_is_refused(string name)
    {
        Assert.Equal("memberName", Assert.Throws<ArgumentException>(() => PaymentOffice.MailSubject(name, "医院")).ParamName);
        Assert.Equal("facilityName", Assert.Throws<ArgumentException>(() => PaymentOffice.MailSubject("山田", name)).ParamName);
    }

    [Fact]
    public void The_papers_are_posted_to_Sendai()
    {
        Assert.Equal("〒980-8799", PaymentOffice.PostalCode);
        Assert.Equal("日本郵便株式会社 仙台中央郵便局留め 日本医師会 サイバー攻撃一時支援金事務局 宛", PaymentOffice.Address.Ja);
    }
}
