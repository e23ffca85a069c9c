using System.Diagnostics.CodeAnalysis;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>
/// The way to a payment for one claim: what the decision is, the steps of its pattern and version, the documents and which of them have arrived, where they go,
/// what happens then (section 9 of the register; MANUAL steps).
/// </summary>
/// <remarks>
/// Immutable. It stands for any outcome: where a claim is not payable or referred, it says so first. A claim without a pattern, or from before the start of the
/// program, has no steps, and its guide holds only the answer and whom to ask.
/// </remarks>
public sealed class ClaimGuide
{
    private ClaimGuide(Decision decision, IEnumerable<GuideSection> sections)
    {
        Decision = decision;
        Sections = new ValueList<GuideSection>(sections);
    }

    /// <summary>The decision that it is for.</summary>
    public Decision Decision { get; }

    /// <summary>What it is called, with the claim's id.</summary>
    public Text Title
    {
        get
        {
            Text outcome = DecisionTitles.For(Decision.Outcome);
            return new Text($"請求 {Decision.Claim.Id} の手引き: {outcome.Ja}", $"Guide for claim {Decision.Claim.Id}: {outcome.En}");
        }
    }

    /// <summary>The sections in the order of reading; the answer first, whom to ask last, in between those that the claim has.</summary>
    public IReadOnlyList<GuideSection> Sections { get; }

    /// <summary>The steps in order; empty when the claim has none.</summary>
    public IReadOnlyList<GuideStep> Steps => TryFind(GuideSectionKind.Steps, out GuideSection? steps) ? steps.Steps : ValueList<GuideStep>.Empty;

    /// <summary>The documents in register order of what requires them; empty when the claim has no steps.</summary>
    public IReadOnlyList<GuideDocument> Documents 
        => TryFind(GuideSectionKind.Documents, out GuideSection? documents) ? documents.Documents : ValueList<GuideDocument>.Empty;

    /// <summary>The guide for a decision.</summary>
    public static ClaimGuide For(Decision decision) => new(Guard.NotNull(decision), Write(decision));

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

    private static IEnumerable<GuideSection> Write(Decision decision)
    {
        yield return new GuideSection(GuideSectionKind.Answer, new Text("判定", "The answer"), GuideAnswers.To(decision));
        bool asksMhlw = false;
        if (decision is { Pattern: { } pattern, Version: { } version })
        {
            yield return new GuideSection(
                GuideSectionKind.Steps,
                new Text($"手順（パターン{pattern}、版 {version.Id}）", $"The steps (pattern {pattern}, version {version.Id})"),
                [GuideTexts.BeforeSteps(decision.Outcome)])
            {
                Steps = new ValueList<GuideStep>(GuideSteps.Of(pattern, version)),
            };
            yield return new GuideSection(GuideSectionKind.Documents, new Text("書類", "The documents"), [])
            {
                Documents = new ValueList<GuideDocument>(GuideDocuments.Of(decision, version)),
            };
            yield return new GuideSection(GuideSectionKind.Posting, new Text("送り先", "Where to post them"), GuideTexts.Posting);
            yield return new GuideSection(GuideSectionKind.Afterwards, new Text("その後", "What happens then"), GuideTexts.Afterwards);
            yield return new GuideSection(GuideSectionKind.Money, new Text("支援金の使い道と税", "The money: use and tax"), GuideTexts.Money);
            asksMhlw = pattern < 3 && version.AcceptsMhlwReport;
        }

        GuideItem[] contacts = [GuideContacts.Office, GuideContacts.Subject];
        yield return new GuideSection(GuideSectionKind.Contacts, new Text("問合せ先", "Whom to ask"), asksMhlw ? contacts.Append(GuideContacts.Mhlw) : contacts);
    }
}
