using System.Text;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>
/// The claims of one ledger, each as a row of what rules see. Of the few whose earlier claims or documents rules may have to look through, those are kept too.
/// </summary>
/// <param name="keepsOperations">Whether operation days are kept too, for sentences that tell them.</param>
internal sealed class ClaimRows(bool keepsOperations) : IClaimTaker
{
    private readonly TextTable ids = new();
    private readonly TextTable facilities = new();
    private readonly ClaimRowList rows = new();
    private readonly Dictionary<int, Claim> whole = [];
    private readonly Dictionary<int, IReadOnlyList<PriorClaim>> priors = [];
    private readonly OperationRows operations = new();
    private FacilityKind[] kinds = new FacilityKind[64];
    private int[] counts = new int[64];

    /// <summary>How many claims there are.</summary>
    public int Count => rows.Count;

    /// <summary>How many facilities there are.</summary>
    public int Facilities => facilities.Count;

    /// <summary>The claim at a place.</summary>
    public ref readonly ClaimRow this[int row] => ref rows[row];

    /// <summary>The id of the claim at a place, in UTF-8.</summary>
    public ReadOnlySpan<byte> IdAt(int row) => ids[row];

    /// <summary>The id of the facility of the claim at a place, in UTF-8.</summary>
    public ReadOnlySpan<byte> FacilityAt(int row) => facilities[rows[row].Facility];

    /// <summary>How many claims a facility has.</summary>
    public int CountOf(int facility) => counts[facility];

    /// <summary>That a claim with an id will be taken soon.</summary>
    public void Expect(ReadOnlySpan<byte> id) => ids.Expect(id);

    /// <summary>That a claim of a facility will be taken soon.</summary>
    public void ExpectFacility(ReadOnlySpan<byte> facility) => facilities.Expect(facility);

    /// <summary>That the claim at a place will be decided soon.</summary>
    public void Expect(int row)
    {
        Ahead.Fetch(in rows[row].Seen);
        Ahead.Fetch(in rows[row].ListsPriorClaims);
    }

    /// <summary>The earlier claims that the claim at a place lists.</summary>
    public IReadOnlyList<PriorClaim> PriorsAt(int row) => rows[row].ListsPriorClaims ? priors[row] : [];

    /// <summary>What rules are told of the claim at a place.</summary>
    public ClaimFacts FactsAt(int row, SupportProgram program, PriorClaimFacts prior)
        => rows[row].Seen.Arrivals.HasLaterJmaReport ? new ClaimFacts(program, whole[row], prior)
            : new ClaimFacts(program, rows[row].Seen, prior, keepsOperations && rows[row].Seen.HasOperations ? operations[row] : default);

    /// <summary>Takes a claim of which no more is known, unless it contradicts those taken before or rules would have to look through its documents.</summary>
    /// <param name="id">Its id, in UTF-8.</param>
    /// <param name="facility">That of its facility.</param>
    /// <param name="seen">What rules see of it.</param>
    /// <param name="listed">The earlier claims that it lists.</param>
    /// <param name="days">Its operation days in order of date.</param>
    public bool TryAdd(
        ReadOnlySpan<byte> id,
        ReadOnlySpan<byte> facility,
        in Particulars seen,
        IReadOnlyList<PriorClaim> listed,
        ReadOnlySpan<(Day Date, OperationStatus Status)> days)
    {
        if (seen.Arrivals.HasLaterJmaReport || ids.Find(id, out TextSlot idSlot) >= 0)
        {
            return false;
        }

        int number = facilities.Find(facility, out TextSlot facilitySlot);
        if (number >= 0 && kinds[number] != seen.FacilityKind)
        {
            return false;
        }

        number = number >= 0 ? number : NewFacility(facility, facilitySlot, seen.FacilityKind);
        ids.Add(id, idSlot);
        counts[number]++;
        if (listed.Count > 0)
        {
            priors.Add(rows.Count, listed);
        }

        if (keepsOperations)
        {
            operations.Add(days);
        }

        rows.Add(new ClaimRow(seen, number, listed.Count > 0));
        return true;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Add(Claim claim)
    {
        byte[] facility = Encoding.UTF8.GetBytes(claim.Facility.Id.Value);
        byte[] id = Encoding.UTF8.GetBytes(claim.Id.Value);
        int number = facilities.Find(facility, out TextSlot facilitySlot);
        if (ids.Find(id, out TextSlot idSlot) >= 0 || (number >= 0 && kinds[number] != claim.Facility.Kind))
        {
            return Contradictions(claim.Id.Value, claim.Facility.Id.Value, claim.Facility.Kind);
        }

        number = number >= 0 ? number : NewFacility(facility, facilitySlot, claim.Facility.Kind);
        ids.Add(id, idSlot);
        counts[number]++;
        if (claim.PriorClaims.Count > 0)
        {
            priors.Add(rows.Count, claim.PriorClaims);
        }

        if (claim.Particulars.Arrivals.HasLaterJmaReport)
        {
            whole.Add(rows.Count, claim);
        }

        if (keepsOperations)
        {
            operations.Add(claim.Incident is CyberAttack attack ? ClosureTally.InOrder(attack.Operations) : []);
        }

        rows.Add(new ClaimRow(claim.Particulars, number, claim.PriorClaims.Count > 0));
        return [];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Contradictions(string? id, string? facility, FacilityKind? kind)
    {
        bool isIdUsed = id is not null && ids.Find(Encoding.UTF8.GetBytes(id), out _) >= 0;
        int number = facility is null || kind is null ? -1 : facilities.Find(Encoding.UTF8.GetBytes(facility), out _);
        bool isKindOther = number >= 0 && kinds[number] != kind;
        return Contradiction.Of(isIdUsed ? id : null, isKindOther ? facility : null, kind, isKindOther ? kinds[number] : default);
    }

    private int NewFacility(ReadOnlySpan<byte> facility, TextSlot slot, FacilityKind kind)
    {
        int number = facilities.Add(facility, slot);
        if (number == kinds.Length)
        {
            Array.Resize(ref kinds, number * 2);
            Array.Resize(ref counts, number * 2);
        }

        kinds[number] = kind;
        return number;
    }
}
