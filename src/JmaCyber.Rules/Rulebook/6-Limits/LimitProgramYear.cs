namespace JmaCyber.Rules.Rulebook;

/// <summary>A program year runs from 1 June to 31 May (<c>limit.program-year</c>; MANUAL Q4-16).</summary>
internal readonly struct LimitProgramYear : IStatement
{
    public int Section => 6;

    public string Id => "limit.program-year";

    public Text Title => new("年度", "program year");

    public string Sources => "MANUAL Q4-16";

    public Text Statement(SupportProgram program) => new(
        ja: "年間は6月1日に始まり、翌年の5月31日に終わる。最初の年間は2022年6月1日から2023年5月31日までとし、年間はその始まる年で呼ぶ。",
        en: "A program year runs from 1 June to 31 May of the next year; the first is 2022-06-01 to 2023-05-31. It is named by the year in which " +
            "it starts.");
}
