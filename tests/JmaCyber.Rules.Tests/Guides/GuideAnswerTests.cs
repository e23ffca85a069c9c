namespace JmaCyber.Rules.Tests;

public sealed class GuideAnswerTests
{
    [Fact]
    public void A_payable_claim_is_told_what_comes_and_when()
    {
        string[] said = Answer(Example.Attack("2024-03-18").Closed(2));

        Assert.Equal("The claim is payable: 300,000 yen (base amount for an attack 100,000 yen, addition for closure 200,000 yen).", said[0]);
        Assert.Contains("arrived by 2024-03-18", said[1], StringComparison.Ordinal);
        Assert.Contains("If everything is in order, the office finishes the remittance by 2024-04-15; we expect the money in the account by 2024-04-15", said[2], StringComparison.Ordinal);
        Assert.Equal(3, said.Length);
    }

    [Fact]
    public void A_credit_date_that_may_move_is_called_provisional()
        => Assert.Contains(Answer(Example.Attack("2031-03-18")), said => said.Contains("provisional", StringComparison.Ordinal));

    [Fact]
    public void An_incomplete_claim_is_told_its_amount_once_complete_and_each_thing_missing()
    {
        string[] said = Answer(Example.Attack().Closed(1).Without<ClosureCertificate>().Without<ApplicationForm>());

        Assert.StartsWith("Once the missing documents are there and in order, the claim is payable: 200,000 yen", said[0], StringComparison.Ordinal);
        Assert.Equal(
            ["The application form has not arrived.", "The closure certificate has not arrived."],
            said.Skip(1));
    }

    [Fact]
    public void A_referred_claim_is_told_first_to_ask_the_office_and_why()
    {
        string[] said = Answer(Example.Attack().By(InsiderCrime.UnderInvestigation));

        Assert.Contains("Ask it (telephone 0120-411-250)", said[0], StringComparison.Ordinal);
        Assert.Equal(2, said.Length);
        Assert.Contains("insider crime", said[1], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_claim_that_is_not_payable_is_told_first_so_and_every_reason()
    {
        Decision decision = Example.Attack().ByOtherCategory().By(InsiderCrime.Confirmed).Decide();
        IReadOnlyList<GuideItem> said = ClaimGuide.For(decision).Find(GuideSectionKind.Answer).Items;

        Assert.StartsWith("この請求は支払いの対象になりません。", said[0].Text.Ja, StringComparison.Ordinal);
        Assert.Contains("A①会員", said[1].Text.Ja, StringComparison.Ordinal);
        Assert.Contains("内部犯罪", said[2].Text.Ja, StringComparison.Ordinal);
        Assert.Equal("No document and no later claim changes this.", said[3].Text.En);
        Assert.Equal(4, said.Count);
    }

    [Fact]
    public void What_the_office_would_have_to_decide_is_told_of_a_refused_claim_as_well()
    {
        string[] said = Answer(Example.Attack().By(InsiderCrime.UnderInvestigation).After("2023-07-01", PaymentKind.DataLeak));

        int besides = Array.IndexOf(said, "Besides, the support-payment office would have to decide this.");
        Assert.True(besides > 0);
        Assert.Contains("insider crime", said[besides + 1], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Answer(Example.Attack().After("2023-07-01", PaymentKind.DataLeak)), text => text.StartsWith("Besides", StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_that_is_used_up_is_told_when_it_can_be_claimed_again()
        => Assert.Contains("2024-06-01", Answer(Example.Leak().After("2023-07-01"))[^1], StringComparison.Ordinal);

    [Fact]
    public void Every_outcome_has_an_answer_and_the_notes_close_it()
    {
        string[] said = Answer(Example.Attack().Leaking().Pending().ReportedToJma());

        Assert.Equal(6, said.Length);
        Assert.Contains("recommended", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_incident_without_a_pattern_has_an_answer_and_whom_to_ask_and_no_more()
        => Assert.All(new[] { Example.Message(), Example.Unclear() }, example => Assert.Equal(
            [GuideSectionKind.Now, GuideSectionKind.Answer, GuideSectionKind.Contacts],
            ClaimGuide.For(example.Decide()).Sections.Select(section => section.Kind)));

    private static string[] Answer(Example example) => [.. ClaimGuide.For(example.Decide()).Find(GuideSectionKind.Answer).Items.Select(item => item.Text.En)];
}
