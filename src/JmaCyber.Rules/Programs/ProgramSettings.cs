using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary>The readings of what the documents leave open, as far as they are not edits of a version.</summary>
/// <remarks>A new one holds the defaults. Equal by content.</remarks>
public sealed record ProgramSettings
{
    /// <summary>All defaults.</summary>
    public static ProgramSettings Default { get; } = new();

    /// <summary>Which date places a claim in a program year.</summary>
    public AnnualWindowBasis AnnualWindowBasis { get; init => field = Guard.Defined(value); }

    /// <summary>On which dates the membership must hold.</summary>
    public MembershipTest MembershipTest { get; init => field = Guard.Defined(value); }

    /// <summary>What uses a program year up.</summary>
    public AnnualSlot AnnualSlot { get; init => field = Guard.Defined(value); }

    /// <summary>Which closure days add up.</summary>
    public ClosureDayCount ClosureDayCount { get; init => field = Guard.Defined(value); }

    /// <summary>Whether a stop of new patients is closure at a care-service facility.</summary>
    public CareServiceClosure CareServiceClosure { get; init => field = Guard.Defined(value); }

    /// <summary>What closure days without a certificate come to.</summary>
    public MissingClosureCertificate MissingClosureCertificate { get; init => field = Guard.Defined(value); }

    /// <summary>Which days the desks mean by the year's end.</summary>
    public YearEndClosure YearEndClosure { get; init => field = Guard.Defined(value); }
}
