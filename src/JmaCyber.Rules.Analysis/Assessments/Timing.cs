using JmaCyber.Rules.Calendars;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>An incident date and a claim date that go together, and what was found of them so far.</summary>
internal sealed class Timing(Assessor assessor, LocalDate occurredOn, LocalDate claimedOn)
{
    public LocalDate OccurredOn { get; } = occurredOn;

    public LocalDate ClaimedOn { get; } = claimedOn;

    /// <summary>The version of the incident date.</summary>
    public VersionTable Version { get; } = assessor.VersionOn(occurredOn);

    /// <summary>The program year that the claim belongs to, or null.</summary>
    public ProgramYear? Year { get; } = assessor.Program.YearOf(claimedOn, occurredOn);

    /// <summary>Whether documents can arrive after the incident.</summary>
    public bool TakesDocuments { get; } = occurredOn <= Payout.Last;

    /// <summary>The outcomes of the membership, once they are found.</summary>
    public OutcomePairs? Membership { get; set; }

    /// <summary>The outcomes of earlier claims by kind of incident, once they are found.</summary>
    public OutcomePairs?[] Prior { get; } = new OutcomePairs?[4];

    /// <summary>What the rest comes to by kind of incident, once it is found.</summary>
    public BodyPairs?[] Bodies { get; } = new BodyPairs?[4];
}
