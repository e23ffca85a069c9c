using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>How statements tell what each version of a program pays.</summary>
internal static class AmountText
{
    /// <summary>What the versions pay: once where all pay alike, otherwise version by version.</summary>
    /// <param name="program">The program.</param>
    /// <param name="what">What is paid for.</param>
    /// <param name="pays">What a version pays, as a phrase.</param>
    public static Text Of(SupportProgram program, Text what, Func<ProgramVersion, Text> pays)
    {
        Text[] paid = [.. program.Versions.Select(pays)];
        Text[] periods = [.. program.Versions.Select((_, place) => Period(program, place))];
        if (paid.Distinct().Count() > 1)
        {
            return new(
                $"{what.Ja}は、{string.Join("、", paid.Select((one, place) => $"事由発生日が{periods[place].Ja}の場合は{one.Ja}"))}です。",
                $"{what.En}: {string.Join("; ", paid.Select((one, place) => $"{one.En} for an incident date {periods[place].En}"))}.");
        }

        Text alike = periods.Length == 1 ? new("です。", ".") : new(
            $"です（事由発生日が{string.Join("の場合も、", periods.Select(one => one.Ja))}の場合も同じです）。",
            $", for an incident date {string.Join(" and for one ", periods.Select(one => one.En))} alike.");
        return new($"{what}は{paid[0]}{alike}", $"{what}: {paid[0]}{alike}");
    }

    /// <summary>The incident dates of a version.</summary>
    private static Text Period(SupportProgram program, int place)
    {
        LocalDate from = program.Versions[place].From;
        if (place + 1 == program.Versions.Count)
        {
            return new($"{DateText.Day(from)}以後", $"from {from} on");
        }

        LocalDate last = program.Versions[place + 1].From.PlusDays(-1);
        return new($"{DateText.Day(from)}から{DateText.Day(last)}まで", $"from {from} to {last}");
    }
}
