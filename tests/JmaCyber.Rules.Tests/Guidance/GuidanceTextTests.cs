using System.Text.RegularExpressions;

namespace JmaCyber.Rules.Tests;

/// <summary>Every text and every source that can be reached from the guidance by its public properties.</summary>
public sealed class GuidanceTextTests
{
    /// <summary>The sections that the documents have, by hand; where a document has no sections, its name alone or a mark in it.</summary>
    private const string Sections =
        @"^(MANUAL (1-[123]|2-1(\([1-5]\))?|2-2(\([1-4]\))?|2-3(\([1-6]\))?[①②]?|2-[456]|Q1-[1-5]|Q2-[1-5]|Q3-[12]|Q4-([1-9]|1[0-8])|steps|chart)" +
        @"|LEAFLET p1|LEAFLET p2( [1-4]| 3[①②]| ※[12])?|NOTICE( [①②③④])?|MHLW-2018|MOU( art\.([1245]|3\(1\)2?|3 para\.2))?|PRESS-2022|PRESS-2023|READING|PRACTICE)$";

    [Fact]
    public void The_guidance_has_texts_and_sources()
    {
        Assert.InRange(GuidanceTexts.Texts.Count, 90, 400);
        Assert.InRange(GuidanceTexts.Sources.Count, 30, 100);
    }

    [Fact]
    public void Every_text_has_both_languages()
        => Assert.All(GuidanceTexts.Texts.Where(text => !IsContact(text)), text =>
        {
            Assert.Matches("[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]", text.Ja);
            Assert.DoesNotMatch("[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]", text.En);
        });

    [Fact]
    public void Both_sides_of_a_text_name_the_same_numbers() => Assert.All(GuidanceTexts.Texts, RegisterTests.AssertSameNumbers);

    [Fact]
    public void A_statement_ends_in_both_languages_or_in_neither()
        => Assert.All(GuidanceTexts.Cited, cited => Assert.Equal(
            cited.Text.Ja.EndsWith('。'),
            cited.Text.En.EndsWith('.')));

    [Fact]
    public void Every_source_resolves_to_a_section_of_its_document()
        => Assert.All(GuidanceTexts.Sources, source =>
        {
            Assert.Equal(source, Source.Parse(source.ToString()));
            Assert.Matches(new Regex(Sections, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), source.ToString());
        });

    [Fact]
    public void Every_list_of_sources_names_each_once()
        => Assert.All(GuidanceTexts.Cited, cited =>
        {
            Assert.NotEmpty(cited.Sources);
            Assert.Equal(cited.Sources.Distinct(), cited.Sources);
        });

    /// <summary>Numbers and addresses are the same in both languages.</summary>
    private static bool IsContact(Text text) => Desk.All.Any(desk => desk.Contact.Text == text);
}
