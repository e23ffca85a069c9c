using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Spaces;

/// <summary>What the reports to the PPC state, taken together.</summary>
internal enum PpcStates
{
    /// <summary>There is no report.</summary>
    NoReport,

    /// <summary>Neither.</summary>
    Neither,

    /// <summary>The measures against recurrence.</summary>
    Prevention,

    /// <summary>That the persons concerned were notified.</summary>
    Notified,

    /// <summary>Both, in one report.</summary>
    Both,

    /// <summary>Both, each in a report of its own.</summary>
    BothByTwo,
}

/// <summary>Reads what the reports to the PPC state off the documents of a claim.</summary>
internal static class PpcStatesReader
{
    /// <summary>What the reports of a claim state.</summary>
    public static PpcStates Of(Claim claim)
    {
        Arrivals arrivals = claim.Arrivals;
        bool inOne = false;
        for (int i = 0; i < claim.Documents.Count; i++)
        {
            inOne |= claim.Documents[i] is PpcReport { RecurrencePrevention: true, IndividualsNotified: true };
        }

        return (arrivals.First(Evidence.PpcReport) is not null, arrivals.First(Evidence.RecurrencePrevention) is not null, arrivals.First(Evidence.IndividualsNotified) is not null) switch
        {
            (false, _, _) => PpcStates.NoReport,
            (_, false, false) => PpcStates.Neither,
            (_, true, false) => PpcStates.Prevention,
            (_, false, true) => PpcStates.Notified,
            _ => inOne ? PpcStates.Both : PpcStates.BothByTwo,
        };
    }
}
