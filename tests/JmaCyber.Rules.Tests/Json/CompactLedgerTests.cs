using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Compact;
using JmaCyber.Rules.Json.Tables;
using JmaCyber.Rules.Tests.Oracle;
using JmaCyber.Rules.Tests.Support;
using OneOf;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>The short way from bytes to decisions, held against the long one: it accepts or declines, and what it accepts is the same claim.</summary>
public sealed class CompactLedgerTests
{
    private const int Lines = 5000;

    /// <summary>Programs that read claims on every side: earlier claims, closure days, certificates, late reports to the JMA.</summary>
    private static readonly SupportProgram[] Programs =
    [
        SupportProgram.Current,
        SupportProgram.Current.With(AnnualSlot.Claim).With(AnnualWindowBasis.IncidentDate).With(ClosureDayCount.LongestRun),
        SupportProgram.Current.With(MissingClosureCertificate.PayBaseOnly).With(MembershipTest.ClaimOnly).With(AttackReport2022.MhlwOrJma),
        Ledgers.Program(LedgerGenerator.Program(Leg.Seed(41))),
        Ledgers.Program(LedgerGenerator.Program(Leg.Seed(42))),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_the_short_way_accepts_the_long_one_accepts_with_an_equal_claim(int seed)
    {
        var plain = new PlainClaim(new ClaimRows(keepsOperations: false));
        int accepted = 0;
        foreach (byte[] line in Spoilt(Leg.Seed(seed)))
        {
            if (plain.TryRead(line, out ReadOnlySpan<byte> id, out ReadOnlySpan<byte> facility))
            {
                accepted++;
                OneOf<Claim, Problems> read = ClaimJson.Read(line);
                Assert.True(read.IsT0, Encoding.UTF8.GetString(line));
                Assert.Equal(read.AsT0.Id.Value, Encoding.UTF8.GetString(id));
                Assert.Equal(read.AsT0.Facility.Id.Value, Encoding.UTF8.GetString(facility));
                Assert.Equal(read.AsT0.Particulars, plain.Seen);
                Assert.Equal(read.AsT0.PriorClaims, plain.Priors);
            }
        }

        Assert.InRange(accepted, Lines / 10, Lines);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Faults_and_decisions_are_those_of_the_long_way_byte_for_byte(int seed)
    {
        byte[] file = [.. Spoilt(Leg.Seed(seed)).SelectMany((line, place) => line.Concat(place % 9 == 0 ? "\r\n"u8.ToArray() : "\n"u8.ToArray()))];
        var expected = ClaimFile.Read(new MemoryStream(file));
        var ledger = new CompactLedger();
        var explaining = new CompactLedger(explain: true);

        LineProblems problems = ledger.Read(new MemoryStream(file), ClaimFormat.Json);

        Assert.Equal(expected.Problems.Total, problems.Total);
        Assert.Equal(expected.Problems.Select(Told), problems.Select(Told));
        Assert.Equal(expected.Problems.Total, explaining.Read(new MemoryStream(file), ClaimFormat.Json).Total);
        AssertDecided(expected.Ledger, ledger);
        AssertExplained(expected.Ledger, explaining);
    }

    [Fact]
    public void A_table_and_several_files_make_up_one_ledger()
    {
        byte[] table = Encoding.UTF8.GetBytes("id,facilityId,facilityKind,category,memberFrom,relation,incident,occurredOn,claimedOn\n"
            + "t1,F-1,clinic,a1,2015-04-01,opens,cyberAttack,2024-02-10,2024-03-01\nt1,F-1,clinic,a1,2015-04-01,opens,cyberAttack,2024-02-10,2024-03-01\n");
        byte[] json = Encoding.UTF8.GetBytes(string.Join('\n', LedgerGenerator.Claims(Leg.Seed(6), 300).Select(claim => claim.ToJsonString())));
        var builder = new LedgerBuilder();
        var ledger = new CompactLedger();
        var explaining = new CompactLedger(explain: true);
        foreach ((byte[] file, ClaimFormat form) in new[] { (table, ClaimFormat.Table), (json, ClaimFormat.Json), (json, ClaimFormat.Json), (table, ClaimFormat.Table) })
        {
            LineProblems expected = ClaimFile.ReadInto(builder, new MemoryStream(file), form);
            LineProblems problems = ledger.Read(new MemoryStream(file), form);
            Assert.Equal(expected.Select(Told), problems.Select(Told));
            explaining.Read(new MemoryStream(file), form);
        }

        Assert.Contains(builder.Build(), claim => claim.Id.Value == "t1");
        AssertDecided(builder.Build(), ledger);
        AssertExplained(builder.Build(), explaining);
    }

    [Fact]
    public void Hardly_a_sound_line_is_declined()
    {
        var plain = new PlainClaim(new ClaimRows(keepsOperations: false));
        string[] lines = [.. LedgerGenerator.Claims(Leg.Seed(7), 2000).Select(claim => claim.ToJsonString(Ledgers.Plain))];

        Assert.InRange(lines.Count(line => plain.TryRead(Encoding.UTF8.GetBytes(line), out _, out _)), lines.Length * 95 / 100, lines.Length);
    }

    [Fact]
    public void Explained_lines_from_pieces_are_those_of_one_decision_at_a_time()
    {
        byte[] file = [.. Spoilt(Leg.Seed(9)).SelectMany(line => line.Concat("\n"u8.ToArray()))];
        Ledger ledger = ClaimFile.Read(new MemoryStream(file)).Ledger;
        Decision[] decisions = [.. Programs.SelectMany(program => program.Decide(ledger))];
        Assert.Equal(4, decisions.SelectMany(decision => decision.Explain()).Select(one => one.Remedy?.Kind).OfType<RemedyKind>().Distinct().Count());

        AssertSame(
            output => output.Write(Encoding.UTF8.GetBytes(string.Concat(decisions.Select(decision => DecisionJson.Write(decision, explain: true) + "\n")))),
            output => DecisionJson.WriteLines(output, decisions, explain: true));
    }

    [Fact]
    public void Ids_of_any_characters_are_told_apart_and_written_as_ever()
    {
        string[] ids = ["請求-1", "請求-2", "a b", "tab<>&'+", "\\u8acb\\u6c42-1", "\\\"", "😀", "\u2028x", new string('x', 64), "é"];
        string line = LedgerGenerator.Claims(seed: 8, count: 1)[0].ToJsonString(Ledgers.Plain);
        string id = ClaimJson.Read(line).OrThrow().Id.Value;
        byte[] file = Encoding.UTF8.GetBytes(string.Join('\n', ids.Concat(ids).Select(one => line.Replace($"\"{id}\"", $"\"{one}\"", StringComparison.Ordinal))));
        var expected = ClaimFile.Read(new MemoryStream(file));
        var ledger = new CompactLedger();

        LineProblems problems = ledger.Read(new MemoryStream(file), ClaimFormat.Json);

        Assert.Equal(ids.Length - 1, ledger.Count);
        Assert.Equal(expected.Problems.Select(Told), problems.Select(Told));
        AssertDecided(expected.Ledger, ledger);
    }

    [Fact]
    public void Many_texts_keep_their_numbers()
    {
        var table = new TextTable();
        for (int number = 0; number < 50_000; number++)
        {
            byte[] text = Encoding.UTF8.GetBytes($"{number}{new string('é', number % 30)}");
            Assert.Equal(-1, table.Find(text, out TextSlot slot));
            Assert.Equal(number, table.Add(text, slot));
            Assert.Equal(number, table.Find(text, out _));
        }

        Assert.Equal("0", Encoding.UTF8.GetString(table[0]));
        Assert.Equal(49_999, table.Find(Encoding.UTF8.GetBytes($"49999{new string('é', 49_999 % 30)}"), out _));
    }

    private static void AssertDecided(Ledger expected, CompactLedger ledger)
    {
        Assert.Equal(expected.Count, ledger.Count);
        foreach (SupportProgram program in Programs)
        {
            IReadOnlyList<Decision> decisions = program.Decide(expected);
            AssertSame(output => DecisionJson.WriteLines(output, decisions), output => ledger.Decide(program, output));
            foreach (Language language in new[] { Language.Ja, Language.En })
            {
                AssertSame(output => DecisionCsv.Write(output, decisions, language), output => ledger.DecideToCsv(program, output, language));
            }
        }
    }

    /// <summary>Sentences name operation days, earlier claims by their ids and documents of the other payment: all of it is there without the claim.</summary>
    private static void AssertExplained(Ledger expected, CompactLedger ledger)
    {
        foreach (SupportProgram program in Programs)
        {
            AssertSame(output => DecisionJson.WriteLines(output, program.Decide(expected), explain: true), output => ledger.Decide(program, output));
        }
    }

    private static void AssertSame(Action<Stream> longWay, Action<Stream> shortWay)
    {
        (MemoryStream expected, MemoryStream actual) = (new MemoryStream(), new MemoryStream());
        longWay(expected);
        shortWay(actual);
        if (!expected.GetBuffer().AsSpan(0, (int)expected.Length).SequenceEqual(actual.GetBuffer().AsSpan(0, (int)actual.Length)))
        {
            Assert.Equal(Encoding.UTF8.GetString(expected.ToArray()).Split('\n'), Encoding.UTF8.GetString(actual.ToArray()).Split('\n'));
            Assert.Fail("the bytes differ");
        }
    }

    private static (int, string, string, string, int) Told(LineProblem one) => (one.Line, one.Problem.Path, one.Problem.Message.En, one.Problem.Message.Ja, one.More);

    /// <summary>Lines of few facilities, two thirds of them spoilt in every way that the corruptor knows.</summary>
    private static IEnumerable<byte[]> Spoilt(int seed)
    {
        var corruptor = new Corruptor(seed);
        string[] sound = [.. LedgerGenerator.Claims(seed, Lines).Select(claim => claim.ToJsonString(Ledgers.Plain))];
        return sound.Select((line, place) => place % 3 == 0 ? Encoding.UTF8.GetBytes(line) : corruptor.Spoil(line));
    }
}
