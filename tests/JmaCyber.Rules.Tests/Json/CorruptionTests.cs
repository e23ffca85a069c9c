using System.Text;
using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Oracle;
using OneOf;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>Spoilt lines never throw, are told by line and path or are claims still, and touch no line outside their ledger.</summary>
public sealed class CorruptionTests
{
    private const int Before = 8;
    private static readonly string[] Valid = LedgerGenerator.Claims(seed: 5, count: 17).ConvertAll(claim => claim.ToJsonString()).ToArray();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_thousand_spoilt_lines_harm_no_other(int seed)
    {
        var corruptor = new Corruptor(seed);
        var choice = new Random(seed);
        Dictionary<string, Decision> sound = Decide(Read(Encoding.UTF8.GetBytes(string.Join('\n', Valid))));
        int claims = 0;
        for (int i = 0; i < 1000; i++)
        {
            string victim = Valid[choice.Next(Valid.Length)];
            byte[] spoilt = corruptor.Spoil(victim);
            string[] others = Valid.Where(line => !string.Equals(line, victim, StringComparison.Ordinal)).ToArray();
            byte[] file =
            [
                .. Encoding.UTF8.GetBytes(string.Join('\n', others[..Before]) + "\n"),
                .. spoilt,
                .. Encoding.UTF8.GetBytes("\n" + string.Join('\n', others[Before..])),
            ];

            ClaimFile read = Read(file);

            int spoiltLines = spoilt.Count(one => one == '\n') + 1;
            HashSet<string> touched = Touched(victim, spoilt);
            claims += AssertTold(read, spoilt, spoiltLines, others.Length, touched) ? 1 : 0;
            Dictionary<string, Decision> decisions = Decide(read);
            Assert.All(
                sound.Where(one => !touched.Contains(one.Value.Claim.Facility.Id.Value) && !touched.Contains(one.Key)
                    && !string.Equals(one.Key, IdOf(victim), StringComparison.Ordinal)),
                one => Assert.Equal(DecisionJson.Write(one.Value), DecisionJson.Write(decisions[one.Key])));
        }

        Assert.InRange(claims, 50, 500);
    }

    /// <summary>A spoilt line that is one line is a claim exactly when the naive reading says so; each that is none has a problem with a path.</summary>
    private static bool AssertTold(ClaimFile read, byte[] spoilt, int spoiltLines, int others, HashSet<string> touched)
    {
        Assert.All(read.Problems, one => Assert.StartsWith("$", one.Problem.Path, StringComparison.Ordinal));
        if (spoiltLines > 1)
        {
            return false;
        }

        bool isNamed = read.Problems.Any(one => one.Line == Before + 1);
        OneOf<Claim, Problems> alone = ClaimJson.Read(spoilt);
        bool isBlank = string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(spoilt));
        bool isClaim = alone.IsT0;
        string answer = isClaim ? "taken" : alone.AsT1.ToString();
        Assert.True(isClaim == NaiveClaimReading.IsClaim(spoilt), $"{answer}: {Encoding.UTF8.GetString(spoilt)}");
        Assert.True(isClaim || isNamed || isBlank);

        // A claim still may contradict another line; where it does not, every line is a claim.
        if (isClaim && touched.Count == 1)
        {
            Assert.InRange(read.Ledger.Count + read.Problems.Select(one => one.Line).Distinct().Count(), others + 1, others + 1);
        }

        return isClaim;
    }

    /// <summary>The facilities and ids that the line had, and those that it has now.</summary>
    private static HashSet<string> Touched(string victim, byte[] spoilt)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal) { JsonNode.Parse(victim)!["facility"]!["id"]!.GetValue<string>() };
        foreach (Claim claim in Read(spoilt).Ledger)
        {
            touched.Add(claim.Facility.Id.Value);
            if (!string.Equals(claim.Id.Value, IdOf(victim), StringComparison.Ordinal))
            {
                touched.Add(claim.Id.Value);
                touched.UnionWith(Valid.Where(line => string.Equals(IdOf(line), claim.Id.Value, StringComparison.Ordinal))
                    .Select(line => JsonNode.Parse(line)!["facility"]!["id"]!.GetValue<string>()));
            }
        }

        return touched;
    }

    private static string IdOf(string line) => JsonNode.Parse(line)!["id"]!.GetValue<string>();

    private static ClaimFile Read(byte[] file) => ClaimFile.Read(new MemoryStream(file));

    private static Dictionary<string, Decision> Decide(ClaimFile file)
        => SupportProgram.Current.Decide(file.Ledger).ToDictionary(one => one.Claim.Id.Value, StringComparer.Ordinal);
}
