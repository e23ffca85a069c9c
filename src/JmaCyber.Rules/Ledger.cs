using System.Collections;
using System.Diagnostics;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules;

/// <summary>
/// Many claims, decided together: those of one facility in the order of <see cref="Claim.ClaimedOn"/>, then of their places, each seeing the earlier ones.
/// </summary>
/// <remarks>Immutable. Ids are unique, and a facility has the same kind throughout. The order of arrival is settled once, whatever the program.</remarks>
[DebuggerDisplay("{Count} claims of {Facilities.Count} facilities")]
[JsonConverter(typeof(ContractOnly))]
public sealed class Ledger : IReadOnlyList<Claim>
{
    private readonly Claim[] claims;

    internal Ledger(Claim[] claims)
    {
        this.claims = claims;
        var byFacility = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var facilities = new List<List<int>>();
        for (int place = 0; place < claims.Length; place++)
        {
            string id = claims[place].Facility.Id.Value;
            if (!byFacility.TryGetValue(id, out List<int>? places))
            {
                byFacility.Add(id, places = []);
                facilities.Add(places);
            }

            places.Add(place);
        }

        Facilities = facilities.ConvertAll(InOrderOfArrival);
    }

    /// <summary>How many claims there are.</summary>
    public int Count => claims.Length;

    /// <summary>For each facility the places of its claims, in order of arrival.</summary>
    internal List<int[]> Facilities { get; }

    /// <summary>The claim at a place, from 0, in the order given.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Claim this[int index] => claims[index];

    /// <summary>How many earlier claims of its facility a claim sees: those of the ledger before it, and those that they and it list.</summary>
    /// <param name="place">The place of the claim, from 0, in the order given.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public int EarlierThan(int place)
    {
        int[] facility = Facilities.Find(places => Array.IndexOf(places, place) >= 0)
            ?? throw new ArgumentOutOfRangeException(nameof(place), place, "is no place");
        int before = Array.IndexOf(facility, place);
        return before + facility.Take(before + 1).Sum(one => this[one].PriorClaims.Count);
    }

    /// <summary>The ledger of the claims, or every problem that stands against it, at <c>$[place]</c>.</summary>
    public static OneOf<Ledger, Problems> Of(IEnumerable<Claim> claims)
    {
        var builder = new LedgerBuilder();
        var problems = new List<Problem>();
        int place = 0;
        foreach (Claim claim in Guard.NotNull(claims))
        {
            problems.AddRange(builder.Add(claim).Select(problem => new Problem($"$[{place}]{problem.Path.Substring(1)}", problem.Message)));
            place++;
        }

        return problems.Count > 0 ? new Problems(problems) : builder.Build();
    }

    /// <inheritdoc/>
    public IEnumerator<Claim> GetEnumerator() => ((IEnumerable<Claim>)claims).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => claims.GetEnumerator();

    private int[] InOrderOfArrival(List<int> places)
    {
        int[] sorted = places.ToArray();
        if (sorted.Length > 1)
        {
            Array.Sort(sorted, (a, b) =>
            {
                int byDate = claims[a].ClaimedOn.CompareTo(claims[b].ClaimedOn);
                return byDate != 0 ? byDate : a.CompareTo(b);
            });
        }

        return sorted;
    }
}
