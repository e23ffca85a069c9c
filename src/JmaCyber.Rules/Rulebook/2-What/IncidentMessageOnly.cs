using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>From a suspicious message alone it cannot be judged that an attack took place (<c>incident.message-only</c>; MANUAL Q4-7).</summary>
internal static class IncidentMessageOnly
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Incident is SuspiciousMessage ? FindingResult.Failed : FindingResult.Met;

    public static Text Explain(in ClaimFacts facts, FindingResult result) => result == FindingResult.Met
        ? new("不審なメッセージを受け取っただけの事案とはされていません。", "The incident is not stated to be a suspicious message alone.")
        : new("不審なメッセージを受け取っただけでは、攻撃を受けたと判断できません。", "From a suspicious message alone it cannot be judged that an attack took place.");
}
