using JmaCyber.Rules.Analysis.Spaces;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>The answers to the claims of one kind of incident on a number of closure days, and on the number before.</summary>
internal sealed class Neighbourhood
{
    private Answer[] answers;
    private Answer[] previous;

    public Neighbourhood(Scene scene, Happening[] happenings)
    {
        Scene = scene;
        Happenings = happenings;
        Papers = scene.DocumentsFor(happenings[0]).ToArray();
        Pasts = scene.PastsFor(happenings[0]);
        answers = new Answer[Papers.Length * Pasts.Length];
        previous = new Answer[answers.Length];
        Most = (scene.VersionBefore, happenings[0].Payment) switch
        {
            ({ } version, PaymentKind.CyberAttack) => version.Attack + version.Closure.Most,
            ({ } version, PaymentKind.DataLeak) => version.Leak,
            (null, _) or (_, null) => Yen.Zero,
        };
        var pairs = new List<(int, int)>();
        for (int fewer = 0; fewer < Papers.Length; fewer++)
        {
            for (int more = 0; more < Papers.Length; more++)
            {
                if (Papers[more].Key.IsOneKindMoreThan(Papers[fewer].Key))
                {
                    pairs.Add((fewer, more));
                }
            }
        }

        OneMore = pairs.ToArray();
    }

    public Scene Scene { get; }

    /// <summary>The same kind of incident, in the order of its closure days.</summary>
    public Happening[] Happenings { get; }

    public DocumentsClass[] Papers { get; }

    public Past[] Pasts { get; }

    /// <summary>The most that the version pays for it.</summary>
    public Yen Most { get; }

    /// <summary>The pairs of documents of which the second has documents of one kind more than the first.</summary>
    public (int Fewer, int More)[] OneMore { get; }

    public Answer this[int paper, int past]
    {
        get => answers[(paper * Pasts.Length) + past];
        set => answers[(paper * Pasts.Length) + past] = value;
    }

    public Spot SpotOf(Claimant claimant, InsiderCrime insider, int days, int paper, int past)
        => new(Scene, claimant, insider, Happenings[days], Papers[paper], Pasts[past]);

    public Answer DayBefore(int paper, int past) => previous[(paper * Pasts.Length) + past];

    public void NextDay() => (answers, previous) = (previous, answers);
}
