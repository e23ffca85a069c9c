namespace JmaCyber.Rules.Programs;

/// <summary><c>care-service-coverage</c>: from which incident date care-service facilities are covered. An edit of the version with id 2022.</summary>
public enum CareServiceCoverage
{
    /// <summary>From the start. The default.</summary>
    FromStart,

    /// <summary>From the revision of 2023-06-01 on.</summary>
    FromRevision,
}

/// <summary><c>new-patient-stop-2022</c>: whether a stop of new patients is closure in version 2022. An edit of the version with id 2022.</summary>
public enum NewPatientStop2022
{
    /// <summary>It counts. The default.</summary>
    Counts,

    /// <summary>It does not.</summary>
    DoesNotCount,
}

/// <summary><c>attack-report-2022</c>: whether a report to the JMA alone does for version 2022. An edit of the version with id 2022.</summary>
public enum AttackReport2022
{
    /// <summary>It does not: only a report to the MHLW does. The default.</summary>
    MhlwOnly,

    /// <summary>Either does.</summary>
    MhlwOrJma,
}
