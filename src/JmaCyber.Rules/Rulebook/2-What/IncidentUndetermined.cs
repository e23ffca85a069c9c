using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Where it is unclear whether it was an attack, the office is to be asked (<c>incident.undetermined</c>; MANUAL Q4-6).</summary>
internal readonly struct IncidentUndetermined : IObstacle
{
    public int Section => 2;

    public string Id => "incident.undetermined";

    public Text Title => new("攻撃かどうか不明", "unclear whether an attack");

    public string Sources => "MANUAL Q4-6; READING";

    public Text Statement(SupportProgram program) => new(
        ja: "サイバー攻撃かどうかが明らかでないときは、一時支援金事務局に問い合わせます。それまでの間、請求は事務局の判断によります（当方の解釈）。",
        en: "Where it is unclear whether it was an attack, the support-payment office is to be asked; until then the claim is " +
            "referred to it (our reading).");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.Incident == IncidentKind.Undetermined ? FindingResult.Unclear : FindingResult.Met;

    public Text Explain(in ClaimFacts facts, FindingResult result) => result == FindingResult.Met
        ? new("「サイバー攻撃かどうか不明」との申告はありません。", "The incident is not stated as unclear.")
        : new(
            "サイバー攻撃かどうかが明らかでないため、一時支援金事務局への確認が必要です。それまでは事務局の判断によります（当方の解釈）。",
            "It is unclear whether this was a cyber attack; the support-payment office is to be asked, and until then the claim is " +
                "referred to it (our reading).");

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.Office;
}
