namespace JmaCyber.Rules.Tests.Sentences;

/// <summary>A program of the book, called by what is peculiar to it.</summary>
/// <param name="Name">The name; null for the scheme as it is.</param>
/// <param name="Program">The program.</param>
internal sealed record BookProgram(Text? Name, SupportProgram Program)
{
    public static BookProgram Scheme { get; } = new(null, Programs.Of2023);

    public static BookProgram MembershipAtIncident { get; } = Setting(Interpretation.MembershipTest, "incidentOnly");

    public static BookProgram MembershipAtClaim { get; } = Setting(Interpretation.MembershipTest, "claimOnly");

    public static BookProgram CareFromRevision { get; } = Setting(Interpretation.CareServiceCoverage, "fromRevision");

    public static BookProgram LongestRun { get; } = Setting(Interpretation.ClosureDayCount, "longestRun");

    public static BookProgram YearOfIncident { get; } = Setting(Interpretation.AnnualWindowBasis, "incidentDate");

    public static BookProgram JmaReportsFor2022 { get; } = Setting(Interpretation.AttackReport2022, "mhlwOrJma");

    public static BookProgram CareOnly { get; } = new(
        new("介護サービスだけを対象とする改定案", "a proposal that covers care services alone"),
        Proposal.Of(version => version with { Facilities = [FacilityKind.CareService] }));

    public static BookProgram JmaReportsOnly { get; } = new(
        new("日本医師会への報告書だけを認める改定案", "a proposal that accepts a report to the JMA alone"),
        Proposal.Of(version => version with { AttackReports = [AttackReport.Jma], JmaReportsFrom = null }));

    public static BookProgram NamedVersion { get; } = new(
        new("版の名が西暦でない改定案", "a proposal whose version has a name that is no year"),
        Proposal.Of(version => version.Id is "2023" ? version with { Id = "draft" } : version));

    private static BookProgram Setting(Interpretation setting, string value)
        => new(new($"`{setting.Id}={value}`", $"`{setting.Id}={value}`"), setting.Apply(Programs.Of2023, value));
}
