using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>From the oracle's plain JSON to the engine's values.</summary>
internal static class Ledgers
{
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Ledger Of(IEnumerable<JsonObject> claims)
    {
        string lines = string.Join('\n', claims.Select(claim => claim.ToJsonString()));
        ClaimFile file = ClaimFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)));
        Assert.Empty(file.Problems);
        return file.Ledger;
    }

    public static Ledger Generated(int seed, int count) => Of(LedgerGenerator.Claims(seed, count));

    public static SupportProgram Program(JsonObject program) => ProgramJson.Read(program.ToJsonString()).OrThrow();
}
