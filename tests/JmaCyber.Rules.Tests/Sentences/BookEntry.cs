namespace JmaCyber.Rules.Tests.Sentences;

/// <summary>A sentence of the book: what a rule says when it finds this, and the claim of which it says so.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Result">What it finds.</param>
/// <param name="When">In which case, in words.</param>
/// <param name="Under">The program that decides.</param>
/// <param name="Decision">The decision on the claim that was built for it.</param>
internal sealed record BookEntry(Rule Rule, FindingResult Result, Text When, BookProgram Under, Decision Decision)
{
    public ExplainedFinding Explained { get; } = Decision.Explain().Single(one => one.Finding.Rule == Rule);

    public override string ToString() => $"{Rule} {Result}: {When.En}";
}

/// <summary>Entries as a list is written: rule, result, case, claim.</summary>
internal sealed class BookEntries : List<BookEntry>
{
    /// <summary>A claim under the scheme as it is.</summary>
    public void Add(Rule rule, FindingResult result, string ja, string en, Example claim) => Add(rule, result, ja, en, claim, BookProgram.Scheme);

    /// <summary>A claim under a program of that name.</summary>
    public void Add(Rule rule, FindingResult result, string ja, string en, Example claim, BookProgram under)
        => Add(new BookEntry(rule, result, new(ja, en), under, claim.Decide(under.Program)));

    /// <summary>The second claim of a file of two.</summary>
    public void Add(Rule rule, FindingResult result, string ja, string en, Example earlier, Example claim)
    {
        Ledger file = Ledger.Of([earlier.ToClaim(), claim.ToClaim()]).OrThrow();
        Add(new BookEntry(rule, result, new(ja, en), BookProgram.Scheme, BookProgram.Scheme.Program.Decide(file)[1]));
    }
}
