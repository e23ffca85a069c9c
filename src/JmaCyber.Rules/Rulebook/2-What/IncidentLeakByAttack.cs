using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A leak caused by an attack is paid as the attack, with nothing on top (<c>incident.leak-by-attack</c>; MANUAL 2-3(1)①, Q4-5;
/// LEAFLET p2 ①).</summary>
internal readonly struct IncidentLeakByAttack : IGround
{
    public int Section => 2;

    public string Id => "incident.leak-by-attack";

    public Text Title => new("攻撃による漏えい", "leak by an attack");

    public string Sources => "MANUAL 2-3(1)①; MANUAL Q4-5; LEAFLET p2 3①; NOTICE ①③";

    public Text Statement(SupportProgram program) => new(
        ja: "サイバー攻撃による個人情報の漏えいには、サイバー攻撃として支払います。基本額は1つで、漏えいによる上乗せはありません（NOTICEの①と③は両者を並べていますが、合算しないことはMANUAL Q4-5によります）。",
        en: "A leak of personal data caused by an attack is paid as a cyber attack: one base amount, and nothing on top for the " +
            "leak (NOTICE ① and ③ list the two side by side; MANUAL Q4-5 settles that they do not add up).");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.IsLeakByAttack ? FindingResult.Noted : FindingResult.NotJudged;

    public Text Explain(in ClaimFacts facts, FindingResult result)
        => new(
            "個人情報の漏えいは攻撃によるものであり、サイバー攻撃として扱われます。漏えいによる加算はありません。",
            "The leak of personal data was caused by the attack and is paid as the attack; nothing is added for the leak.");
}
