using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The attack was reported: to the MHLW, or to the JMA where the version accepts that (<c>document.attack-report</c>; MANUAL 2-3(2),
/// Q4-17, Q4-18; LEAFLET p2 ①; NOTICE; <c>attack-report-2022</c>).</summary>
internal readonly struct DocumentAttackReport : IRequirement
{
    public int Section => 5;

    public string Id => "document.attack-report";

    public Text Title => new("攻撃被害の報告", "report of the attack");

    public string Sources => "MANUAL 2-3(2); MANUAL Q4-1; MANUAL Q4-17; MANUAL Q4-18; MANUAL steps; LEAFLET p2 ①; NOTICE";

    public Text Statement(SupportProgram program) => new(
        ja: "サイバー攻撃の請求には、事由発生日が2023年6月1日以後の場合は厚生労働省への報告を示す書類または日本医師会への報告書のいずれかを、" +
            "2022年6月1日から2023年5月31日までの場合は厚生労働省への報告を示す書類を要する（後者は解釈 attack-report-2022 による）。" +
            "厚生労働省への報告を示す書類とは、書面で報告したときはその写し、電話で報告したときは記入済みの「報告内容」の様式、電子メールで報告したときはその印刷をいう。" +
            "日本医師会への報告書は、あらかじめ提出しておくことを要しない。",
        en: "A claim for a cyber attack requires, for an incident date from 2023-06-01 on, either evidence of a report to the Ministry of Health, " +
            "Labour and Welfare (MHLW) or a report to the JMA; for one from 2022-06-01 to 2023-05-31, evidence of a report to MHLW (the latter by " +
            "interpretation attack-report-2022). Evidence of a report to MHLW is a copy of the written report; after a report by telephone, the " +
            "completed \"report content\" form; after a report by e-mail, the printed e-mail. A report to the JMA needs no filing beforehand.");

    public bool Applies(in ClaimFacts facts) => facts.IsAttack;

    public LocalDate? MetOn(in ClaimFacts facts)
    {
        LocalDate? toMhlw = facts.Version is { AcceptsMhlwReport: true } ? facts.FirstArrival(Evidence.MhlwReport) : null;
        return facts.JmaReportCountsFrom is { } second && !(toMhlw <= second) ? second : toMhlw;
    }

    public Text Paper(in ClaimFacts facts) => (facts.Version!.AcceptsMhlwReport, facts.Version.AcceptsJmaReport) switch
    {
        (true, true) => new("厚生労働省への報告の証拠、または日本医師会への報告", "evidence of a report to the MHLW, or a report to the JMA"),
        (true, false) => new("厚生労働省への報告の証拠", "evidence of a report to the MHLW"),
        (false, _) => new("日本医師会への報告", "a report to the JMA"),
    };

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        LocalDate? metOn = MetOn(facts);
        bool byMhlw = facts.Version!.AcceptsMhlwReport && metOn is not null && facts.FirstArrival(Evidence.MhlwReport) == metOn;
        Text name = (metOn is null, byMhlw, facts.Version.AcceptsMhlwReport, facts.Version.AcceptsJmaReport) switch
        {
            (false, true, _, _) or (true, _, true, false) => new("厚生労働省への報告を示す書類", "Evidence of a report to the MHLW"),
            (true, _, true, true) => new("厚生労働省または日本医師会への報告を示す書類", "Evidence of a report to the MHLW or a report to the JMA"),
            _ => new("日本医師会への報告書", "A report to the JMA"),
        };
        return RequirementText.Of(name, metOn);
    }
}
