namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>What the rules that two programs judge alike leave of a claim.</summary>
/// <remarks>
/// All refusals act alike, and so do all referrals; insider crime stands for them, confirmed or under investigation, in the claims that are decided.
/// </remarks>
internal enum OtherGrounds
{
    /// <summary>No other ground to refuse or to refer.</summary>
    None,

    /// <summary>The office must decide: insider crime is under investigation, or the same incident was paid.</summary>
    Referred,

    /// <summary>It is refused anyway.</summary>
    Refused,
}
