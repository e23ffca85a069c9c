using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The claimant is an A① member (<c>member.a1</c>; MANUAL 1-2, Q1-1; LEAFLET p2).</summary>
internal static class MemberA1
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Member is A1Member ? FindingResult.Met : FindingResult.Failed;

    public static Text Explain(in ClaimFacts facts, FindingResult result) => result == FindingResult.Met
        ? new("請求者は日本医師会のA①会員です。", "The claimant is an A① member of the JMA.")
        : new("請求者は日本医師会のA①会員ではありません。", "The claimant is not an A① member of the JMA.");
}
