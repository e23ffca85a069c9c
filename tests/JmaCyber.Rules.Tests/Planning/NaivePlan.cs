using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Tests;

/// <summary>One way of filing the claims of a facility, as good as the contract says; the best is found by trying every one.</summary>
internal sealed class NaivePlan
{
    private const int SpareYears = 1;

    private NaivePlan(LocalDate?[] dates, IReadOnlyList<(LocalDate On, long Amount)> filed)
    {
        Dates = dates;
        Filed = filed;
    }

    /// <summary>The date of each line; null for one that is left out.</summary>
    public LocalDate?[] Dates { get; }

    public long Total => Filed.Sum(one => one.Amount);

    private IReadOnlyList<(LocalDate On, long Amount)> Filed { get; }

    private SortedDictionary<int, long> Years
        => new(Filed.GroupBy(one => one.On.Year - (one.On.Month < 6 ? 1 : 0)).ToDictionary(year => year.Key, year => year.Sum(one => one.Amount)));

    /// <summary>The best of every way, in all years up to a spare one for each claim after the last date that can matter.</summary>
    public static NaivePlan Best(SupportProgram program, IReadOnlyList<Claim> claims)
    {
        LocalDate last = claims.SelectMany(claim => claim.PriorClaims.Select(prior => prior.ClaimedOn).Append(claim.ClaimedOn).Append(claim.Member.From ?? claim.ClaimedOn)).Max();
        LocalDate?[][] dates = [.. claims.Select(claim => Dates1(claim, Math.Min(2199, last.Year + claims.Count + SpareYears)))];
        NaivePlan? best = null;
        foreach (LocalDate?[] way in Ways(dates))
        {
            if (Of(program, claims, way) is { } plan && (best is null || plan.IsBetterThan(best)))
            {
                best = plan;
            }
        }

        return best!;
    }

    /// <summary>The plan that files each claim on its date; null when one of them is then neither payable nor incomplete.</summary>
    public static NaivePlan? Of(SupportProgram program, IReadOnlyList<Claim> claims, LocalDate?[] dates)
    {
        List<PriorClaim> earlier = [.. claims.SelectMany(claim => claim.PriorClaims)];
        var filed = new List<(LocalDate On, long Amount)>();
        foreach (int line in Enumerable.Range(0, claims.Count).Where(line => dates[line] is not null).OrderBy(line => dates[line]))
        {
            Decision decision = program.Decide(On(claims[line], dates[line]!.Value), earlier);
            if (decision is not (Payable or Incomplete))
            {
                return null;
            }

            filed.Add((dates[line]!.Value, decision.Amount().Amount));
            earlier.Add(new PriorClaim(dates[line]!.Value, claims[line].Incident.OccurredOn, Outcome.Payable, decision.Payment));
        }

        return new NaivePlan(dates, filed);
    }

    public static Claim On(Claim claim, LocalDate date) => new ClaimDraft
    {
        Id = claim.Id.Value,
        Facility = new FacilityDraft(claim.Facility.Id.Value, claim.Facility.Kind),
        Member = claim.Member,
        Incident = claim.Incident,
        Documents = claim.Documents,
        ClaimedOn = date,
        PriorClaims = claim.PriorClaims,
    }.Validate().OrThrow();

    public bool IsBetterThan(NaivePlan other)
    {
        if (Total != other.Total)
        {
            return Total > other.Total;
        }

        foreach (int year in Years.Keys.Concat(other.Years.Keys).Distinct().Order())
        {
            long here = Years.GetValueOrDefault(year);
            long there = other.Years.GetValueOrDefault(year);
            if (here != there)
            {
                return here > there;
            }
        }

        var never = new LocalDate(9999, 1, 1);
        return Dates.Zip(other.Dates, (mine, yours) => (mine ?? never).CompareTo(yours ?? never)).FirstOrDefault(order => order != 0) < 0;
    }

    public override string ToString()
        => $"{Total}: {string.Join(", ", Dates.Select(date => date is { } day ? LocalDatePattern.Iso.Format(day) : "left out"))}";

    private static LocalDate?[] Dates1(Claim claim, int lastYear) =>
    [
        null, claim.ClaimedOn,
        .. claim.Member.From is { } joined && joined > claim.ClaimedOn ? new LocalDate?[] { joined } : [],
        .. Enumerable.Range(claim.ClaimedOn.Year, Math.Max(0, lastYear - claim.ClaimedOn.Year + 1))
            .Select(year => (LocalDate?)new LocalDate(year, 6, 1)).Where(date => date > claim.ClaimedOn),
    ];

    private static IEnumerable<LocalDate?[]> Ways(IEnumerable<LocalDate?[]> dates)
        => dates.Aggregate(Enumerable.Repeat<LocalDate?[]>([], 1), (ways, line) => ways.SelectMany(way => line.Select(date => way.Append(date).ToArray())));
}
