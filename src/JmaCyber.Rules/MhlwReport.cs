using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules;

/// <summary>Evidence of a report to the MHLW (<c>document.attack-report</c>; MANUAL Q4-1).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record MhlwReport : Document
{
    /// <summary>Evidence that arrived on the given day.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="evidence"/> is none of the three.</exception>
    public MhlwReport(LocalDate receivedOn, MhlwEvidence evidence)
        : base(receivedOn)
        => Evidence = Guard.Defined(evidence);

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.MhlwReport;

    /// <summary>What it is that shows the report.</summary>
    public MhlwEvidence Evidence { get; }

    private protected override DocumentUnion Union => this;

    internal override Rules.Evidence Shows => Rules.Evidence.MhlwReport;
}

/// <summary>What shows that a report was made to the MHLW (MANUAL Q4-1).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum MhlwEvidence
{
    /// <summary>A copy of the written report.</summary>
    WrittenReport,

    /// <summary>After a report by telephone, the completed form on its content.</summary>
    TelephoneForm,

    /// <summary>After a report by e-mail, the printed e-mail.</summary>
    EmailPrintout,
}
