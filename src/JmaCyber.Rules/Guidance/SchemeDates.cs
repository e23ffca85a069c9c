using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <summary>The days on which the scheme's guidance turns. They are facts of the scheme; no edited program moves them.</summary>
internal static class SchemeDates
{
    /// <summary>The scheme starts (MANUAL 2-6, Q4-16; PRESS-2022).</summary>
    public static readonly LocalDate Start = new(2022, 6, 1);

    /// <summary>The revision (MANUAL 2-6; PRESS-2023).</summary>
    public static readonly LocalDate Revision = new(2023, 6, 1);

    /// <summary>A day on which the guidance is as it has been ever since: the last on which anything but the memorandum's term turns.</summary>
    public static LocalDate Latest => Guidelines;

    /// <summary>Guideline desk and materials certainly run: the later of two plans (<c>reading.desk-start</c>).</summary>
    public static readonly LocalDate Guidelines = new(2023, 10, 1);
}
