using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules;

/// <summary>
/// A document that arrived at the office: an <see cref="ApplicationForm"/>, <see cref="MhlwReport"/>, <see cref="JmaReport"/>,
/// <see cref="ClosureCertificate"/> or <see cref="PpcReport"/>; there is no sixth (MANUAL 2-3(2)).
/// </summary>
/// <remarks>Equal by kind and content.</remarks>
public abstract record Document : IOneOf
{
    private protected Document(LocalDate receivedOn) => ReceivedOn = receivedOn;

    /// <summary>Which of the five it is.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>The day on which it arrived.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>What it shows, by which requirements are met.</summary>
    internal abstract Judging.Evidence Shows { get; }

    /// <summary>Which of the five it is: a case that is not among them cannot say so. Nobody else can derive from this type.</summary>
    private protected abstract OneOf<ApplicationForm, MhlwReport, JmaReport, ClosureCertificate, PpcReport> Union { get; }

    object IOneOf.Value => this;

    int IOneOf.Index => Union.Index;

    /// <summary>The same as <see cref="AsOneOf"/>.</summary>
    public static implicit operator OneOf<ApplicationForm, MhlwReport, JmaReport, ClosureCertificate, PpcReport>(Document document)
        => Guard.NotNull(document).AsOneOf();

    /// <summary>Goes on with the one that it is.</summary>
    public TResult Match<TResult>(
        Func<ApplicationForm, TResult> applicationForm,
        Func<MhlwReport, TResult> mhlwReport,
        Func<JmaReport, TResult> jmaReport,
        Func<ClosureCertificate, TResult> closureCertificate,
        Func<PpcReport, TResult> ppcReport)
        => AsOneOf().Match(
            Guard.NotNull(applicationForm),
            Guard.NotNull(mhlwReport),
            Guard.NotNull(jmaReport),
            Guard.NotNull(closureCertificate),
            Guard.NotNull(ppcReport));

    /// <summary>Does what belongs to the one that it is.</summary>
    public void Switch(
        Action<ApplicationForm> applicationForm,
        Action<MhlwReport> mhlwReport,
        Action<JmaReport> jmaReport,
        Action<ClosureCertificate> closureCertificate,
        Action<PpcReport> ppcReport)
        => AsOneOf().Switch(
            Guard.NotNull(applicationForm),
            Guard.NotNull(mhlwReport),
            Guard.NotNull(jmaReport),
            Guard.NotNull(closureCertificate),
            Guard.NotNull(ppcReport));

    /// <summary>The same as a union of the library OneOf.</summary>
    public OneOf<ApplicationForm, MhlwReport, JmaReport, ClosureCertificate, PpcReport> AsOneOf() => Union;
}

/// <summary>The application form with the transfer request (<c>document.application-form</c>; MANUAL 2-3(2)).</summary>
public sealed record ApplicationForm : Document
{
    /// <summary>A form that arrived on the given day.</summary>
    public ApplicationForm(LocalDate receivedOn)
        : base(receivedOn)
    {
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.ApplicationForm;

    private protected override OneOf<ApplicationForm, MhlwReport, JmaReport, ClosureCertificate, PpcReport> Union => this;

    internal override Judging.Evidence Shows => Judging.Evidence.ApplicationForm;
}

/// <summary>Evidence of a report to the MHLW (<c>document.attack-report</c>; MANUAL Q4-1).</summary>
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

    private protected override OneOf<ApplicationForm, MhlwReport, JmaReport, ClosureCertificate, PpcReport> Union => this;

    internal override Judging.Evidence Shows => Judging.Evidence.MhlwReport;
}

/// <summary>A report to the JMA; it needs no filing beforehand (<c>document.attack-report</c>; MANUAL steps, Q4-18).</summary>
public sealed record JmaReport : Document
{
    /// <summary>A report that arrived on the given day.</summary>
    public JmaReport(LocalDate receivedOn)
        : base(receivedOn)
    {
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.JmaReport;

    private protected override OneOf<ApplicationForm, MhlwReport, JmaReport, ClosureCertificate, PpcReport> Union => this;

    internal override Judging.Evidence Shows => Judging.Evidence.JmaReport;
}

/// <summary>A closure certificate (<c>document.closure-certificate</c>; MANUAL 2-3(2), Q4-9).</summary>
public sealed record ClosureCertificate : Document
{
    /// <summary>A certificate that arrived on the given day.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="issuer"/> is neither association.</exception>
    public ClosureCertificate(LocalDate receivedOn, CertificateIssuer issuer)
        : base(receivedOn)
        => Issuer = Guard.Defined(issuer);

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.ClosureCertificate;

    /// <summary>The association that sealed it.</summary>
    public CertificateIssuer Issuer { get; }

    private protected override OneOf<ApplicationForm, MhlwReport, JmaReport, ClosureCertificate, PpcReport> Union => this;

    internal override Judging.Evidence Shows => Judging.Evidence.ClosureCertificate;
}

/// <summary>A copy of a report to the PPC, preliminary or final (<c>document.ppc-report</c>; MANUAL Q4-11, Q4-13).</summary>
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

    private protected override OneOf<ApplicationForm, MhlwReport, JmaReport, ClosureCertificate, PpcReport> Union => this;

    internal override Judging.Evidence Shows => Judging.Evidence.PpcReport
        | (RecurrencePrevention ? Judging.Evidence.RecurrencePrevention : Judging.Evidence.None)
        | (IndividualsNotified ? Judging.Evidence.IndividualsNotified : Judging.Evidence.None);
}
