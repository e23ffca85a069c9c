using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Comparing;

/// <summary>A claim that is decided differently; on one side null where only the other has a decision.</summary>
public sealed class DecisionChange
{
    internal DecisionChange(string claim, DecisionRecord? before, DecisionRecord? after)
    {
        Claim = claim;
        Before = before;
        After = after;
    }

    /// <summary>The id of the claim.</summary>
    public string Claim { get; }

    /// <summary>The decision before, or null.</summary>
    public DecisionRecord? Before { get; }

    /// <summary>The decision after, or null.</summary>
    public DecisionRecord? After { get; }

    /// <summary>The members that differ, in the contract's order; empty where one side is null.</summary>
    public IReadOnlyList<string> Members => Before is null || After is null ? ValueList<string>.Empty : Before.DifferencesFrom(After);

    /// <summary>Whether outcome or amount change, or one side has no decision; otherwise only other members change.</summary>
    public bool ChangesAnswer => Members.Count == 0 || Members.Any(member => member is "outcome" or "amount");
}

/// <summary>What changes between two ways of deciding the same claims: two programs, or decisions recorded and those of today.</summary>
public sealed class DecisionComparison
{
    private DecisionComparison(int claims, IReadOnlyList<DecisionChange> changes, Yen amountBefore, Yen amountAfter)
    {
        Claims = claims;
        Changes = changes;
        AmountBefore = amountBefore;
        AmountAfter = amountAfter;
    }

    /// <summary>How many claims were compared, on either side.</summary>
    public int Claims { get; }

    /// <summary>The claims that changed, in the order of the claims; those that only the side before knows come last.</summary>
    public IReadOnlyList<DecisionChange> Changes { get; }

    /// <summary>What the payable decisions before paid, of all claims.</summary>
    public Yen AmountBefore { get; }

    /// <summary>What the payable decisions after pay, of all claims.</summary>
    public Yen AmountAfter { get; }

    /// <summary>Compares two decisions a claim, in the same order.</summary>
    /// <exception cref="ArgumentException">The sides do not decide the same claims in the same order.</exception>
    public static DecisionComparison Of(IReadOnlyList<Decision> before, IReadOnlyList<Decision> after)
    {
        if (Guard.NotNull(before).Count != Guard.NotNull(after).Count)
        {
            throw new ArgumentException("decides not as many claims as the other side", nameof(after));
        }

        var changes = new List<DecisionChange>();
        for (int i = 0; i < before.Count; i++)
        {
            if (before[i].Claim.Id != after[i].Claim.Id)
            {
                throw new ArgumentException($"decides another claim at {i} than the other side", nameof(after));
            }

            if (!string.Equals(DecisionJson.Write(before[i]), DecisionJson.Write(after[i]), StringComparison.Ordinal))
            {
                changes.Add(new DecisionChange(after[i].Claim.Id.Value, DecisionRecord.From(before[i]), DecisionRecord.From(after[i])));
            }
        }

        return new DecisionComparison(before.Count, changes, Paid(before), Paid(after));
    }

    /// <summary>Compares recorded decisions with those of today, by claim, in the members that were recorded.</summary>
    public static DecisionComparison Of(IReadOnlyList<DecisionRecord> recorded, IReadOnlyList<Decision> now)
    {
        var open = Guard.NotNull(recorded).ToDictionary(record => record.Claim, StringComparer.Ordinal);
        var changes = new List<DecisionChange>();
        foreach (Decision decision in Guard.NotNull(now))
        {
            string claim = decision.Claim.Id.Value;
            DecisionRecord after = DecisionRecord.From(decision);
            bool known = open.TryGetValue(claim, out DecisionRecord? before);
            if (!known || before!.DifferencesFrom(after).Count > 0)
            {
                changes.Add(new DecisionChange(claim, before, after));
            }

            open.Remove(claim);
        }

        changes.AddRange(recorded.Where(record => open.ContainsKey(record.Claim)).Select(record => new DecisionChange(record.Claim, record, after: null)));
        return new DecisionComparison(now.Count + open.Count, changes, Sum(recorded.Select(record => record.Paid)), Paid(now));
    }

    /// <summary>Writes each change, then the summary, as JSON Lines in UTF-8.</summary>
    public void WriteLines(Stream output)
    {
        using var writer = new StreamWriter(Guard.NotNull(output), new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        foreach (DecisionChange change in Changes)
        {
            JsonEncodedText claim = JsonEncodedText.Encode(change.Claim, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            writer.WriteLine($"{{\"claim\":\"{claim}\",\"before\":{Raw(change.Before)},\"after\":{Raw(change.After)}}}");
        }

        writer.Write(FormattableString.Invariant($"{{\"summary\":{{\"claims\":{Claims},\"changed\":{Changes.Count},"));
        writer.WriteLine(FormattableString.Invariant($"\"amountBefore\":{AmountBefore.Amount},\"amountAfter\":{AmountAfter.Amount}}}}}"));
    }

    private static string Raw(DecisionRecord? record) => record is null ? "null" : RecordedValue.OnOneLine(record.Json);

    private static Yen Paid(IReadOnlyList<Decision> decisions) => Sum(decisions.OfType<Payable>().Select(decision => decision.Amount));

    private static Yen Sum(IEnumerable<Yen> amounts) => amounts.Aggregate(Yen.Zero, (sum, amount) => sum + amount);
}
