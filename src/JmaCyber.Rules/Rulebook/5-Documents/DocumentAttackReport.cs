using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The attack was reported: to the MHLW, or to the JMA where the version accepts that (<c>document.attack-report</c>; MANUAL 2-3(2),
/// Q4-17, Q4-18; LEAFLET p2 ①; NOTICE; <c>attack-report-2022</c>).</summary>
internal readonly struct DocumentAttackReport : IRequirement
{
    private static readonly Text ToMhlw = new("厚生労働省への報告を示す書類", "evidence of a report to the MHLW");
    private static readonly Text ToJma = new("日本医師会への報告書", "a report to the JMA");

    private static readonly Text Either = new("厚生労働省への報告を示す書類、または日本医師会への報告書", "evidence of a report to the MHLW, or a report to the JMA");
    private static readonly Text BeginningToMhlw = RequirementText.Beginning(ToMhlw);
    private static readonly Text BeginningToJma = RequirementText.Beginning(ToJma);

    public int Section => 5;

    public string Id => "document.attack-report";

    public Text Title => new("攻撃被害の報告", "report of the attack");

    public string Sources => "MANUAL 2-3(1)①; MANUAL 2-3(2); MANUAL Q4-17; MANUAL Q4-18; LEAFLET p2 3①; NOTICE";

    public Text Statement(SupportProgram program)
    {
        Text accepted = AmountText.Of(
            program,
            new("サイバー攻撃の請求に必要な報告", "Report that a claim for a cyber attack requires"),
            version => Accepted(version));
        return new(
            accepted.Ja + "厚生労働省への報告を示す書類とは、書面で報告したときはその写し、電話で報告したときは記入済みの様式" +
                "「サイバー攻撃被害に関する厚生労働省への報告内容」、電子メールで報告したときはその印刷です（MANUAL Q4-1）。" +
                "日本医師会への報告書は、あらかじめ提出しておく必要がありません。この方法は改定で設けられたため、2023年6月1日以後に届いたものを認めます" +
                "（2022年の事案については解釈 attack-report-2022 によります）。",
            accepted.En + " Evidence of a report to the Ministry of Health, Labour and Welfare (MHLW) is a copy of the written report; after a " +
                "report by " +
                "telephone, the completed \"report content\" form; after a report by e-mail, the printed e-mail (MANUAL Q4-1). A " +
                    "report to the JMA needs no " +
                "filing beforehand; that way came with the revision, so it counts when received on or after 2023-06-01 (for incidents of version 2022: " +
                "interpretation attack-report-2022).");
    }

    public bool Applies(in ClaimFacts facts) => facts.IsAttack;

    public Day? MetOn(in ClaimFacts facts)
    {
        Day? toMhlw = facts.Version is { AcceptsMhlwReport: true } ? facts.Arrivals.MhlwReport : null;
        return facts.JmaReportCountsFrom is { } second && !(toMhlw <= second) ? second : toMhlw;
    }

    public Text Paper(in ClaimFacts facts) => Accepted(facts.Version!);

    public Text? Advice => null;

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        if (MetOn(facts) is not { } metOn)
        {
            Text missing = (facts.Version!.AcceptsMhlwReport, facts.Version.AcceptsJmaReport) switch
            {
                (true, true) => new($"{Either}が届いていません。", $"Neither {ToMhlw} nor {ToJma} has arrived."),
                (true, false) => RequirementText.Of(BeginningToMhlw, null),
                (false, _) => RequirementText.Of(BeginningToJma, null),
            };
            return WhatDoesNotDo(facts) is { } why ? new($"{missing}{why}", $"{missing} {why}") : missing;
        }

        bool byMhlw = facts.Version!.AcceptsMhlwReport && facts.Arrivals.MhlwReport == metOn;
        return RequirementText.Arrived(byMhlw ? BeginningToMhlw : BeginningToJma, metOn);
    }

    private static Text Accepted(ProgramVersion version) => (version.AcceptsMhlwReport, version.AcceptsJmaReport) switch
    {
        (true, true) => Either,
        (true, false) => ToMhlw,
        (false, _) => ToJma,
    };

    /// <summary>A report that did arrive, and why it does not do.</summary>
    private static Text? WhatDoesNotDo(in ClaimFacts facts)
    {
        ProgramVersion version = facts.Version!;
        if (facts.Arrivals.JmaReport is { } toJma)
        {
            return version.AcceptsJmaReport
                ? new(
                    $"{toJma}に届いた日本医師会への報告書は、この方法が設けられた{version.JmaReportsFrom!.Value}より前のため認められません。",
                    $"The report to the JMA that arrived on {toJma} does not do: " +
                        $"that way exists from {version.JmaReportsFrom!.Value} on.")
                : new(
                    $"{toJma}に届いた日本医師会への報告書は、この事由発生日の請求では厚生労働省への報告の代わりになりません。",
                    $"The report to the JMA that arrived on {toJma} does not take the place of " +
                    $"one to the MHLW for this incident date.");
        }

        return facts.Arrivals.MhlwReport is { } toMhlw
            ? new(
                $"{toMhlw}に届いた厚生労働省への報告を示す書類は、この事由発生日の請求では日本医師会への報告の代わりになりません。",
                $"The evidence of a report to the MHLW that arrived on {toMhlw} does not take the place of a report to the JMA " +
                    $"for this incident date.")
            : null;
    }
}
