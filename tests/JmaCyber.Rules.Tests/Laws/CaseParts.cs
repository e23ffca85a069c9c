using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>Claims changed in one thing, and decisions written so that every difference shows.</summary>
internal static class CaseParts
{
    public static Claim With(this Claim claim, IEnumerable<Document>? documents = null, Incident? incident = null, IEnumerable<PriorClaim>? priors = null)
        => new ClaimDraft
        {
            Id = claim.Id.Value,
            Facility = new FacilityDraft(claim.Facility.Id.Value, claim.Facility.Kind),
            Member = claim.Member,
            Incident = incident ?? claim.Incident,
            Documents = [.. documents ?? claim.Documents],
            ClaimedOn = claim.ClaimedOn,
            PriorClaims = [.. priors ?? claim.PriorClaims],
        }.Validate().OrThrow();

    public static IEnumerable<Claim> Smaller(this Claim claim)
    {
        foreach (Document document in claim.Documents)
        {
            yield return claim.With(documents: claim.Documents.Where(other => !ReferenceEquals(other, document)));
        }

        foreach (PriorClaim prior in claim.PriorClaims)
        {
            yield return claim.With(priors: claim.PriorClaims.Where(other => !ReferenceEquals(other, prior)));
        }

        if (claim.Incident is CyberAttack attack)
        {
            foreach (OperationDay day in attack.Operations)
            {
                yield return claim.With(incident: attack with { Operations = [.. attack.Operations.Where(other => other != day)] });
            }
        }
    }

    public static string OneLine(SupportProgram program) => string.Concat(ProgramJson.Write(program).Split('\n').Select(line => line.Trim()));

    /// <summary>The decision by the contract, with every finding explained and the program named.</summary>
    public static string InFull(this Decision decision) => DecisionJson.Write(decision, explain: true);

    /// <summary>The decision by the contract and the findings, without a word on the program.</summary>
    public static string InPlain(this Decision decision)
        => $"{DecisionJson.Write(decision)} {string.Join(' ', decision.Findings.Select(finding => $"{finding.Rule} {finding.Result}"))}";
}
