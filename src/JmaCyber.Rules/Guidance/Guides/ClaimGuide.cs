using System.Diagnostics.CodeAnalysis;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>
/// The way to a payment: whom to call at once; of a claim what the decision is, the steps of its pattern and version, the documents and which of them have
/// arrived, where they go, what happens then (sections 9 to 11 of the register; MANUAL steps).
/// </summary>
/// <remarks>
/// Immutable. It stands for any outcome: where a claim is not payable or referred, it says so first. A claim that is paid has no steps left, one that is
/// refused for good has none that would help, and without a pattern or before the start of the program there are none: such a guide has no section for them.
/// The days taken are those of <see cref="JapanTime"/>; where none is given, the guidance is as it has been since October 2023, the memorandum with the
/// police presumed renewed.
/// </remarks>
public sealed class ClaimGuide
{
    private ClaimGuide(Text title, IEnumerable<GuideSection> sections, Decision? decision = null, int? pattern = null)
    {
        Title = title;
        Decision = decision;
        Pattern = pattern;
        Sections = new ValueList<GuideSection>(sections);
    }

    /// <summary>Whom to call before anything is claimed: on suspicion of an attack, when in doubt, at a warning on the screen.</summary>
    public static ClaimGuide Now { get; } = NowOn(SchemeDates.Latest);

    /// <summary>The decision that it is for, or null for a guide without a claim.</summary>
    public Decision? Decision { get; }

    /// <summary>The pattern of the flowchart that it is for, 1 to 3, or null.</summary>
    public int? Pattern { get; }

    /// <summary>What it is called, with the claim's id.</summary>
    public Text Title { get; }

    /// <summary>The sections in the order of reading; whom to call first, whom to ask last, in between the answer and those that the claim has.</summary>
    public IReadOnlyList<GuideSection> Sections { get; }

    /// <summary>The steps in order; empty when the claim has none.</summary>
    public IReadOnlyList<GuideStep> Steps => TryFind(GuideSectionKind.Steps, out GuideSection? steps) ? steps.Steps : ValueList<GuideStep>.Empty;

    /// <summary>The documents in register order of what requires them; empty when none can help.</summary>
    public IReadOnlyList<GuideDocument> Documents
        => TryFind(GuideSectionKind.Documents, out GuideSection? documents) ? documents.Documents : ValueList<GuideDocument>.Empty;

    /// <summary>The guide for a decision.</summary>
    public static ClaimGuide For(Decision decision) => For(decision, SchemeDates.Latest);

    /// <summary>The guide for a decision, read on a day.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="on">The day on which it is read, 2022-01-01 to 2099-11-30: whom to call depends on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not taken.</exception>
    public static ClaimGuide For(Decision decision, LocalDate on)
    {
        Text outcome = DecisionTitles.For(Guard.NotNull(decision).Outcome);
        return new ClaimGuide(
            new Text($"請求 {decision.Claim.Id} の手引き：{outcome.Ja}", $"Guide for claim {decision.Claim.Id}: {outcome.En}"),
            GuideSections.Of(decision, JapanTime.Taken(on, nameof(on))),
            decision,
            decision.Pattern);
    }

    /// <summary>The guide to a claim of a pattern that is still to be made, under the version of the current program that begins last.</summary>
    /// <param name="pattern">The pattern of the flowchart, 1 to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pattern"/> is no pattern.</exception>
    public static ClaimGuide ForPattern(int pattern) => ForPattern(pattern, SupportProgram.Current, SchemeDates.Latest);

    /// <summary>The same under a program, read on a day.</summary>
    /// <param name="pattern">The pattern of the flowchart, 1 to 3.</param>
    /// <param name="program">The program, whose version that begins last is taken.</param>
    /// <param name="on">The day on which it is read, 2022-01-01 to 2099-11-30.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pattern"/> is no pattern, or the day is not taken.</exception>
    public static ClaimGuide ForPattern(int pattern, SupportProgram program, LocalDate on)
    {
        Guard.NotNull(program);
        return pattern is >= 1 and <= 3
            ? new ClaimGuide(
                new Text($"パターン{pattern}の手引き", $"Guide to pattern {pattern}"),
                GuideSections.Of(pattern, program, JapanTime.Taken(on, nameof(on))),
                pattern: pattern)
            : throw new ArgumentOutOfRangeException(nameof(pattern), pattern, "is no pattern from 1 to 3");
    }

    /// <summary>Whom to call before anything is claimed, on a day.</summary>
    /// <param name="on">The day, 2022-01-01 to 2099-11-30.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not taken.</exception>
    public static ClaimGuide NowOn(LocalDate on) => new(
        new Text("攻撃や漏えいが疑われるときの手引き", "Guide for when an attack or a leak is suspected"),
        GuideSections.BeforeClaim(JapanTime.Taken(on, nameof(on))));

    /// <summary>Looks for the section of a kind.</summary>
    /// <returns>Whether the claim has one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public bool TryFind(GuideSectionKind kind, [NotNullWhen(true)] out GuideSection? section)
    {
        Guard.Defined(kind);
        section = Sections.FirstOrDefault(one => one.Kind == kind);
        return section is not null;
    }

    /// <summary>The section of a kind.</summary>
    /// <exception cref="ArgumentException">The claim has none, or <paramref name="kind"/> is no kind.</exception>
    public GuideSection Find(GuideSectionKind kind)
        => TryFind(kind, out GuideSection? section) ? section : throw new ArgumentException($"the guide has no section {kind}", nameof(kind));

    /// <summary>The title, in English, whatever the culture.</summary>
    public override string ToString() => Title.En;
}
