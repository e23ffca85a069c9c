using System.Buffers;
using System.Text;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Comparing;
using OneOf;

namespace JmaCyber.Rules.Tests;

/// <summary>Streams that never answer at once, as the bodies of requests, give what files give, wherever they are cut.</summary>
public sealed class StreamTests
{
    private static readonly string Sound = ClaimJson.Write(Example.Attack().Closed(2).ToClaim());
    private static readonly string Other = ClaimJson.Write(Example.Leak().Named("other").ToClaim());
    private static readonly string Bad = Sound.Replace("\"clinic\"", "\"shop\"", StringComparison.Ordinal).Replace("\"opens\"", "1", StringComparison.Ordinal);
    private static readonly string Long = new('x', (1 << 20) + 2);

    public static TheoryData<string> Files =>
    [
        "", "\n \n", Sound, $"{Sound}\n{Other}\n", $"\uFEFF{Sound}\r\n\r\n{Bad}\r\n{Other}", $"{Bad}\n{Bad}\n", $"{Pretty(Sound)}\n{Other}", $"{Pretty(Bad)}\n{Pretty(Other)}\n",
        $"[{Sound},\n{Bad}\n, {Other}]\n", $"\n [ ]", $"[{Sound},{Other}", $"[{Sound} {Other}]", $"[{Sound}]x", $"[{Sound},]", $"{{\"id\":\nx\ny\n{Sound}\nz\n{Other}", "{", "[", "null\n1\n\"",
        $"id;facilityId\n1;2\n{Sound}\n", "PK\u0003\u0004rest\nof a file\n", $"{{\0\n{Other}\n", $"\"{Long}\"\n{Sound}", $"{{\"id\":\"{Long}\"}}\n{Sound}", $"[{{\"id\":\"{Long}\"}},{Sound}]",
        $"{{\"id\":\n\"{Long}\"}}\n{Sound}\n",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_stream_gives_what_a_file_gives_wherever_it_is_cut(string text)
    {
        byte[] file = Encoding.UTF8.GetBytes(text);
        string[] expected = Read(file);
        foreach (int piece in new[] { 1, 7, 100, 5000, int.MaxValue }.Where(piece => file.Length / piece < 3000))
        {
            Assert.Equal(expected, await Told(ClaimJson.ReadLinesAsync(new SlowStream(file, piece))));
        }
    }

    [Fact]
    public async Task However_a_file_is_spoiled_a_stream_of_it_gives_the_same()
    {
        var corruptor = new Json.Corruptor(20220601);
        for (int i = 0; i < 150; i++)
        {
            byte[] file = [.. corruptor.Spoil(Sound), (byte)'\n', .. corruptor.Spoil(Pretty(Other)), (byte)'\n', .. Encoding.UTF8.GetBytes(Other)];
            Assert.Equal(Read(file), await Told(ClaimJson.ReadLinesAsync(new SlowStream(file, 1 + (i * 7)))));
        }
    }

    [Fact]
    public async Task A_claim_is_given_before_the_next_has_come()
    {
        var stream = new SlowStream(Encoding.UTF8.GetBytes($"{Sound}\n{Other}\n"), Encoding.UTF8.GetByteCount(Sound) + 1) { Pieces = 1 };
        await using IAsyncEnumerator<OneOf<Claim, LineProblem>> claims = ClaimJson.ReadLinesAsync(stream).GetAsyncEnumerator();
        Assert.True(await claims.MoveNextAsync());
        Assert.Equal("claim", claims.Current.AsT0.Id.Value);

        ValueTask<bool> next = claims.MoveNextAsync();
        Assert.False(next.IsCompleted);
        stream.Pieces = int.MaxValue;
        Assert.True(await next);
        Assert.Equal("other", claims.Current.AsT0.Id.Value);
    }

    [Fact]
    public async Task A_stream_without_an_end_and_without_a_claim_is_left()
    {
        var stream = new SlowStream(Encoding.UTF8.GetBytes($"{Sound}\n{{\"id\":\nx\n"), 1 << 16) { Endless = true };
        string[] told = await Told(ClaimJson.ReadLinesAsync(stream));
        Assert.Equal(2, told.Length);
        Assert.StartsWith("2: $: 16 MiB were read without coming to another claim", told[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_can_stop()
    {
        var stream = new SlowStream(Encoding.UTF8.GetBytes(Sound), 10) { Pieces = 0 };
        using var cancellation = new CancellationTokenSource();
        Task all = Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Told(ClaimJson.ReadLinesAsync(stream, cancellation.Token)));
        Task one = Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimJson.ReadAsync(new SlowStream([], 1) { Pieces = 0 }, cancellation.Token));
        Task file = Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimFile.ReadAsync(new SlowStream([], 1) { Pieces = 0 }, cancellation.Token));
        Task with = Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (OneOf<Claim, LineProblem> one in ClaimJson.ReadLinesAsync(new SlowStream([], 1) { Pieces = 0 }).WithCancellation(cancellation.Token))
            {
                Assert.Fail($"{one}");
            }
        });
        Task program = Assert.ThrowsAnyAsync<OperationCanceledException>(() => ProgramJson.ReadAsync(new SlowStream([], 1) { Pieces = 0 }, cancellation.Token));
        Task partial = Assert.ThrowsAnyAsync<OperationCanceledException>(() => PartialClaimFile.ReadAsync(new SlowStream([], 1) { Pieces = 0 }, cancellation.Token));
        Task record = Assert.ThrowsAnyAsync<OperationCanceledException>(() => RecordFile.ReadAsync(new SlowStream([], 1) { Pieces = 0 }, cancellation.Token));
        await cancellation.CancelAsync();
        await Task.WhenAll(all, one, file, with, program, partial, record);
        Decision[] decisions = [Example.Attack().Decide()];
        Claim[] claims = [decisions[0].Claim];
        Assert.All(
            [
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DecisionJson.WriteLinesAsync(Output(), decisions, cancellation: cancellation.Token)),
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DecisionJson.WriteLinesAsync(Output(), Slowly(decisions), cancellation: cancellation.Token)),
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimJson.WriteLinesAsync(Output(), claims, cancellation.Token)),
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimJson.WriteLinesAsync(Output(), Slowly(claims), cancellation.Token)),
            ],
            fault => Assert.Equal(cancellation.Token, fault.CancellationToken));

        static SlowStream Output() => new([], 1);
    }

    [Fact]
    public async Task One_claim_one_program_and_one_file_are_read_as_from_bytes()
    {
        Assert.Equal(ClaimJson.Read(Sound).AsT0, (await ClaimJson.ReadAsync(new SlowStream(Encoding.UTF8.GetBytes("\uFEFF" + Sound), 11))).AsT0);
        Assert.Equal(ClaimJson.Read(Bad).AsT1, (await ClaimJson.ReadAsync(new SlowStream(Encoding.UTF8.GetBytes(Bad), 11))).AsT1);
        Assert.StartsWith("$: is a value over 1 MiB", (await ClaimJson.ReadAsync(new SlowStream("["u8.ToArray(), 1 << 16) { Endless = true })).AsT1.ToString(), StringComparison.Ordinal);
        Assert.Equal(Programs.Of2023, (await ProgramJson.ReadAsync(new SlowStream(Encoding.UTF8.GetBytes(ProgramJson.Write(Programs.Of2023)), 100))).AsT0);
        Assert.Equal(ProgramJson.Read("{}").AsT1, (await ProgramJson.ReadAsync(new SlowStream("{}"u8.ToArray(), 1))).AsT1);

        byte[] bytes = Encoding.UTF8.GetBytes($"{Sound}\n{Bad}\n{Sound}\n");
        (ClaimFile whole, ClaimFile slow) = (ClaimFile.Read(new MemoryStream(bytes)), await ClaimFile.ReadAsync(new SlowStream(bytes, 50)));
        Assert.Equal((whole.Ledger.Single(), whole.Problems.Count), (slow.Ledger.Single(), slow.Problems.Count));
        Assert.Equal(whole.Problems.Select(one => one.ToString()), slow.Problems.Select(one => one.ToString()));
        Assert.Equal("claim", Assert.Single((await PartialClaimFile.ReadAsync(new SlowStream(bytes, 50))).Claims).Id.Value);
        Assert.Equal(3, (await RecordFile.ReadAsync(new SlowStream(bytes, 50))).Problems.Count);
    }

    [Fact]
    public async Task What_is_written_without_blocking_is_what_is_written()
    {
        Claim[] claims = [.. Law.Sample(Given.ClaimCases, 300).Select(one => one.Claim)];
        Decision[] decisions = [.. claims.Select(Programs.Of2023.Decide)];
        using var blocking = new MemoryStream();
        ClaimJson.WriteLines(blocking, claims);
        DecisionJson.WriteLines(blocking, decisions, explain: true);
        Assert.EndsWith(DecisionJson.Write(decisions[^1], explain: true) + "\n", Encoding.UTF8.GetString(blocking.ToArray()), StringComparison.Ordinal);

        var slow = new SlowStream([], 1);
        await ClaimJson.WriteLinesAsync(slow, claims);
        await DecisionJson.WriteLinesAsync(slow, decisions, explain: true);
        Assert.Equal(blocking.ToArray(), slow.Written);

        var live = new SlowStream([], 1);
        await ClaimJson.WriteLinesAsync(live, Slowly(claims));
        await DecisionJson.WriteLinesAsync(live, Slowly(decisions), explain: true);
        Assert.Equal(blocking.ToArray(), live.Written);

        var buffer = new ArrayBufferWriter<byte>();
        ClaimJson.Write(buffer, claims[0]);
        DecisionJson.Write(buffer, decisions[0], explain: true);
        DecisionJson.Write(buffer, decisions[0]);
        Assert.Equal(ClaimJson.Write(claims[0]) + DecisionJson.Write(decisions[0], explain: true) + DecisionJson.Write(decisions[0]), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public async Task A_line_that_is_there_does_not_wait_for_the_next()
    {
        var output = new SlowStream([], 1);
        var gate = new TaskCompletionSource();
        Task writing = ClaimJson.WriteLinesAsync(output, Held());
        for (int i = 0; i < 1000 && output.Written.Length == 0; i++)
        {
            await Task.Delay(5);
        }

        Assert.Equal(Sound + "\n", Encoding.UTF8.GetString(output.Written));
        gate.SetResult();
        await writing;
        Assert.Equal($"{Sound}\n{Other}\n", Encoding.UTF8.GetString(output.Written));

        async IAsyncEnumerable<Claim> Held()
        {
            yield return ClaimJson.Read(Sound).AsT0;
            await gate.Task;
            yield return ClaimJson.Read(Other).AsT0;
        }
    }

    private static string Pretty(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToString();

    /// <summary>What a file gives, read claim by claim: faults of a ledger are none of its.</summary>
    private static string[] Read(byte[] file)
    {
        var claims = new List<string>();
        LineProblems problems = ContractLines.Read(new MemoryStream(file), progress: null, ClaimMapper.NewFaults(), (line, faults) =>
        {
            if (ClaimMapper.Read(line, faults) is { } claim)
            {
                claims.Add(claim.ToString());
            }
        });
        return [.. claims, .. problems.Select(Told)];
    }

    /// <summary>Sound ones first, as a file gives them.</summary>
    private static async Task<string[]> Told(IAsyncEnumerable<OneOf<Claim, LineProblem>> claims)
    {
        (List<string> sound, List<string> faulty) = ([], []);
        await foreach (OneOf<Claim, LineProblem> one in claims)
        {
            one.Switch(claim => sound.Add(claim.ToString()), problem => faulty.Add(Told(problem)));
        }

        return [.. sound, .. faulty];
    }

    private static string Told(LineProblem problem) => $"{problem} (+{problem.More})";

    private static async IAsyncEnumerable<T> Slowly<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    /// <summary>A stream that gives and takes a piece at a time, never at once, and refuses to block.</summary>
    private sealed class SlowStream(byte[] bytes, int piece) : MemoryStream
    {
        // Whoever never stops reading is to fail, not to hang.
        private const long MostEndless = 100 << 20;

        private readonly MemoryStream written = new();
        private int at;
        private long endless;

        /// <summary>How many pieces may be given until more are allowed.</summary>
        public int Pieces { get; set; } = int.MaxValue;

        public bool Endless { get; init; }

        public byte[] Written => written.ToArray();

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await Task.Yield();
            while (Pieces <= 0)
            {
                await Task.Delay(1, cancellationToken);
            }

            Pieces--;
            if (Endless && at == bytes.Length && (endless += count) < MostEndless)
            {
                Array.Fill(buffer, (byte)' ', offset, count);
                return count;
            }

            int given = Math.Min(Math.Min(piece, count), bytes.Length - at);
            Array.Copy(bytes, at, buffer, offset, given);
            at += given;
            return given;
        }

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            byte[] buffer = new byte[bufferSize];
            for (int read = await ReadAsync(buffer, 0, bufferSize, cancellationToken); read > 0; read = await ReadAsync(buffer, 0, bufferSize, cancellationToken))
            {
                destination.Write(buffer, 0, read);
            }
        }

        public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            written.Write(buffer, offset, count);
        }
    }
}
