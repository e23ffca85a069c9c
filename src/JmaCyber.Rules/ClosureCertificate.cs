using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules;

/// <summary>A closure certificate (<c>document.closure-certificate</c>; MANUAL 2-3(2), Q4-9).</summary>
[JsonConverter(typeof(ContractOnly))]
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

    private protected override DocumentUnion Union => this;

    internal override Evidence Shows => Evidence.ClosureCertificate;
}

/// <summary>The association that sealed a closure certificate (MANUAL 2-3(2), Q4-9).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum CertificateIssuer
{
    /// <summary>The prefectural medical association (都道府県医師会).</summary>
    PrefecturalAssociation,

    /// <summary>The county, city or ward medical association (郡市区等医師会).</summary>
    LocalAssociation,
}
