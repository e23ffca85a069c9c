using JmaCyber.Rules.Tests.Comparisons;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Pages;

/// <summary>The tables of a program tell whatever it decides by: no two that decide otherwise have the same.</summary>
public sealed class ProgramPageTests
{
    [Theory]
    [InlineData(Language.Ja)]
    [InlineData(Language.En)]
    public void A_change_of_what_decides_is_a_change_of_the_page(Language language)
        => Assert.All(Mutations.All, change =>
        {
            string page = Tables(change.Value(SupportProgram.Current)!, language);

            Assert.True(!string.Equals(Tables(SupportProgram.Current, language), page, StringComparison.Ordinal), change.Key);
            JapaneseText.IsAsWeSpeak(page, isPolicy: true);
        });

    [Fact]
    public void What_is_not_required_is_not_told_as_required()
    {
        SupportProgram without = SupportProgram.Current.WithVersions(
            [.. SupportProgram.Current.Versions.Select(one => one with { Requirements = RuleSet.Of(Rule.DocumentApplicationForm) })]).OrThrow();

        Assert.Contains("required from 1 closure day", ProgramPage.Markdown(SupportProgram.Current, Language.En), StringComparison.Ordinal);
        Assert.DoesNotContain("required from 1 closure day", ProgramPage.Markdown(without, Language.En), StringComparison.Ordinal);
    }

    private static string Tables(SupportProgram program, Language language)
        => ProgramPage.Markdown(program, language).Replace(program.Fingerprint, "", StringComparison.Ordinal);
}
