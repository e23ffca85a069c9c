namespace JmaCyber.Rules;

/// <summary>The kinds of documents that are handed in (section 5 of the register; MANUAL 2-3(2)).</summary>
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

/// <summary>What shows that a report was made to the MHLW (MANUAL Q4-1).</summary>
public enum MhlwEvidence
{
    /// <summary>A copy of the written report.</summary>
    WrittenReport,

    /// <summary>After a report by telephone, the completed form on its content.</summary>
    TelephoneForm,

    /// <summary>After a report by e-mail, the printed e-mail.</summary>
    EmailPrintout,
}

/// <summary>The association that sealed a closure certificate (MANUAL 2-3(2), Q4-9).</summary>
public enum CertificateIssuer
{
    /// <summary>The prefectural medical association (都道府県医師会).</summary>
    PrefecturalAssociation,

    /// <summary>The county, city or ward medical association (郡市区等医師会).</summary>
    LocalAssociation,
}
