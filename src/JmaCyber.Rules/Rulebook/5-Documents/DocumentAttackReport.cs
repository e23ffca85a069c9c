using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The attack was reported: to the MHLW, or to the JMA where the version accepts that (<c>document.attack-report</c>; MANUAL 2-3(2),
/// Q4-17, Q4-18; LEAFLET p2 ①; NOTICE; <c>attack-report-2022</c>).</summary>
internal static class DocumentAttackReport
{
    public static bool IsRequired(in ClaimFacts facts)
        => facts is { HasRequirements: true, Attack: not null };

    /// <summary>The first arrival of a document that meets it, or null.</summary>
    public static LocalDate? MetOn(in ClaimFacts facts)
    {
        LocalDate? toMhlw = facts.Version is { AcceptsMhlwReport: true } ? facts.Arrivals.MhlwReport : null;
        LocalDate? toJma = facts.Version is { AcceptsJmaReport: true } ? facts.Arrivals.JmaReport : null;
        return toJma is { } second && toMhlw is { } first ? LocalDate.Min(first, second) : toMhlw ?? toJma;
    }

    public static FindingResult Judge(in ClaimFacts facts) => Requirement.Judge(IsRequired(facts), MetOn(facts));

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        LocalDate? metOn = MetOn(facts);
        bool byMhlw = facts.Version!.AcceptsMhlwReport && metOn is not null && facts.Arrivals.MhlwReport == metOn;
        Text name = (metOn is null, byMhlw, facts.Version.AcceptsMhlwReport, facts.Version.AcceptsJmaReport) switch
        {
            (false, true, _, _) or (true, _, true, false) => new("厚生労働省への報告を示す書類", "Evidence of a report to the MHLW"),
            (true, _, true, true) => new("厚生労働省または日本医師会への報告を示す書類", "Evidence of a report to the MHLW or a report to the JMA"),
            _ => new("日本医師会への報告書", "A report to the JMA"),
        };
        return Requirement.Explain(name, metOn);
    }
}
