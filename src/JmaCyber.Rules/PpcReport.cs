using NodaTime;

namespace JmaCyber.Rules;

/// <summary>A copy of a report to the PPC, preliminary or final (<c>document.ppc-report</c>; MANUAL Q4-11, Q4-13).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record PpcReport : Document
{
    /// <summary>A copy that arrived on the given day.</summary>
    public PpcReport(LocalDate receivedOn)
        : base(receivedOn)
    {
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.PpcReport;

    /// <summary>Whether it states the measures against recurrence (<c>document.recurrence-prevention</c>).</summary>
    public bool RecurrencePrevention { get; init; }

    /// <summary>Whether it states that the persons concerned were notified (<c>document.individuals-notified</c>).</summary>
    public bool IndividualsNotified { get; init; }

    private protected override DocumentUnion Union => this;

    internal override Evidence Shows => Stating(RecurrencePrevention, IndividualsNotified);

    /// <summary>What a report shows that states the measures against recurrence, the notification, both or neither.</summary>
    internal static Evidence Stating(bool recurrencePrevention, bool individualsNotified) => Evidence.PpcReport
        | (recurrencePrevention ? Evidence.RecurrencePrevention : Evidence.None)
        | (individualsNotified ? Evidence.IndividualsNotified : Evidence.None);
}
