using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>The cells of one slice and one kind of incident that differ in closure days, documents and prior claims alone.</summary>
/// <remarks>Each has a place: first come those with the fewest closure days, among them those with the first documents.</remarks>
internal sealed class CellBlock
{
    private readonly SpaceSlice slice;
    private readonly IncidentClass[] incidents;
    private readonly DocumentsClass[] documents;

    /// <summary>The cells with some incidents of one kind, in the order of their closure days.</summary>
    public CellBlock(SpaceSlice slice, IncidentClass[] incidents)
    {
        this.slice = slice;
        this.incidents = incidents;
        documents = [.. slice.DocumentsFor(incidents[0]).Values];
        PriorClaims = slice.PriorClaimsFor(incidents[0]);
        Claims = [.. incidents.SelectMany(_ => documents, (one, some) => slice.Build(ClaimantClass.Untroubled, one, InsiderCrime.None, some.Documents))];
        Most = (slice.VersionBefore, incidents[0].Payment) switch
        {
            ({ } version, PaymentKind.CyberAttack) => version.Attack + version.Closure.Most,
            ({ } version, PaymentKind.DataLeak) => version.Leak,
            (null, _) or (_, null) => Yen.Zero,
        };
        OneMore = [.. PairsWithOneMore()];
    }

    /// <summary>A claim for each number of closure days and documents, in the order of the cells.</summary>
    public Claim[] Claims { get; }

    /// <summary>The prior claims; each claim has a cell with each.</summary>
    public PriorClaimsClass[] PriorClaims { get; }

    /// <summary>How many cells there are.</summary>
    public int Count => Claims.Length * PriorClaims.Length;

    /// <summary>How many cells have the same closure days.</summary>
    public int CountOfDay => documents.Length * PriorClaims.Length;

    /// <summary>The most that the version pays for such an incident.</summary>
    public Yen Most { get; }

    /// <summary>The pairs of cells of which the second has documents of one kind more than the first.</summary>
    public (int Fewer, int More)[] OneMore { get; }

    /// <summary>The cell at a place.</summary>
    public Cell At(int place, ClaimantClass claimant, InsiderCrime insider) => new(
        slice,
        claimant,
        insider,
        incidents[place / CountOfDay],
        documents[place / PriorClaims.Length % documents.Length],
        PriorClaims[place % PriorClaims.Length]);

    /// <summary>What rules see of a claimant.</summary>
    public Particulars ParticularsOf(ClaimantClass claimant, InsiderCrime insider) => slice.Build(claimant, incidents[0], insider, []).Particulars;

    /// <summary>What rules see of a claim by another claimant, without the claim itself.</summary>
    public static Particulars ParticularsOf(Claim claim, in Particulars claimant) => claim.Particulars with
    {
        Category = claimant.Category,
        MemberFrom = claimant.MemberFrom,
        MemberUntil = claimant.MemberUntil,
        ProcedurePending = claimant.ProcedurePending,
        Relation = claimant.Relation,
        InsiderCrime = claimant.InsiderCrime,
    };

    private IEnumerable<(int Fewer, int More)> PairsWithOneMore()
    {
        (int Fewer, int More)[] pairs =
        [
            .. from fewer in Enumerable.Range(0, documents.Length)
               from more in Enumerable.Range(0, documents.Length)
               where documents[more].Key.IsOneKindMoreThan(documents[fewer].Key)
               select (fewer * PriorClaims.Length, more * PriorClaims.Length),
        ];
        for (int day = 0; day < Count; day += CountOfDay)
        {
            foreach ((int fewer, int more) in pairs)
            {
                for (int prior = 0; prior < PriorClaims.Length; prior++)
                {
                    yield return (day + fewer + prior, day + more + prior);
                }
            }
        }
    }
}
