using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>A claim and the program under which it is decided; written as JSON, so that a failure can be tried again.</summary>
internal sealed record ClaimCase(Claim Claim, SupportProgram Program)
{
    public Decision Decide() => Program.Decide(Claim);

    /// <summary>The case without one thing: a document, a day, an earlier claim, the program's own ways.</summary>
    public IEnumerable<ClaimCase> Smaller() => Claim.Smaller().Select(claim => this with { Claim = claim }).Concat(
        Program.Equals(SupportProgram.Current) ? [] : [this with { Program = SupportProgram.Current }]);

    public override string ToString() => $"{ClaimJson.Write(Claim)}\nunder {CaseParts.OneLine(Program)}";
}

/// <summary>The claims of a ledger and the program under which they are decided.</summary>
internal sealed record LedgerCase(IReadOnlyList<Claim> Claims, SupportProgram Program)
{
    public IReadOnlyList<Decision> Decide() => Decide(Claims);

    /// <summary>The same claims in another order.</summary>
    public IReadOnlyList<Decision> Decide(IEnumerable<Claim> claims) => Program.Decide(Ledger.Of(claims).OrThrow());

    public IEnumerable<LedgerCase> Smaller()
    {
        for (int i = 0; i < Claims.Count; i++)
        {
            int left = i;
            yield return this with { Claims = [.. Claims.Where((_, place) => place != left)] };
            foreach (Claim smaller in Claims[i].Smaller())
            {
                yield return this with { Claims = [.. Claims.Select((claim, place) => place == left ? smaller : claim)] };
            }
        }
    }

    public override string ToString() => $"{string.Join('\n', Claims.Select(ClaimJson.Write))}\nunder {CaseParts.OneLine(Program)}";
}

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
