namespace JmaCyber.Rules.Rulebook;

/// <summary>What is no closure day (<c>closure.not-a-day</c>; MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1); READING).</summary>
internal readonly struct ClosureNotADay : IStatement
{
    public int Section => 4;

    public string Id => "closure.not-a-day";

    public Text Title => new("休業に当たらない日", "what is no closure day");

    public string Sources => "MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1); READING";

    public Text Statement(SupportProgram program) => new(
        ja: "平常どおり開いた日、新規患者の一部を診察した日、攻撃がなくても開かなかった日は、休業の日に当たりません。半日の休業や一部の診療科だけの休業も数えません（当方の解釈）。",
        en: "A day open as usual, a day on which some new patients were seen, and a day on which the facility would not have " +
            "opened anyway are no closure days. Half days and single departments do not count (our reading).");
}
