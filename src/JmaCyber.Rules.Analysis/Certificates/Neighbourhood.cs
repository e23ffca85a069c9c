using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>The answers to the claims of one kind of incident on a number of closure days, and on the number before.</summary>
internal sealed class Neighbourhood
{
    private Answer[] answers;
    private Answer[] previous;

    public Neighbourhood(SpaceSlice slice, IncidentClass[] incidents)
    {
        Slice = slice;
        Incidents = incidents;
        Documents = slice.DocumentsFor(incidents[0]).ToArray();
        PriorClaims = slice.PriorClaimsFor(incidents[0]);
        answers = new Answer[Documents.Length * PriorClaims.Length];
        previous = new Answer[answers.Length];
        Most = (slice.VersionBefore, incidents[0].Payment) switch
        {
            ({ } version, PaymentKind.CyberAttack) => version.Attack + version.Closure.Most,
            ({ } version, PaymentKind.DataLeak) => version.Leak,
            (null, _) or (_, null) => Yen.Zero,
        };
        var pairs = new List<(int, int)>();
        for (int fewer = 0; fewer < Documents.Length; fewer++)
        {
            for (int more = 0; more < Documents.Length; more++)
            {
                if (Documents[more].Key.IsOneKindMoreThan(Documents[fewer].Key))
                {
                    pairs.Add((fewer, more));
                }
            }
        }

        OneMore = pairs.ToArray();
    }

    public SpaceSlice Slice { get; }

    /// <summary>The same kind of incident, in the order of its closure days.</summary>
    public IncidentClass[] Incidents { get; }

    public DocumentsClass[] Documents { get; }

    public PriorClaimsClass[] PriorClaims { get; }

    /// <summary>The most that the version pays for it.</summary>
    public Yen Most { get; }

    /// <summary>The pairs of documents of which the second has documents of one kind more than the first.</summary>
    public (int Fewer, int More)[] OneMore { get; }

    public Answer this[int paper, int prior]
    {
        get => answers[(paper * PriorClaims.Length) + prior];
        set => answers[(paper * PriorClaims.Length) + prior] = value;
    }

    public Cell CellOf(ClaimantClass claimant, InsiderCrime insider, int days, int paper, int prior)
        => new(Slice, claimant, insider, Incidents[days], Documents[paper], PriorClaims[prior]);

    public Answer DayBefore(int paper, int prior) => previous[(paper * PriorClaims.Length) + prior];

    public void NextDay() => (answers, previous) = (previous, answers);
}
