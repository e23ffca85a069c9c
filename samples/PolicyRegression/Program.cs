// What would a proposed revision change? Prints a report for a pull request; exit code 0 nothing changes, 1 something does, 2 bad input.
// dotnet run --project samples/PolicyRegression -- proposal.json portfolio.jsonl [ja|en]
using JmaCyber.Rules;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Comparing;
using JmaCyber.Rules.Publishing;

if (args.Length is < 2 or > 3 || (args.Length == 3 && args[2] is not ("ja" or "en")))
{
    Console.Error.WriteLine("usage: PolicyRegression PROPOSAL CLAIMS [ja|en]");
    return 2;
}

(string proposalFile, string claimsFile) = (args[0], args[1]);
Language language = args is [_, _, "ja"] ? Language.Ja : Language.En;
foreach (string file in new[] { proposalFile, claimsFile }.Where(file => !File.Exists(file)))
{
    Console.Error.WriteLine($"{file}: does not exist");
    return 2;
}

// 1. The proposal: a program that contradicts itself cannot be built, and says why.
if (ProgramJson.Read(File.ReadAllBytes(proposalFile)).TryPickT1(out Problems problems, out SupportProgram proposal))
{
    foreach (Problem problem in problems)
    {
        Console.Error.WriteLine($"{proposalFile}: {problem.Path}: {problem.Message.In(language)}");
    }

    return 2;
}

// 2. The portfolio: every bad line is named, and none stops the others.
using FileStream stream = File.OpenRead(claimsFile);
ClaimFile claims = ClaimFile.Read(stream);
foreach (LineProblem problem in claims.Problems)
{
    Console.Error.WriteLine($"{claimsFile}:{problem.Line}: {problem.Problem.Path}: {problem.Problem.Message.In(language)}");
}

// 3. The comparison: who changes, from what to what, by how much.
var comparison = DecisionComparison.Of(SupportProgram.Current.Decide(claims.Ledger), proposal.Decide(claims.Ledger));
Console.WriteLine(ComparisonPage.Markdown(comparison, new($"改定案「{proposal.Name}」の影響", $"What the proposal “{proposal.Name}” changes"), language));

// 4. The same over every claim that there can be: exact, so what is not listed does not change.
var everywhere = SpaceComparison.Of(SupportProgram.Current, proposal);
Console.WriteLine();
Console.WriteLine(SpaceComparisonPage.Markdown(everywhere, new("ありうるすべての請求について", "Over every claim that there can be"), language));
return claims.Problems.Count > 0 ? 2 : everywhere.Regions.Count > 0 ? 1 : 0;
