using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests.Programs;

public sealed class FingerprintTests
{
    [Fact]
    public void The_fingerprint_is_the_hash_of_settings_and_versions_as_the_contract_writes_them()
    {
        foreach (int seed in Enumerable.Range(1, 50))
        {
            SupportProgram program = Ledgers.Program(LedgerGenerator.Program(seed));
            JsonObject written = JsonNode.Parse(ProgramJson.Write(program))!.AsObject();
            written.Remove("name");
            written["settings"]!.AsObject().Remove("yearEndClosure");
            byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(written.ToJsonString(Ledgers.Plain)));

            Assert.Equal(Convert.ToHexString(hash).ToLowerInvariant(), program.Fingerprint);
        }
    }

    [Fact]
    public void The_name_and_the_desks_year_end_are_no_part_of_it()
    {
        Assert.Equal(SupportProgram.Current.Fingerprint, SupportProgram.Current.WithName("改定案").Fingerprint);
        Assert.Equal(SupportProgram.Current.Fingerprint, SupportProgram.Current.With(YearEndClosure.December31).Fingerprint);
    }

    [Fact]
    public void Every_other_reading_has_a_fingerprint_of_its_own()
    {
        string[] all = Interpretation.All.Where(one => one.BearsOnDecisions)
            .SelectMany(one => one.Values.Skip(1).Select(value => one.Apply(SupportProgram.Current, value).Fingerprint))
            .Append(SupportProgram.Current.Fingerprint).ToArray();

        Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_version_id_is_escaped_as_RFC_8785_says()
    {
        ProgramVersion version = SupportProgram.Current.Versions[0] with { Id = "a\"b\\c/改é" };
        SupportProgram program = SupportProgram.Current.WithVersions([version]).OrThrow();

        Assert.Contains("""{"id":"a\"b\\c/改é","from":"2022-06-01",""", Fingerprint.Canonical(program), StringComparison.Ordinal);
    }
}
