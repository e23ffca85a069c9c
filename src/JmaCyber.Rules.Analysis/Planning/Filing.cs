using JmaCyber.Rules.Calendars;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Planning;

/// <summary>A claim filed on a date on which nothing but other claims of the plan could stand in its way.</summary>
/// <param name="Line">The claim's place among those of the facility.</param>
/// <param name="On">The date.</param>
/// <param name="Uses">The program year that it uses up.</param>
/// <param name="Amount">What it brings, once complete.</param>
internal sealed record Filing(int Line, LocalDate On, ProgramYear Uses, Yen Amount)
{
    /// <summary>The program year in which it is filed.</summary>
    public int FiledIn { get; } = ProgramYear.Containing(On).Year;
}
