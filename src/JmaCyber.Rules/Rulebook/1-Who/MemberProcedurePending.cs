using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>An admission or transfer still being processed does not block (<c>member.procedure-pending</c>; MANUAL Q1-3).</summary>
internal static class MemberProcedurePending
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Member is A1Member { ProcedurePending: true } ? FindingResult.Noted : FindingResult.NotJudged;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => new(
            "入会または異動の手続きが完了していませんが、請求は妨げられません。地元の医師会に確認することがあります。",
            "The admission or transfer is still being processed, which does not block the claim; the local association may be asked to confirm it.");
}
