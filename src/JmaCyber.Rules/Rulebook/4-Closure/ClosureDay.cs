using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Which dates are closure days (<c>closure.day</c>; MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1); <c>new-patient-stop-2022</c>,
/// <c>care-service-closure</c>). The test itself is <see cref="ClaimFacts.Qualifies"/>.</summary>
internal readonly struct ClosureDay : IGround
{
    public int Section => 4;

    public string Id => "closure.day";

    public Text Title => new("休業の日", "closure day");

    public string Sources => "MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1)";

    public Text Statement(SupportProgram program) => new(
        ja: "休業の日とは、サイバー攻撃の結果、施設を閉じた日、または新規患者（初診料の算定対象となる患者）の診察をすべて取りやめた日です。後者には、再診を続けていた日も含みます。",
        en: "A closure day is a date on which, in consequence of the attack, the facility was closed, or stopped every " +
            "consultation of new patients (those for whom the initial-consultation fee is charged), the latter even if follow-up " +
            "visits went on.");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.HasOperations ? FindingResult.Applied : FindingResult.NotJudged;

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        List<Day> counted = [];
        List<Day> others = [];
        foreach ((Day date, OperationStatus status) in facts.Operations)
        {
            (facts.Qualifies(status) ? counted : others).Add(date);
        }

        Text? rest = others.Count == 0 ? null : List(others);
        if (counted.Count == 0)
        {
            Text none = new("休業の日に当たる日はありません。", "No day is a closure day.");
            return rest is null ? none : new($"{none}{rest}は当たりません。", $"{none} Not counted: {rest}.");
        }

        Text days = List(counted);
        return rest is null
            ? new($"休業の日に当たるのは{days}です。", $"Closure days: {days}.")
            : new($"休業の日に当たるのは{days}です。{rest}は当たりません。", $"Closure days: {days}. Not counted: {rest}.");
    }

    private static Text List(List<Day> days) => new(Pieces.Join("、", days, Piece.Of), Pieces.Join(", ", days, Piece.Of));
}
