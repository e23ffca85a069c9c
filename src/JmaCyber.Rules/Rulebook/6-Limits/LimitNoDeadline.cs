namespace JmaCyber.Rules.Rulebook;

/// <summary>A claim has no deadline (<c>limit.no-deadline</c>; MANUAL Q4-15).</summary>
internal readonly struct LimitNoDeadline : IStatement
{
    public int Section => 6;

    public string Id => "limit.no-deadline";

    public Text Title => new("請求の期限", "no deadline");

    public string Sources => "MANUAL Q4-15";

    public Text Statement(SupportProgram program) => new(
        ja: "請求に期限はありません。",
        en: "There is no deadline for a claim.");
}
