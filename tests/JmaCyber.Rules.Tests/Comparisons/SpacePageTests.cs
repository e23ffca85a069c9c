using JmaCyber.Rules.Json;
using NodaTime;

namespace JmaCyber.Rules.Tests.Comparisons;

public sealed class SpacePageTests
{
    private static readonly SupportProgram Current = SupportProgram.Current;

    [Fact]
    public void Where_nothing_changes_the_page_says_so_and_no_more()
    {
        Assert.EndsWith("cases, was compared. No decision changes.", Page(Current.WithName("other"), Language.En), StringComparison.Ordinal);
        Assert.EndsWith("判定は変わりません。", Page(Current.WithName("other"), Language.Ja), StringComparison.Ordinal);
    }

    [Fact]
    public void One_region_is_told_as_one()
        => Assert.Contains("Earlier claims taken as they ended, decisions change in this region and nowhere else.", Page(Renamed("2023 bis"), Language.En), StringComparison.Ordinal);

    [Fact]
    public void A_change_of_another_member_stands_apart_and_is_named()
    {
        string page = Page(Renamed("2023 bis"), Language.En);

        Assert.Contains("## Where outcome and amount stay and another member changes", page, StringComparison.Ordinal);
        Assert.DoesNotContain("## Where outcome or amount changes", page, StringComparison.Ordinal);
        Assert.EndsWith(" | version |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_what_the_claims_of_a_region_have_in_common_and_what_it_takes_as_given()
    {
        string page = Page(Current.With(AnnualSlot.Claim), Language.En);

        Assert.Contains("have outcome and amount in common", page, StringComparison.Ordinal);
        Assert.Contains("Where an earlier claim of the same facility is itself decided differently", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_without_a_witness_says_what_is_wrong_in_the_certificate()
    {
        var check = new PropertyCheck("versions", new("性質", "property"));
        check.Test(holds: false, new LocalDate(2024, 2, 29));

        string json = SpaceJson.Write(new Certificate(Current, 1, [], [check.Result], []));

        Assert.Contains("\"holds\": false", json, StringComparison.Ordinal);
        Assert.Contains("\"en\": \"It does not hold for 2024-02-29.\"", json, StringComparison.Ordinal);
    }

    private static string Page(SupportProgram after, Language language) => SpaceComparisonPage.Markdown(SpaceComparison.Of(Current, after), new("題", "Title"), language);

    private static SupportProgram Renamed(string id) => Current.WithVersions([Current.Versions[0], Current.Versions[1] with { Id = id }]).OrThrow();
}
