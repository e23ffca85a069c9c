using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>How a requirement of the guide stands.</summary>
public enum GuideDocumentState
{
    /// <summary>Not required for this claim.</summary>
    NotRequired,

    /// <summary>Required of a claim that is still to be made.</summary>
    Required,

    /// <summary>Required; what meets it has arrived.</summary>
    Arrived,

    /// <summary>Required; nothing that arrived meets it.</summary>
    Missing,

    /// <summary>Required, and judged only once the report is there that must state it.</summary>
    Awaited,
}

/// <summary>One requirement of a claim's papers: what it is, who issues it, and whether it has arrived (section 5 of the register).</summary>
/// <remarks>Immutable. It says what the decision found and judges nothing itself.</remarks>
public sealed class GuideDocument
{
    internal GuideDocument(Rule requirement, Text name, GuideDocumentState state, LocalDate? arrivedOn, GuideItem issuer, IEnumerable<GuideItem> remarks)
    {
        Requirement = requirement;
        Name = name;
        State = state;
        ArrivedOn = arrivedOn;
        Issuer = issuer;
        Remarks = new ValueList<GuideItem>(remarks);
    }

    /// <summary>The rule that requires it, as <see cref="Rule.DocumentApplicationForm"/>.</summary>
    public Rule Requirement { get; }

    /// <summary>What it is.</summary>
    public Text Name { get; }

    /// <summary>How it stands.</summary>
    public GuideDocumentState State { get; }

    /// <summary>Whether the claim needs it.</summary>
    public bool IsRequired => State != GuideDocumentState.NotRequired;

    /// <summary>Whether it is still to be handed in.</summary>
    public bool IsMissing => State is GuideDocumentState.Missing or GuideDocumentState.Awaited;

    /// <summary>The day on which the first document arrived that meets it, required or not; null when none has.</summary>
    public LocalDate? ArrivedOn { get; }

    /// <summary>Who issues it.</summary>
    public GuideItem Issuer { get; }

    /// <summary>What else is to be known of it in this claim.</summary>
    public IReadOnlyList<GuideItem> Remarks { get; }

    /// <summary>How it stands, in words, with the date of arrival.</summary>
    public Text StateText => (State, ArrivedOn) switch
    {
        (GuideDocumentState.Arrived, { } date) when IsWithinTheReport => new Text($"記載あり（{DateText.Era(date)}到着）", $"stated, arrived on {DateText.En(date)}"),
        (GuideDocumentState.Arrived, { } date) => new Text($"{DateText.Ja(date)}到着", $"arrived on {DateText.En(date)}"),
        (GuideDocumentState.NotRequired, { } date) => new Text($"{DateText.Ja(date)}到着。提出の必要はありませんでした", $"arrived on {DateText.En(date)}, not needed"),
        (GuideDocumentState.NotRequired, null) => new Text("提出の必要はありません", "not needed"),
        (GuideDocumentState.Required, _) => IsWithinTheReport ? new Text("報告に記入", "to be stated") : new Text("請求の際に郵送", "to be posted with the claim"),
        (GuideDocumentState.Awaited, _) => new Text("報告が届いてから確認", "judged once the report is there"),
        (GuideDocumentState.Missing, _) or (GuideDocumentState.Arrived, null) => IsWithinTheReport ? new Text("記載なし", "not stated") : new Text("未着", "missing"),
    };

    /// <summary>Whether it is no paper of its own but what the report to the PPC must state.</summary>
    private bool IsWithinTheReport => Requirement == Rule.DocumentRecurrencePrevention || Requirement == Rule.DocumentIndividualsNotified;

    /// <summary>The requirement and how it stands, in English, whatever the culture.</summary>
    public override string ToString() => $"{Requirement}: {StateText.En}";
}
