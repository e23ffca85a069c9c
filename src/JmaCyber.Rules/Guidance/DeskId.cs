namespace JmaCyber.Rules.Guidance;

/// <summary>The desks of the scheme, in the order of section 10 of the register.</summary>
[JsonConverter(typeof(ContractOnly))]
public enum DeskId
{
    /// <summary>The emergency consultation desk (緊急相談窓口; MANUAL 2-1).</summary>
    Emergency,

    /// <summary>The guideline consultation desk (セキュリティガイドライン相談窓口; NOTICE).</summary>
    Guideline,

    /// <summary>The support-payment office (一時支援金事務局; MANUAL 2-3(6)).</summary>
    Payments,

    /// <summary>The information systems section of the JMA (情報システム課; LEAFLET p2).</summary>
    Jma,

    /// <summary>The office of the MHLW that takes reports of an attack (MANUAL Q4-12).</summary>
    Mhlw,

    /// <summary>The portal site Tokio Cyber Port (MANUAL 2-2).</summary>
    Portal,
}
