using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The incident lies on or after the first day of the program (<c>incident.program-start</c>; MANUAL 2-3).</summary>
internal readonly struct IncidentProgramStart : IObstacle
{
    public int Section => 2;

    public string Id => "incident.program-start";

    public Text Title => new("制度の開始日", "start of the scheme");

    public string Sources => "MANUAL 2-3";

    public Text Statement(SupportProgram program) => new(
        ja: $"事由発生日が{DateText.Day(program.Start)}以後の事案に限ります。",
        en: $"Only incidents with an incident date on or after {program.Start}.");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.OccurredOn >= facts.Program.Start ? FindingResult.Met : FindingResult.Failed;

    public Text Explain(in ClaimFacts facts, FindingResult result) => result == FindingResult.Met
        ? new(
            $"事由発生日の{facts.OccurredOn}は、制度の開始日の{facts.Program.Start}以後です。",
            $"The incident date {facts.OccurredOn} is not before the start of the scheme on {facts.Program.Start}.")
        : new(
            $"事由発生日の{facts.OccurredOn}は、制度の開始日の{facts.Program.Start}より前です。",
            $"The incident date {facts.OccurredOn} is before the start of the scheme on {facts.Program.Start}.");

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.Nothing;
}
