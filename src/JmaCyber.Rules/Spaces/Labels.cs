namespace JmaCyber.Rules;

/// <summary>A set of documents and where it stands among those that two programs judge differently; null on a side that they judge alike.</summary>
internal readonly record struct PaperLabel(Papers Papers, ReportsMade? Reports, bool? Certificate, bool? Complete)
{
    /// <summary>
    /// One set of documents for every way in which two programs can see the documents of a claim. Requirements that both judge alike act together,
    /// as complete or not; the certificate counts by itself where its absence changes what is paid; the reports where they are accepted differently.
    /// </summary>
    public static List<PaperLabel> All(Scene scene, Happening happening)
    {
        var labels = new Dictionary<(ReportsMade?, bool?, bool?), PaperLabel>();
        foreach (Papers papers in scene.PapersFor(happening))
        {
            PaperLabel label = Of(scene, happening, papers);
            if (!papers.Other && !labels.ContainsKey((label.Reports, label.Certificate, label.Complete)))
            {
                labels.Add((label.Reports, label.Certificate, label.Complete), label);
            }
        }

        return labels.Values.OrderByDescending(label => label.Complete).ToList();
    }

    /// <summary>Where a set of documents stands.</summary>
    public static PaperLabel Of(Scene scene, Happening happening, Papers papers)
    {
        ProgramVersion? version = scene.VersionAfter ?? scene.VersionBefore;
        if (happening.Payment is null || version is null)
        {
            return new PaperLabel(papers, null, null, null);
        }

        if (happening.Kind == IncidentKind.DataLeak)
        {
            return new PaperLabel(papers, null, null, papers.Form && papers.Ppc >= PpcStates.Both);
        }

        bool report = (version.AcceptsMhlwReport && papers.Reports is ReportsMade.Mhlw or >= ReportsMade.Both)
            || (version.AcceptsJmaReport && papers.Reports >= ReportsMade.Jma);
        ClosureReading closure = happening.Closure;
        bool closed = closure.Before >= 1 || closure.After >= 1;
        bool isCertificateTold = closed
            && (closure.Before >= 1 != closure.After >= 1
                || scene.Before.Settings.MissingClosureCertificate == MissingClosureCertificate.PayBaseOnly
                || scene.After.Settings.MissingClosureCertificate == MissingClosureCertificate.PayBaseOnly);
        bool complete = papers.Form && (scene.AreReportsOrdered || report) && (!closed || isCertificateTold || papers.Certificate);
        return new PaperLabel(papers, scene.AreReportsOrdered ? papers.Reports : null, isCertificateTold ? papers.Certificate : null, complete);
    }
}

/// <summary>The labels of a scene that do not depend on the incident: standings and what the rest of a claim comes to.</summary>
internal static class Labels
{
    private static readonly RuleSet Membership = RuleSet.Of(Rule.MemberA1, Rule.MemberStarted, Rule.MemberEnded);
    private static readonly RuleSet Place = RuleSet.Of(Rule.FacilityCovered, Rule.IncidentProgramStart);

    /// <summary>The claimants on whom two programs differ, and first one on whom they agree.</summary>
    public static List<Claimant> Claimants(Scene scene)
    {
        var claimants = new List<Claimant> { new(Standing.Throughout, Pending: false, Related: true) };
        foreach (Claimant claimant in scene.Claimants)
        {
            if (claimant is { Pending: false, Related: true } && Failures(scene, claimant, Membership) is var (before, after) && before != after)
            {
                claimants.Add(claimant);
            }
        }

        return claimants;
    }

    /// <summary>Whether the place or the date of every claim of a scene is refused, and by both programs alike.</summary>
    public static bool IsRefused(Scene scene)
    {
        (RuleSet before, RuleSet after) = Failures(scene, new Claimant(Standing.Throughout, Pending: false, Related: true), Place);
        return before == after && !before.IsEmpty;
    }

    /// <summary>Whether both programs refuse a claimant, and for the same reasons.</summary>
    public static bool IsRefused(Scene scene, Claimant claimant)
    {
        (RuleSet before, RuleSet after) = Failures(scene, claimant, Membership);
        return before == after && !before.IsEmpty;
    }

    /// <summary>The pasts on which two programs differ, one each way, and first the one of no earlier claims.</summary>
    public static List<Past> Pasts(Scene scene, Happening happening)
    {
        Past[] all = scene.PastsFor(happening);
        var pasts = new List<Past> { all[0] };
        var known = new HashSet<(PastUse, PastUse)>();
        for (int pass = 0; pass < 2; pass++)
        {
            foreach (Past past in all)
            {
                bool isSame = (past.Before & PastUse.SameIncident) != 0;
                if (Year(past.Before) != Year(past.After) && isSame == (pass == 1) && known.Add((Year(past.Before), Year(past.After))))
                {
                    pasts.Add(past);
                }
            }
        }

        return pasts;
    }

    /// <summary>What is used up of the year.</summary>
    public static PastUse Year(PastUse use) => use & ~PastUse.SameIncident;

    private static (RuleSet Before, RuleSet After) Failures(Scene scene, Claimant claimant, RuleSet rules)
    {
        Happening leak = Array.Find(scene.Happenings, one => one.Kind == IncidentKind.DataLeak)!;
        Claim claim = scene.Build(claimant, leak, InsiderCrime.None, default);
        return (Failed(scene.Before, claim, rules), Failed(scene.After, claim, rules));
    }

    private static RuleSet Failed(SupportProgram program, Claim claim, RuleSet rules)
        => new(Judgement.Of(new ClaimFacts(program, claim, earlier: default)).With(FindingResult.Failed).Bits & rules.Bits);
}
