global using DocumentUnion = OneOf.OneOf<
    JmaCyber.Rules.ApplicationForm, JmaCyber.Rules.MhlwReport, JmaCyber.Rules.JmaReport, JmaCyber.Rules.ClosureCertificate, JmaCyber.Rules.PpcReport>;
using System.Text;
using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules;

/// <summary>
/// A document that arrived at the office: an <see cref="ApplicationForm"/>, <see cref="MhlwReport"/>, <see cref="JmaReport"/>,
/// <see cref="ClosureCertificate"/> or <see cref="PpcReport"/>; there is no sixth (MANUAL 2-3(2)).
/// </summary>
/// <remarks>Equal by kind and content.</remarks>
[JsonConverter(typeof(ContractOnly))]
public abstract record Document : IOneOf
{
    private protected Document(LocalDate receivedOn) => ReceivedOn = receivedOn;

    /// <summary>Which of the five it is.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>The day on which it arrived.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>What it shows, by which requirements are met.</summary>
    internal abstract Evidence Shows { get; }

    /// <summary>Which of the five it is: a case that is not among them cannot say so. Nobody else can derive from this type.</summary>
    private protected abstract DocumentUnion Union { get; }

    object IOneOf.Value => this;

    int IOneOf.Index => Union.Index;

    /// <summary>The same as <see cref="AsOneOf"/>.</summary>
    public static implicit operator DocumentUnion(Document document)
        => Guard.NotNull(document).AsOneOf();

    /// <summary>Goes on with the one that it is.</summary>
    public TResult Match<TResult>(
        Func<ApplicationForm, TResult> applicationForm, Func<MhlwReport, TResult> mhlwReport, Func<JmaReport, TResult> jmaReport,
        Func<ClosureCertificate, TResult> closureCertificate, Func<PpcReport, TResult> ppcReport)
        => AsOneOf().Match(
            Guard.NotNull(applicationForm), Guard.NotNull(mhlwReport), Guard.NotNull(jmaReport), Guard.NotNull(closureCertificate), Guard.NotNull(ppcReport));

    /// <summary>Does what belongs to the one that it is.</summary>
    public void Switch(
        Action<ApplicationForm> applicationForm, Action<MhlwReport> mhlwReport, Action<JmaReport> jmaReport,
        Action<ClosureCertificate> closureCertificate, Action<PpcReport> ppcReport)
        => AsOneOf().Switch(
            Guard.NotNull(applicationForm), Guard.NotNull(mhlwReport), Guard.NotNull(jmaReport), Guard.NotNull(closureCertificate), Guard.NotNull(ppcReport));

    /// <summary>The same as a union of the library OneOf.</summary>
    public DocumentUnion AsOneOf() => Union;

    /// <summary>Writes the members, whatever the culture.</summary>
    protected virtual bool PrintMembers(StringBuilder builder)
        => RecordText.Print(builder, (nameof(Kind), Kind), (nameof(ReceivedOn), ReceivedOn));
}

/// <summary>The application form with the transfer request (<c>document.application-form</c>; MANUAL 2-3(2)).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record ApplicationForm : Document
{
    /// <summary>A form that arrived on the given day.</summary>
    public ApplicationForm(LocalDate receivedOn)
        : base(receivedOn)
    {
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.ApplicationForm;

    private protected override DocumentUnion Union => this;

    internal override Evidence Shows => Evidence.ApplicationForm;
}

/// <summary>A report to the JMA; it needs no filing beforehand (<c>document.attack-report</c>; MANUAL steps, Q4-18).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record JmaReport : Document
{
    /// <summary>A report that arrived on the given day.</summary>
    public JmaReport(LocalDate receivedOn)
        : base(receivedOn)
    {
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.JmaReport;

    private protected override DocumentUnion Union => this;

    internal override Evidence Shows => Evidence.JmaReport;
}

/// <summary>The kinds of documents that are handed in (section 5 of the register; MANUAL 2-3(2)).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum DocumentKind
{
    /// <summary>The application form with the transfer request (給付申請兼振込依頼書).</summary>
    ApplicationForm,

    /// <summary>Evidence of a report to the MHLW (MANUAL Q4-1).</summary>
    MhlwReport,

    /// <summary>A report to the JMA (MANUAL Q4-18).</summary>
    JmaReport,

    /// <summary>A closure certificate sealed by a medical association (休業証明書; MANUAL Q4-9).</summary>
    ClosureCertificate,

    /// <summary>A copy of a report to the PPC (MANUAL Q4-11, Q4-13).</summary>
    PpcReport,
}

/// <summary>What documents show: one thing a kind, and more where a report states more. Evidence of a claim is a set of them.</summary>
[Flags]
internal enum Evidence
{
    None = 0,
    ApplicationForm = 1,
    MhlwReport = 1 << 1,
    JmaReport = 1 << 2,
    ClosureCertificate = 1 << 3,
    PpcReport = 1 << 4,
    RecurrencePrevention = 1 << 5,
    IndividualsNotified = 1 << 6,
}

/// <summary>What the rules and the partition have to know of each kind of document: a kind that is not told here breaks the build.</summary>
internal static class DocumentKinds
{
    /// <summary>The only payment that needs documents of a kind, null where both do, and what one is called.</summary>
    public static (PaymentKind? OnlyFor, Text Name) Of(DocumentKind kind) => kind switch
    {
        DocumentKind.ApplicationForm => (null, new("給付申請兼振込依頼書", "application form")),
        DocumentKind.MhlwReport => (PaymentKind.CyberAttack, new("厚生労働省への報告を示す書類", "evidence of a report to the MHLW")),
        DocumentKind.JmaReport => (PaymentKind.CyberAttack, new("日本医師会への報告書", "report to the JMA")),
        DocumentKind.ClosureCertificate => (PaymentKind.CyberAttack, new("休業証明書", "closure certificate")),
        DocumentKind.PpcReport => (PaymentKind.DataLeak, new("個人情報保護委員会への報告の写し", "copy of a report to the PPC")),
    };

    /// <summary>Every document of a kind that arrived on a day, one for each thing or set of things that it can show.</summary>
    public static Document[] Sorts(DocumentKind kind, LocalDate day) => kind switch
    {
        DocumentKind.ApplicationForm => [new ApplicationForm(day)],
        DocumentKind.MhlwReport => [new MhlwReport(day, MhlwEvidence.WrittenReport)],
        DocumentKind.JmaReport => [new JmaReport(day)],
        DocumentKind.ClosureCertificate => [new ClosureCertificate(day, CertificateIssuer.LocalAssociation)],
        DocumentKind.PpcReport =>
        [
            new PpcReport(day),
            new PpcReport(day) { RecurrencePrevention = true },
            new PpcReport(day) { IndividualsNotified = true },
            new PpcReport(day) { RecurrencePrevention = true, IndividualsNotified = true },
        ],
    };
}
