using System.Text.RegularExpressions;
using Xunit;

namespace JmaCyber.Rules.Tests;

public class OpenReadingTests
{
    /// <summary>The ids, defaults and alternatives, written by hand.</summary>
    private static readonly string[] Expected =
    [
        "annual-window-basis: claimDate | incidentDate",
        "membership-test: incidentAndClaim | incidentOnly, claimOnly",
        "care-service-coverage: fromStart | fromRevision",
        "new-patient-stop-2022: counts | doesNotCount",
        "attack-report-2022: mhlwOnly | mhlwOrJma",
        "care-service-closure: fullClosureOnly | sameAsMedical",
        "closure-day-count: allDays | longestRun",
        "annual-slot: payment | claim",
        "missing-closure-certificate: incomplete | payBaseOnly",
        "year-end-closure: december29 | december31",
    ];

    public static TheoryData<string> AllIds => [.. Interpretation.All.Select(one => one.Reading).Select(reading => reading.Id)];

    [Fact]
    public void The_interpretations_stand_in_their_order_with_the_default_first()
        => Assert.Equal(
            Expected,
            Interpretation.All.Select(one => one.Reading).Select(reading => $"{reading.Id}: {reading.Default} | {string.Join(", ", reading.Alternatives)}"),
            StringComparer.Ordinal);

    [Fact]
    public void All_but_the_last_make_768_settings()
        => Assert.Equal(768, Interpretation.All.Select(one => one.Reading).Take(9).Aggregate(1, (settings, reading) => settings * reading.Values.Count));

    [Theory]
    [MemberData(nameof(AllIds))]
    public void An_interpretation_is_found_by_its_id(string id)
    {
        Assert.True(Interpretation.TryFind(id, out Interpretation? found));
        Assert.Equal(id, found.ToString());
        Assert.Matches("^[a-z]+(-[a-z0-9]+)+$", id);
    }

    [Theory]
    [InlineData("annualSlot")]
    [InlineData("")]
    public void What_is_no_interpretation_is_not_found(string id)
    {
        Assert.False(Interpretation.TryFind(id, out _));
        Assert.False(Interpretation.TryFind(id, out _));
        Assert.Throws<ArgumentException>(() => Interpretation.Find(id));
        Assert.Throws<ArgumentException>(() => Interpretation.Find(id));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Its_values_are_the_default_and_then_the_alternatives(string id)
    {
        OpenReading reading = Interpretation.Find(id).Reading;
        Assert.Equal(reading.Alternatives.Prepend(reading.Default), reading.Values.Select(value => value.Value), StringComparer.Ordinal);
        Assert.NotEmpty(reading.Alternatives);
        Assert.NotEmpty(reading.Sources);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Its_texts_are_Japanese_and_English_and_name_the_same_numbers(string id)
    {
        OpenReading reading = Interpretation.Find(id).Reading;
        IEnumerable<Text> texts = [reading.Question, reading.WhyDefault, .. reading.Values.Select(value => value.Meaning)];
        Assert.All(reading.Against is { } against ? texts.Append(against) : texts, text =>
        {
            Assert.Matches(new Regex("[\u3041-\u3096\u4E00-\u9FFF]", RegexOptions.None, TimeSpan.FromSeconds(1)), text.Ja);
            RegisterTests.AssertSameNumbers(text);
        });
    }

    [Fact]
    public void The_counter_argument_is_given_where_the_documents_have_one()
        => Assert.Equal(
            ["care-service-coverage", "new-patient-stop-2022", "attack-report-2022", "annual-slot"],
            Interpretation.All.Select(one => one.Reading).Where(reading => reading.Against is not null).Select(reading => reading.Id),
            StringComparer.Ordinal);
}
