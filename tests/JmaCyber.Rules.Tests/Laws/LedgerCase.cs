using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>The claims of a ledger and the program under which they are decided.</summary>
public sealed record LedgerCase(IReadOnlyList<Claim> Claims, SupportProgram Program)
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

/// <summary>A ledger, and its lines in an order of chance.</summary>
public sealed record TurnedLedger(LedgerCase Case, int Seed)
{
    public IReadOnlyList<Claim> Lines()
    {
        var random = new Random(Seed);
        return [.. Case.Claims.Select(claim => (claim, Key: random.Next())).OrderBy(line => line.Key).Select(line => line.claim)];
    }

    public IEnumerable<TurnedLedger> Smaller() => Case.Smaller().Select(smaller => this with { Case = smaller });
}
