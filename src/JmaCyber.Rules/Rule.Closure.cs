using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules;

/// <content>Section 4: what a closure day is.</content>
public sealed partial class Rule
{
    /// <summary><c>closure.day</c>: closed, or no new patients at all (MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1)).</summary>
    public static Rule ClosureDay { get; } = new(4, "closure.day", 12,
        new Text(ja: "休業の日", en: "closure day"),
        new Text(
            ja: "休業の日とは、サイバー攻撃の結果、施設を閉じた日、または新規患者（初診料の算定対象となる患者）の診察をすべて取りやめた日をいう。後者は、再診を続けていた場合も含む。",
            en: "A closure day is a date on which, in consequence of the attack, the facility was closed, or stopped every consultation of new " +
                "patients (those for whom the initial-consultation fee is charged), the latter even if follow-up visits went on."),
        "MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1)");

    /// <summary><c>closure.not-a-day</c>: what is no closure day (from <c>closure.day</c>; READING).</summary>
    public static Rule ClosureNotADay { get; } = new(4, "closure.not-a-day", Never,
        new Text(ja: "休業に当たらない日", en: "what is no closure day"),
        new Text(
            ja: "平常どおり開いた日、新規患者の一部を診察した日、および攻撃がなくとも開かなかった日は、休業の日に当たらない。半日の休業や一部の診療科のみの休業も数えない。",
            en: "A day open as usual, a day on which some new patients were seen, and a day on which the facility would not have opened anyway are no " +
                "closure days. Half days and single departments do not count."),
        "MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1); READING");

    /// <summary><c>closure.care-service</c>: at a care-service facility only full closure counts (from MANUAL 2-3(1)(*); READING).</summary>
    public static Rule ClosureCareService { get; } = new(4, "closure.care-service", Never,
        new Text(ja: "介護サービスの休業", en: "closure in care services"),
        new Text(
            ja: "介護サービス施設・事業所は初診料を算定しないため、全面的な休業のみを数える（解釈 care-service-closure による）。",
            en: "A care-service facility charges no initial-consultation fee, so only full closure counts there (interpretation care-service-closure)."),
        "MANUAL 2-3(1)(*); READING");

    /// <summary><c>closure.count</c>: closure days are distinct dates (MANUAL 2-3(1)①).</summary>
    public static Rule ClosureCount { get; } = new(4, "closure.count", 13,
        new Text(ja: "休業日数", en: "number of closure days"),
        new Text(
            ja: "休業日数は、休業の日に当たる日付を重複なく数えたものとし、日付が連続していることを要しない（解釈 closure-day-count による）。",
            en: "Closure days are the distinct dates that qualify; they need not be consecutive (interpretation closure-day-count)."),
        "MANUAL 2-3(1)①");
}
