using JmaCyber.Rules.Analysis.Planning;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>What to claim when: for a facility with several incidents the dates and claims that bring the most.</summary>
public static class PlanningExtensions
{
    /// <summary>The best plan of each facility.</summary>
    /// <remarks>
    /// Each claim is filed on its own date or a later one, to <see cref="ClaimPlan.LastDate"/>, or left out. Every one filed is payable or incomplete among
    /// those filed. An incomplete one counts as it will be once complete; all earlier claims that the facility's claims list are earlier than every one.
    /// </remarks>
    /// <param name="program">The program to decide under.</param>
    /// <param name="ledger">The claims; <see cref="Claim.ClaimedOn"/> is the earliest date on which each could reach the office.</param>
    /// <returns>A plan for each facility, in the order in which the facilities first appear.</returns>
    /// <exception cref="ArgumentException">
    /// A facility has more than <see cref="ClaimPlan.MostClaims"/> claims; <see cref="LedgerBuilder(int)"/> takes no more.
    /// </exception>
    public static IReadOnlyList<ClaimPlan> PlanFor(this SupportProgram program, Ledger ledger)
    {
        Guard.NotNull(program);
        Guard.NotNull(ledger);
        if (ledger.Facilities.Find(places => places.Length > ClaimPlan.MostClaims) is { } many)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"holds {many.Length} claims of facility {ledger[many[0]].Facility.Id}; expected at most {ClaimPlan.MostClaims}"),
                nameof(ledger));
        }

        return ledger.Facilities.ConvertAll(places => FacilityPlanner.Plan(program, [.. places.OrderBy(place => place).Select(place => ledger[place])]));
    }
}
