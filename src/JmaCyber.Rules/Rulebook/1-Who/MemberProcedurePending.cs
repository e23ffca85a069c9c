using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>An admission or transfer still being processed does not block (<c>member.procedure-pending</c>; MANUAL Q1-3).</summary>
internal readonly struct MemberProcedurePending : IGround
{
    public int Section => 1;

    public string Id => "member.procedure-pending";

    public Text Title => new("入会・異動の手続き中", "procedure pending");

    public string Sources => "MANUAL Q1-3";

    public Text Statement(SupportProgram program) => new(
        ja: "入会または異動の手続き（2～3か月かかります）が終わっていなくても、利用に支障はありません。手続き中であることを、地元の医師会に確認される場合があります。",
        en: "An admission or transfer that is still being processed (which takes 2 to 3 months) does not block. The local medical " +
            "association may be asked to confirm it.");

    public FindingResult Judge(in ClaimFacts facts)
        => facts is { IsA1: true, ProcedurePending: true } ? FindingResult.Noted : FindingResult.NotJudged;

    public Text Explain(in ClaimFacts facts, FindingResult result) => new(
        "入会または異動の手続きは完了していませんが、請求に支障はありません。手続き中であることを、地元の医師会に確認される場合があります。",
        "The admission or transfer is still being processed, which does not block the claim; the local association may be asked to confirm it.");
}
