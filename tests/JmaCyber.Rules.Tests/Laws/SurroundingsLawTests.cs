using System.Globalization;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>JSON keeps what it is given, and nothing depends on where the program runs.</summary>
public sealed class SurroundingsLawTests
{
    [Law]
    public void A_claim_written_and_read_is_the_same_claim(ClaimCase one)
    {
        string written = ClaimJson.Write(one.Claim);
        Claim read = ClaimJson.Read(written).OrThrow();
        Assert.NotSame(one.Claim, read);
        Assert.Equal(one.Claim, read);
        Assert.Equal(one.Claim.GetHashCode(), read.GetHashCode());
        Assert.Equal(written, ClaimJson.Write(read));
        Assert.Equal(one.Decide().InFull(), one.Program.Decide(read).InFull());
    }

    [Law]
    public void A_program_written_and_read_is_the_same_program(SupportProgram program)
    {
        string written = ProgramJson.Write(program);
        SupportProgram read = ProgramJson.Read(written).OrThrow();
        Assert.Equal(program, read);
        Assert.Equal((program.GetHashCode(), program.Fingerprint), (read.GetHashCode(), read.Fingerprint));
        Assert.Equal(written, ProgramJson.Write(read));
    }

    [Law(MaxTest = 40)]
    public void A_ledger_written_as_lines_and_read_is_decided_alike(LedgerCase ledger)
    {
        using var lines = new MemoryStream();
        ClaimJson.WriteLines(lines, ledger.Claims);
        lines.Position = 0;
        ClaimFile file = ClaimFile.Read(lines);
        Assert.Empty(file.Problems);
        Assert.Equal(ledger.Claims, file.Ledger);
        Assert.Equal(Told(ledger.Decide()), Told(ledger.Program.Decide(file.Ledger)));
    }

    [Law(MaxTest = 60)]
    public void Nothing_depends_on_the_culture_of_Japan(ClaimCase one) => SameIn("ja-JP", new JapaneseCalendar(), one);

    [Law(MaxTest = 60)]
    public void Nothing_depends_on_the_culture_of_Thailand(ClaimCase one) => SameIn("th-TH", new ThaiBuddhistCalendar(), one);

    [Law(MaxTest = 60)]
    public void Nothing_depends_on_the_culture_of_Saudi_Arabia(ClaimCase one) => SameIn("ar-SA", new UmAlQuraCalendar(), one);

    [Law(MaxTest = 60)]
    public void Nothing_depends_on_the_culture_of_Turkey(ClaimCase one) => SameIn("tr-TR", new GregorianCalendar(), one);

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

    private static void SameIn(string name, Calendar calendar, ClaimCase one)
    {
        var culture = new CultureInfo(name);
        culture.DateTimeFormat.Calendar = calendar;
        Assert.Equal(Told(one), Under(culture, () => Told(one)));
    }

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
