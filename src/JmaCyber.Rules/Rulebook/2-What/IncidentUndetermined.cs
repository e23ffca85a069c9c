using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Where it is unclear whether it was an attack, the office is to be asked (<c>incident.undetermined</c>; MANUAL Q4-6).</summary>
internal static class IncidentUndetermined
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Incident is UndeterminedIncident ? FindingResult.Unclear : FindingResult.Met;

    public static Text Explain(in ClaimFacts facts, FindingResult result) => result == FindingResult.Met
        ? new("サイバー攻撃かどうか不明な事案とはされていません。", "The incident is not stated as unclear.")
        : new("サイバー攻撃かどうか不明であり、一時支援金事務局に確認する必要があります。", "It is unclear whether this was a cyber attack; the support-payment office is to be asked.");
}
