using NodaTime.Text;

namespace JmaCyber.Rules.Tests;

public sealed class DeskTests
{
    [Fact]
    public void The_desks_stand_in_the_order_of_the_contract()
    {
        Assert.Equal(["emergency", "guideline", "payments", "jma", "mhlw", "portal"], Desk.All.Select(desk => desk.Code), StringComparer.Ordinal);
        Assert.Equal(Enum.GetValues<DeskId>(), Desk.All.Select(desk => desk.Id));
        Assert.All(Desk.All, desk => Assert.Same(desk, Desk.For(desk.Id)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Desk.For((DeskId)6));
    }

    // By hand from the documents.
    [Theory]
    [InlineData(DeskId.Emergency, "0120-179-066")]
    [InlineData(DeskId.Guideline, "0120-339-199")]
    [InlineData(DeskId.Payments, "0120-411-250, jma-cyber@qag.jp")]
    [InlineData(DeskId.Jma, "03-3942-6135, fax 03-3946-6295, josys@po.med.or.jp")]
    [InlineData(DeskId.Mhlw, "03-6812-7837, igishitsu@mhlw.go.jp, 〒100-8916 東京都千代田区霞が関1-2-2 中央合同庁舎第5号館")]
    [InlineData(DeskId.Portal, "https://tokiocyberport.tokiomarine-nichido.co.jp/cybersecurity/s/")]
    public void A_desk_is_reached_as_the_documents_say(DeskId id, string contact)
    {
        Assert.Equal(contact, Desk.For(id).Contact.Line);
        Assert.Equal(contact, Desk.For(id).Contact.ToString());
    }

    [Fact]
    public void For_people_each_way_to_reach_a_desk_is_named()
    {
        Assert.Equal("電話03-3942-6135、FAX 03-3946-6295、電子メール josys@po.med.or.jp", Desk.Jma.Contact.Text.Ja);
        Assert.Equal("telephone 03-3942-6135, fax 03-3946-6295, e-mail josys@po.med.or.jp", Desk.Jma.Contact.Text.En);
    }

    [Fact]
    public void What_a_desk_is_not_for_what_is_shared_and_the_subject_of_a_mail_are_told()
    {
        Assert.All(Desk.All, desk => Assert.NotEmpty(desk.DoesNot));
        Assert.Equal([DeskId.Emergency], Desk.All.Where(desk => desk.Shared is not null).Select(desk => desk.Id));
        Assert.Equal([PaymentOffice.MailSubjectTemplate], Desk.All.Select(desk => desk.MailSubject).OfType<string>());
    }

    [Theory]
    [InlineData(DeskId.Emergency, "2026-11-30T05:59", null)]
    [InlineData(DeskId.Emergency, "2026-11-30T06:00", "2026-11-30T21:00")]
    [InlineData(DeskId.Emergency, "2026-11-30T20:59", "2026-11-30T21:00")]
    [InlineData(DeskId.Emergency, "2026-11-30T21:00", null)]
    [InlineData(DeskId.Payments, "2026-11-30T09:00", "2026-11-30T18:00")]
    [InlineData(DeskId.Mhlw, "2026-11-30T09:00", null)]
    [InlineData(DeskId.Portal, "2026-11-30T09:00", null)]
    [InlineData(DeskId.Guideline, "2023-09-15T10:00", null)]
    public void An_open_desk_tells_until_when(DeskId id, string at, string? until)
    {
        LocalDateTimePattern minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm");
        Assert.Equal(until, Desk.For(id).OpenUntil(minute.Parse(at).Value) is { } time ? minute.Format(time) : null);
    }

    [Fact]
    public void An_address_has_its_postal_code_and_the_other_way_round()
        => Assert.All(Desk.All, desk => Assert.Equal(desk.Contact.Address is null, desk.Contact.PostalCode is null));

    [Fact]
    public void The_emergency_desk_asks_for_the_four_things_of_the_manual()
    {
        Assert.Equal(4, Desk.Emergency.AtHand.Count);
        Text number = Desk.Emergency.AtHand[3].Text;
        Assert.Contains($"{MedicalRegistrationNumber.Length} digits", number.En, StringComparison.Ordinal);
        Assert.Contains($"{MemberNumber.Length} digits", number.En, StringComparison.Ordinal);
        Assert.Equal(2, Desk.Emergency.Does.Count);
        Assert.All(Desk.All.Where(desk => desk.Id != DeskId.Emergency), desk => Assert.Empty(desk.AtHand));
    }

    [Fact]
    public void Every_desk_says_who_how_and_what_and_the_offices_without_hours_no_cost()
    {
        Assert.All(Desk.All, desk => Assert.NotEmpty(desk.Does));
        Assert.Equal([DeskId.Jma, DeskId.Mhlw], Desk.All.Where(desk => desk.Cost is null).Select(desk => desk.Id));
        Assert.Equal([DeskId.Jma, DeskId.Mhlw], Desk.All.Where(desk => desk.Hours.Count == 0).Select(desk => desk.Id));
    }

    [Fact]
    public void The_start_of_the_guideline_desk_is_recorded_as_two_documents_state_it()
    {
        IEnumerable<string> plans = Desk.Guideline.PlannedStarts.Select(start => start.ToString());
        Assert.Equal(["2023-09 (MANUAL 1-3)", "2023-10 (LEAFLET p2 4)"], plans, StringComparer.Ordinal);
        Assert.All(Desk.All.Where(desk => desk.Id != DeskId.Guideline), desk => Assert.Empty(desk.PlannedStarts));
    }
}
