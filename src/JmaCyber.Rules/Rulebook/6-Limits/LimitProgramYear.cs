using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A program year runs from 1 June to 31 May (<c>limit.program-year</c>; MANUAL Q4-16).</summary>
internal readonly struct LimitProgramYear : IStatement
{
    public int Section => 6;

    public string Id => "limit.program-year";

    public Text Title => new("年間", "program year");

    public string Sources => "MANUAL Q4-16";

    public Text Statement(SupportProgram program) => new(
        ja: $"年間は6月1日に始まり、翌年5月31日に終わります。最初の年間は" +
            $"{DateText.Day(program.FirstYear.Start)}から{DateText.Day(program.FirstYear.End)}までです。年間は、その始まる年で呼びます。",
        en: $"A program year runs from 1 June to 31 May of the next year; the first is " +
            $"{program.FirstYear.Start} to {program.FirstYear.End}. It is named by the year in which it starts.");
}
