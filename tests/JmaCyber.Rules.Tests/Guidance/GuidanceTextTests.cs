using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>Every text and every source that can be reached from the guidance by its public properties.</summary>
public sealed class GuidanceTextTests
{
    /// <summary>The sections that the documents have, by hand; where a document has no sections, its name alone or a mark in it.</summary>
    private const string Sections =
        @"^(MANUAL (1-[123]|2-1(\([1-5]\))?|2-2(\([1-4]\))?|2-3(\([1-6]\))?[①②]?|2-[456]|Q1-[1-5]|Q2-[1-5]|Q3-[12]|Q4-([1-9]|1[0-8])|steps|chart)" +
        @"|LEAFLET p1|LEAFLET p2( [①②③④]| ※[12])?|NOTICE( [①②③④])?|MOU art\.([124]|3\(1\))|PRESS-2022|PRESS-2023|READING|PRACTICE)$";

    private static readonly object[] Roots =
    [
        Desk.All, SupportMeasure.All, SchemePage.All, PaymentOffice.Address, PaymentOffice.Sources, Memorandum.Known,
        Enumerable.Range(0, 32).Select(signs => FirstResponse.For((Signs)signs, new LocalDate(2024, 2, 13))).ToArray(),
    ];

    private static readonly (IReadOnlyList<Text> Texts, IReadOnlyList<Source> Sources, IReadOnlyList<CitedText> Cited) Reached = Reach();

    [Fact]
    public void The_guidance_has_texts_and_sources()
    {
        Assert.InRange(Reached.Texts.Count, 60, 400);
        Assert.InRange(Reached.Sources.Count, 30, 100);
    }

    [Fact]
    public void Every_text_has_both_languages()
        => Assert.All(Reached.Texts.Where(text => !IsContact(text)), text =>
        {
            Assert.Matches("[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]", text.Ja);
            Assert.DoesNotMatch("[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]", text.En);
        });

    [Fact]
    public void Both_sides_of_a_text_name_the_same_numbers() => Assert.All(Reached.Texts, RegisterTests.AssertSameNumbers);

    [Fact]
    public void A_statement_ends_in_both_languages_or_in_neither()
        => Assert.All(Reached.Cited, cited => Assert.Equal(
            cited.Text.Ja.EndsWith('。'),
            cited.Text.En.EndsWith('.')));

    [Fact]
    public void Every_source_resolves_to_a_section_of_its_document()
        => Assert.All(Reached.Sources, source =>
        {
            Assert.Equal(source, Source.Parse(source.ToString()));
            Assert.Matches(new Regex(Sections, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), source.ToString());
        });

    [Fact]
    public void Every_list_of_sources_names_each_once()
        => Assert.All(Reached.Cited, cited =>
        {
            Assert.NotEmpty(cited.Sources);
            Assert.Equal(cited.Sources.Distinct(), cited.Sources);
        });

    /// <summary>Numbers and addresses are the same in both languages.</summary>
    private static bool IsContact(Text text) => Desk.All.Any(desk => string.Equals(desk.Contact.Line, text.Ja, StringComparison.Ordinal));

    private static (IReadOnlyList<Text> Texts, IReadOnlyList<Source> Sources, IReadOnlyList<CitedText> Cited) Reach()
    {
        var seen = new HashSet<object>();
        var open = new Stack<object>(Roots);
        while (open.TryPop(out object? one))
        {
            if (one is IEnumerable many and not string)
            {
                foreach (object item in many)
                {
                    open.Push(item);
                }
            }
            else if (one.GetType().Assembly == typeof(Desk).Assembly && one is not Rule and not Enum && seen.Add(one))
            {
                foreach (PropertyInfo property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    if (property.GetValue(one) is { } value)
                    {
                        open.Push(value);
                    }
                }
            }
        }

        return ([.. seen.OfType<Text>()], [.. seen.OfType<Source>()], [.. seen.OfType<CitedText>()]);
    }
}
