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
        ja: "不審なメッセージや迷惑メールだけからは、サイバー攻撃があったと判断できません。どのような報告をしていても、支払いはありません。",
        en: "From a suspicious or spam message alone it cannot be judged that an attack took place. Whatever was reported, nothing " +
            "is paid.");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.Incident == IncidentKind.SuspiciousMessage ? FindingResult.Failed : FindingResult.Met;

    public Text Explain(in ClaimFacts facts, FindingResult result) => result == FindingResult.Met
        ? new("「不審なメッセージの受信のみ」との申告はありません。", "The incident is not stated to be a suspicious message alone.")
        : new("不審なメッセージを受け取っただけでは、攻撃を受けたと判断できません。", "From a suspicious message alone it cannot be judged that an attack took place.");

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => new(RemedyKind.None, new Text(
        "調査の結果、攻撃の被害が判明した場合は、改めて事務局にご確認ください。",
        "No document and no later claim changes this; should an investigation show harm by an attack, ask the office again."));
}
