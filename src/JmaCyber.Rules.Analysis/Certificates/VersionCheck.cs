using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Programs;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>Every incident date has one version, or none before the start.</summary>
internal static class VersionCheck
{
    public static PropertyCheck Of(SupportProgram program, IReadOnlyList<IncidentPeriod> periods)
    {
        var check = new PropertyCheck("versions", new(
            "制度の開始日以後のどの事由発生日にもちょうど1つの版があり、開始日より前には版がありません（隙間も重なりもない）。",
            "Every incident date from the start of the program on has exactly one version, and none before it: no gap, no overlap."));
        foreach (IncidentPeriod period in periods)
        {
            check.Test(IsSound(program, period.First), period.First);
            check.Test(IsSound(program, period.Last), period.Last);
        }

        return check;
    }

    private static bool IsSound(SupportProgram program, LocalDate date)
    {
        var holding = new List<ProgramVersion>();
        for (int i = 0; i < program.Versions.Count; i++)
        {
            bool begun = program.Versions[i].From <= date;
            bool over = i + 1 < program.Versions.Count && program.Versions[i + 1].From <= date;
            if (begun && !over)
            {
                holding.Add(program.Versions[i]);
            }
        }

        return holding.Count == (date < program.Start ? 0 : 1) && ReferenceEquals(holding.FirstOrDefault(), program.VersionOn(date));
    }
}
