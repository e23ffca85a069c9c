using System.Text.RegularExpressions;

namespace JmaCyber.Rules.Tests;

/// <summary>What every text and every citation of the guide and the flowchart must be.</summary>
internal static class Cited
{
    private const string Japanese = "[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]";

    /// <summary>The sections that the documents have, by hand.</summary>
    private static readonly Regex Sections = new(
        @"^(MANUAL (2-1(\([1-5]\))?|2-3(\([1-6]\))?([①②＊]|\(\*\))?|Q1-[1-5]|Q2-[1-5]|Q4-([1-9]|1[0-8])|steps|chart|1-2)" +
        @"|LEAFLET p1|LEAFLET p2( [1-4①②③④]| 3[①②]| ※[12])?|NOTICE( ([①②③④]|①③))?|MHLW-2018|MOU( art\.3\(1\))?|HOLIDAYS-ACT|BANK-ORDER|READING|PRACTICE)$",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    public static void HasBothLanguages(Text text)
    {
        Assert.Matches(Japanese, text.Ja);
        Assert.DoesNotMatch(Japanese, text.En);
    }

    public static void Resolves(IReadOnlyList<Source> sources)
    {
        Assert.NotEmpty(sources);
        Assert.Equal(sources.Distinct(), sources);
        Assert.All(sources, source =>
        {
            Assert.Equal(source, Source.Parse(source.ToString()));
            Assert.Matches(Sections, source.ToString());
        });
    }
}
