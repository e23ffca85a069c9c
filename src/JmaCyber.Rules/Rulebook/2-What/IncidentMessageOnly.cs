using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>From a suspicious message alone it cannot be judged that an attack took place (<c>incident.message-only</c>; MANUAL Q4-7).</summary>
internal readonly struct IncidentMessageOnly : IObstacle
{
    public int Section => 2;

    public string Id => "incident.message-only";

    public Text Title => new("不審なメッセージのみ", "a message alone");

    public string Sources => "MANUAL Q4-7";

    public Text Statement(SupportProgram program) => new(
        ja: "不審なメッセージや迷惑メールだけからは、サイバー攻撃があったと判断することができない。どのような報告をしていても、支払いはない。",
        en: "From a suspicious or spam message alone it cannot be judged that an attack took place. Whatever was reported, nothing is paid.");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Incident is SuspiciousMessage ? FindingResult.Failed : FindingResult.Met;

    public Text Explain(in ClaimFacts facts, FindingResult result) => result == FindingResult.Met
        ? new("不審なメッセージを受け取っただけの事案とはされていません。", "The incident is not stated to be a suspicious message alone.")
        : new("不審なメッセージを受け取っただけでは、攻撃を受けたと判断できません。", "From a suspicious message alone it cannot be judged that an attack took place.");

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.Nothing;
}
