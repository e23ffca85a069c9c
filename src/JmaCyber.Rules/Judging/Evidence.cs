namespace JmaCyber.Rules.Judging;

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
