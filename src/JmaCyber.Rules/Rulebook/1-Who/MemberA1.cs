using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The claimant is an A① member (<c>member.a1</c>; MANUAL 1-2, Q1-1; LEAFLET p2).</summary>
internal readonly struct MemberA1 : IObstacle
{
    public int Section => 1;

    public string Id => "member.a1";

    public Text Title => new("A①会員であること", "A① membership");

    public string Sources => "MANUAL 1-2; MANUAL Q1-1; LEAFLET p2";

    public Text Statement(SupportProgram program) => new(
        ja: "請求者は日本医師会のA①会員である必要があります。それ以外の会員区分の方は、いずれの一時支援金も利用できません。",
        en: "The claimant must be an A① member of the Japan Medical Association (JMA). A member of any other category can use neither payment.");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.IsA1 ? FindingResult.Met : FindingResult.Failed;

    public Text Explain(in ClaimFacts facts, FindingResult result) => result == FindingResult.Met
        ? new("請求者は日本医師会のA①会員です。", "The claimant is an A① member of the JMA.")
        : new("請求者は日本医師会のA①会員ではありません。", "The claimant is not an A① member of the JMA.");

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.Nothing;
}
