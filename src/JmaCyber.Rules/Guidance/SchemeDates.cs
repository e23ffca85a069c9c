using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <summary>The two days on which the scheme's guidance turns. They are facts of the scheme; no edited program moves them.</summary>
internal static class SchemeDates
{
    /// <summary>The scheme starts (MANUAL 2-6, Q4-16; PRESS-2022).</summary>
    public static readonly LocalDate Start = new(2022, 6, 1);

    /// <summary>The revision (MANUAL 2-6; PRESS-2023).</summary>
    public static readonly LocalDate Revision = new(2023, 6, 1);
}
