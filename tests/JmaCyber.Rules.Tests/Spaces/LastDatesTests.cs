using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Comparisons;
using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Tests.Spaces;

/// <summary>Versions that start so late that claims, memberships, closure days and documents run out of dates.</summary>
public sealed class LastDatesTests
{
    private static readonly LocalDate Last = new(2199, 12, 31);
    private static readonly Regex Date = new("[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant);

    private static readonly ConcurrentDictionary<string, List<Claim>> Moved = new(StringComparer.Ordinal);

    public static TheoryData<string> Starts =>
    [
        "2099-11-28", "2099-11-29", "2099-11-30", "2099-12-01",
        "2199-05-30", "2199-05-31", "2199-06-01",
        "2199-12-24", "2199-12-28", "2199-12-29", "2199-12-30", "2199-12-31",
    ];

    [Theory]
    [MemberData(nameof(Starts))]
    public void Claims_on_either_side_of_a_late_start_are_decided_as_their_cells_are(string start)
    {
        SupportProgram late = Late(start);
        DecisionSpace space = KnownSpaces.Of(SupportProgram.Current, late);
        foreach (Claim claim in Claims(start))
        {
            Claim representative = space.CellOf(claim).Representative;

            Assert.True(SpaceClaims.Draft(representative).Validate().IsT0);
            Assert.Equal(SpaceClaims.Fixed(late.Decide(claim)), SpaceClaims.Fixed(late.Decide(representative)));
        }

        foreach (DecisionCell cell in space.Sample(every: 1 + (space.Count / 300)))
        {
            Assert.True(SpaceClaims.Draft(cell.Representative).Validate().IsT0);
            Assert.Equal(cell, space.CellOf(cell.Representative));
        }
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_late_start_is_compared_exactly(string start)
        => SpaceAssert.Exact(SupportProgram.Current, Late(start), Claims(start));

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_first_version_that_late_is_compared_exactly(string start)
    {
        SupportProgram only = SupportProgram.Current.WithVersions([SupportProgram.Current.Versions[0] with { From = Iso(start) }]).OrThrow();

        SpaceAssert.Exact(only.With(MembershipTest.ClaimOnly), only.With(AnnualWindowBasis.IncidentDate).With(ClosureDayCount.LongestRun), Claims(start));
    }

    /// <summary>The built-in program with one more version and another test of membership.</summary>
    private static SupportProgram Late(string start)
    {
        ProgramVersion late = SupportProgram.Current.Versions[1] with
        {
            Id = "late",
            From = Iso(start),
            AttackReports = [AttackReport.Mhlw],
            ClosureStatuses = [OperationStatus.Closed],
            Leak = new Yen(80_000),
        };
        return SupportProgram.Current.WithVersions(SupportProgram.Current.Versions.Append(late)).OrThrow().With(MembershipTest.ClaimOnly);
    }

    /// <summary>Random claims moved to the days around a date, dates beyond the last taken back to it, as far as they are claims there.</summary>
    private static List<Claim> Claims(string start) => Moved.GetOrAdd(start, MovedTo);

    private static List<Claim> MovedTo(string start)
    {
        var claims = new List<Claim>();
        int turn = 0;
        foreach (Claim claim in SpaceClaims.Random.Where((_, place) => place % 5 == 0))
        {
            int days = Period.DaysBetween(claim.Incident.OccurredOn, Iso(start)) + (++turn % 5) - 2;
            string json = Date.Replace(ClaimJson.Write(claim), match => LaterBy(days, match.Value));
            if (ClaimJson.Read(json).OrNull() is { } moved)
            {
                claims.Add(moved);
            }
        }

        Assert.True(claims.Count > 300, $"{claims.Count} claims");
        return claims;
    }

    private static string LaterBy(int days, string date)
    {
        LocalDate moved = LocalDate.Min(Iso(date).PlusDays(days), Last);
        return LocalDatePattern.Iso.Format(moved);
    }

    private static LocalDate Iso(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
