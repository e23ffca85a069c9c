using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>An attack report that rests on a report to the JMA alone, where either would do: the other is recommended all the same
/// (<c>document.mhlw-recommended</c>; MANUAL Q4-18).</summary>
internal static class DocumentMhlwRecommended
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        bool rests = facts is { Attack: not null, Version: { AcceptsMhlwReport: true, AcceptsJmaReport: true } }
            && facts.Arrivals is { JmaReport: not null, MhlwReport: null };
        return rests ? FindingResult.Noted : FindingResult.NotJudged;
    }

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => new(
            "攻撃の報告は日本医師会への報告のみによっています。厚生労働省への報告も推奨されています。",
            "The report of the attack rests on a report to the JMA alone; reporting to the MHLW is recommended all the same.");
}
