using JmaCyber.Rules.Guidance.Flowcharts;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>Which sections a guide has.</summary>
internal static class GuideSections
{
    /// <summary>The sections of a claim.</summary>
    public static IEnumerable<GuideSection> Of(Decision decision, LocalDate on)
    {
        IReadOnlyList<ExplainedFinding> explained = decision.Explain();
        bool isRefused = explained.Any(one => one.Remedy?.Kind == RemedyKind.None);
        bool isPaid = decision.Outcome == Outcome.Payable;
        yield return GuideNow.For(decision, isPaid || isRefused, on);
        yield return new GuideSection(GuideSectionKind.Answer, new Text("判定", "The answer"), GuideAnswers.To(decision, explained));
        bool asksMhlw = false;
        if (!isRefused && decision is { Pattern: { } pattern, Version: { } version })
        {
            if (!isPaid)
            {
                yield return Steps(pattern, version, [GuideTexts.BeforeSteps(decision.Outcome)]);
            }

            yield return Documents(isPaid ? [GuideTexts.AllArrived] : GuideTexts.Forms(pattern, version), GuideDocuments.Of(decision, version));
            foreach (GuideSection section in AfterDocuments(isPaid))
            {
                yield return section;
            }

            asksMhlw = !isPaid && pattern < 3 && version.AcceptsMhlwReport;
        }

        yield return Contacts(asksMhlw);
    }

    /// <summary>The sections of a pattern without a claim.</summary>
    public static IEnumerable<GuideSection> Of(int pattern, SupportProgram program, LocalDate on)
    {
        ProgramVersion version = program.LastVersion;
        yield return GuideNow.Before(pattern, on);
        yield return new GuideSection(GuideSectionKind.Answer, new Text($"パターン{pattern}とは", $"What pattern {pattern} is"), GuideAnswers.To(pattern, program));
        yield return Steps(pattern, version, []);
        yield return Documents(GuideTexts.Forms(pattern, version), GuideDocuments.Of(pattern, version));
        foreach (GuideSection section in AfterDocuments(isPaid: false))
        {
            yield return section;
        }

        yield return Contacts(pattern < 3 && version.AcceptsMhlwReport);
    }

    /// <summary>The sections before anything is claimed.</summary>
    public static IEnumerable<GuideSection> BeforeClaim(LocalDate on) => [GuideNow.Before(on), Contacts(asksMhlw: true)];

    private static GuideSection Steps(int pattern, ProgramVersion version, GuideItem[] before)
    {
        Text named = VersionText.Of(version.Id);
        return new GuideSection(
            GuideSectionKind.Steps,
            new Text($"手順（パターン{pattern}、{named.Ja}）", $"The steps (pattern {pattern}, {named.En})"),
            before)
        {
            Steps = new ValueList<GuideStep>(GuideSteps.Of(pattern, version)),
        };
    }

    private static GuideSection Documents(IEnumerable<GuideItem> before, IEnumerable<GuideDocument> documents)
        => new(GuideSectionKind.Documents, new Text("書類", "The documents"), before) { Documents = new ValueList<GuideDocument>(documents) };

    private static IEnumerable<GuideSection> AfterDocuments(bool isPaid)
    {
        if (!isPaid)
        {
            yield return new GuideSection(GuideSectionKind.Posting, new Text("送り先", "Where to post them"), GuideTexts.Posting);
        }

        yield return new GuideSection(GuideSectionKind.Afterwards, new Text("その後", "What happens then"), GuideTexts.Afterwards);
        yield return new GuideSection(GuideSectionKind.Money, new Text("支援金の使い道と税", "The money: use and tax"), GuideTexts.Money);
    }

    private static GuideSection Contacts(bool asksMhlw)
    {
        GuideItem[] contacts = [GuideContacts.Office, GuideContacts.Subject];
        return new GuideSection(GuideSectionKind.Contacts, new Text("問い合わせ先", "Whom to ask"), asksMhlw ? contacts.Append(GuideContacts.Mhlw) : contacts);
    }
}
