using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>An attack report that rests on a report to the JMA alone, where either would do: the other is recommended all the same
/// (<c>document.mhlw-recommended</c>; MANUAL Q4-18).</summary>
internal readonly struct DocumentMhlwRecommended : IGround
{
    public int Section => 5;

    public string Id => "document.mhlw-recommended";

    public Text Title => new("厚生労働省への報告を推奨", "report to the MHLW recommended");

    public string Sources => "MANUAL Q4-18";

    public Text Statement(SupportProgram program) => new(
        ja: "日本医師会への報告書で足りる場合も、厚生労働省への報告が推奨されます。日本医師会への報告書だけに基づく判定には、その旨を注記します。",
        en: "Where a report to the JMA is enough, reporting to MHLW is recommended all the same. A decision that rests on a JMA " +
            "report alone carries this note.");

    public FindingResult Judge(in ClaimFacts facts)
    {
        bool rests = facts is { IsAttack: true, Version: { AcceptsMhlwReport: true, AcceptsJmaReport: true, RequiresAttackReport: true } }
            && facts.JmaReportCountsFrom is not null && !facts.Has(Evidence.MhlwReport);
        return rests ? FindingResult.Noted : FindingResult.NotJudged;
    }

    public Text Explain(in ClaimFacts facts, FindingResult result)
        => new(
            "攻撃の報告は日本医師会への報告のみによっています。厚生労働省への報告も推奨されています。",
            "The report of the attack rests on a report to the JMA alone; reporting to the MHLW is recommended all the same.");
}
