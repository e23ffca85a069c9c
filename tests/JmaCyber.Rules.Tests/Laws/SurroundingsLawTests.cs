using System.Globalization;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>JSON keeps what it is given, and nothing depends on where the program runs.</summary>
public sealed class SurroundingsLawTests
{
    public static TheoryData<string> Cultures => ["ja-JP", "th-TH", "ar-SA", "tr-TR"];

    [Fact]
    public void A_claim_written_and_read_is_the_same_claim()
        => Law.Holds(Given.ClaimCases, static one => one.Smaller(), one =>
        {
            string written = ClaimJson.Write(one.Claim);
            Claim read = ClaimJson.Read(written).OrThrow();
            Assert.NotSame(one.Claim, read);
            Assert.Equal(one.Claim, read);
            Assert.Equal(one.Claim.GetHashCode(), read.GetHashCode());
            Assert.Equal(written, ClaimJson.Write(read));
            Assert.Equal(one.Decide().InFull(), one.Program.Decide(read).InFull());
        });

    [Fact]
    public void A_program_written_and_read_is_the_same_program()
        => Law.Holds(Given.AnyProgram, program =>
        {
            string written = ProgramJson.Write(program);
            SupportProgram read = ProgramJson.Read(written).OrThrow();
            Assert.Equal(program, read);
            Assert.Equal((program.GetHashCode(), program.Fingerprint), (read.GetHashCode(), read.Fingerprint));
            Assert.Equal(written, ProgramJson.Write(read));
        });

    [Fact]
    public void A_ledger_written_as_lines_and_read_is_decided_alike()
        => Law.Holds(Given.LedgerCases, static ledger => ledger.Smaller(), ledger =>
        {
            using var lines = new MemoryStream();
            ClaimJson.WriteLines(lines, ledger.Claims);
            lines.Position = 0;
            ClaimFile file = ClaimFile.Read(lines);
            Assert.Empty(file.Problems);
            Assert.Equal(ledger.Claims, file.Ledger);
            Assert.Equal(Told(ledger.Decide()), Told(ledger.Program.Decide(file.Ledger)));
        }, cases: 40);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Nothing_depends_on_the_culture(string name)
    {
        var culture = new CultureInfo(name);
        culture.DateTimeFormat.Calendar = name switch
        {
            "ja-JP" => new JapaneseCalendar(),
            "ar-SA" => new UmAlQuraCalendar(),
            _ => culture.DateTimeFormat.Calendar,
        };
        Law.Holds(Given.ClaimCases, static one => one.Smaller(), one => Assert.Equal(Told(one), Under(culture, () => Told(one))), cases: 60);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Los_Angeles")]
    public void Nothing_depends_on_the_time_zone(string zone)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        IReadOnlyList<ClaimCase> cases = Law.Sample(Given.ClaimCases, 100);
        string[] here = [.. cases.Select(Told)];
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(here, cases.Select(Told), StringComparer.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static string Told(IEnumerable<Decision> decisions) => string.Join('\n', decisions.Select(decision => decision.InFull()));

    private static string Under(CultureInfo culture, Func<string> told)
    {
        (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return told();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>All that is ever written of a case, read from JSON anew.</summary>
    private static string Told(ClaimCase one)
    {
        Claim claim = ClaimJson.Read(ClaimJson.Write(one.Claim)).OrThrow();
        SupportProgram program = ProgramJson.Read(ProgramJson.Write(one.Program)).OrThrow();
        Decision decision = program.Decide(claim);
        return $"{one}\n{decision.InFull()}\n{decision} {decision.InShort()} {(decision as Payable)?.Payout}";
    }
}
