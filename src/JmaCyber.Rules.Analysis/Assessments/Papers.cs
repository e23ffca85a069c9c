namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>What documents meet, as far as one version of a program can tell.</summary>
[Flags]
internal enum Papers
{
    None = 0,
    Form = 1,

    /// <summary>A report of the attack that the version accepts, and counts.</summary>
    Report = 1 << 1,
    Certificate = 1 << 2,
    PpcReport = 1 << 3,
    RecurrencePrevention = 1 << 4,
    IndividualsNotified = 1 << 5,
}
