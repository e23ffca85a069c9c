using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A leak that no attack caused is a data-leak incident (<c>incident.leak-otherwise</c>; MANUAL 2-3(1)②, Q4-8).</summary>
internal readonly struct IncidentLeakOtherwise : IGround
{
    public int Section => 2;

    public string Id => "incident.leak-otherwise";

    public Text Title => new("攻撃によらない漏えい", "leak without an attack");

    public string Sources => "MANUAL 2-3(1)②; MANUAL Q4-8";

    public Text Statement(SupportProgram program) => new(
        ja: "サイバー攻撃によらない漏えい（書類の入った鞄の紛失など）は、個人情報漏えいの事案です。",
        en: "A leak not caused by an attack (a lost bag of papers, say) is a data-leak incident.");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.Incident == IncidentKind.DataLeak ? FindingResult.Applied : FindingResult.NotJudged;

    public Text Explain(in ClaimFacts facts, FindingResult result)
        => new("サイバー攻撃によらない個人情報の漏えいとして扱われます。", "The incident counts as a leak of personal data without a cyber attack.");
}
