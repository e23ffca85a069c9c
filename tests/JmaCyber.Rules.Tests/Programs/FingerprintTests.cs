using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests;

public sealed class FingerprintTests
{
    [Fact]
    public void The_fingerprint_is_the_hash_of_settings_and_versions_as_the_contract_writes_them()
        => Assert.All(
            Enumerable.Range(1, 200).Select(LedgerGenerator.Program).Append(NaiveScheme.BuiltInProgram()),
            program => Assert.Equal(NaiveFingerprint.Of(program), Ledgers.Program(program).Fingerprint));

    [Fact]
    public void The_name_and_the_desks_year_end_are_no_part_of_it()
    {
        Assert.Equal(Programs.Of2023.Fingerprint, Programs.Of2023.WithName("改定案").Fingerprint);
        Assert.Equal(Programs.Of2023.Fingerprint, Programs.Of2023.With(YearEndClosure.December31).Fingerprint);
    }

    [Fact]
    public void Every_other_reading_has_a_fingerprint_of_its_own()
    {
        string[] all = Interpretation.All.Where(one => one.BearsOnDecisions)
            .SelectMany(one => one.Values.Skip(1).Select(value => one.Apply(Programs.Of2023, value).Fingerprint))
            .Append(Programs.Of2023.Fingerprint).ToArray();

        Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_version_id_is_escaped_as_RFC_8785_says()
    {
        ProgramVersion version = Programs.Version2022 with { Id = "a\"b\\c/改é" };
        SupportProgram program = Programs.Of2023.WithVersions([version]).OrThrow();

        Assert.Contains("""{"id":"a\"b\\c/改é","from":"2022-06-01",""", Fingerprint.Canonical(program), StringComparison.Ordinal);
    }
}
