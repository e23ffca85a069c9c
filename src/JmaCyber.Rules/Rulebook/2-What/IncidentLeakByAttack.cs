using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A leak caused by an attack is paid as the attack, with nothing on top (<c>incident.leak-by-attack</c>; MANUAL 2-3(1)①, Q4-5;
/// LEAFLET p2 ①).</summary>
internal static class IncidentLeakByAttack
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Attack is { PersonalDataLeaked: true } ? FindingResult.Noted : FindingResult.NotJudged;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => new(
            "個人情報の漏えいは攻撃によるものであり、サイバー攻撃として扱われます。漏えいによる加算はありません。",
            "The leak of personal data was caused by the attack and is paid as the attack; nothing is added for the leak.");
}
