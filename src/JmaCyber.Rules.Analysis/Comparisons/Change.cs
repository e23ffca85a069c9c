namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>What changes of a claim: outcome or amount, or neither and only another member of the decision.</summary>
/// <param name="OfAnswer">Whether outcome or amount changes.</param>
/// <param name="Before">The outcome before, where it changes and is told.</param>
/// <param name="After">The outcome after, where it changes and is told.</param>
/// <param name="AmountBefore">The amount before, 0 where it is not told.</param>
/// <param name="AmountAfter">The amount after, 0 where it is not told.</param>
internal sealed record Change(bool OfAnswer, Outcome? Before, Outcome? After, Yen AmountBefore, Yen AmountAfter)
{
    /// <summary>The change between two decisions; null where they agree in every member.</summary>
    public static Change? Of(in Verdict before, in Verdict after)
        => before == after ? null
            : before.Outcome == after.Outcome && before.Amount == after.Amount ? new Change(OfAnswer: false, null, null, Yen.Zero, Yen.Zero)
            : new Change(OfAnswer: true, before.Outcome, after.Outcome, before.Amount, after.Amount);

    /// <summary>The same in the detail asked for.</summary>
    public Change In(RegionDetail detail) => detail switch
    {
        RegionDetail.Amounts => this,
        RegionDetail.Outcomes => this with { AmountBefore = Yen.Zero, AmountAfter = Yen.Zero },
        RegionDetail.Any => new Change(OfAnswer, null, null, Yen.Zero, Yen.Zero),
    };
}
