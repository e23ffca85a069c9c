namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Faults without end: the first of a line and of a file are shown, the others counted, and they take no room.</summary>
/// <remarks>Room is measured over the process, so nothing runs beside these tests.</remarks>
[Collection(nameof(CapTests))]
[CollectionDefinition(nameof(CapTests), DisableParallelization = true)]
public sealed class CapTests
{
    private const int MiB = 1 << 20;

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 1)]
    [InlineData(1000, 980)]
    public void Twenty_faults_of_a_line_are_shown_and_the_others_counted(int faults, int more)
    {
        string bad = Lines.Edit(Lines.Leak, "'id':'T-2'", $"'id':'T-2',{string.Join(',', Enumerable.Range(0, faults).Select(i => $"'x{i}':0"))}");

        ConsoleRun run = ConsoleRun.Reading($"{Lines.Before}\n{bad}\n{Lines.After}", "decide", "-", "--lang", "en");

        Assert.Equal(ConsoleRun.Decisions(Lines.Before, Lines.After), run.OutputLines);
        Assert.Equal(more > 0 ? 21 : faults, run.ErrorLines.Length);
        Assert.All(run.ErrorLines.Take(20), error => Assert.StartsWith("-:2: $.x", error, StringComparison.Ordinal));
        Assert.Equal(more > 0 ? [$"-:2: … and {more:N0} more {(more == 1 ? "fault" : "faults")}"] : [], run.ErrorLines.Skip(20));
    }

    [Fact]
    public void The_faults_that_are_shown_are_the_first_in_the_order_of_the_contract()
    {
        string bad = $$"""{"documents":[{{string.Join(',', Enumerable.Repeat("0", 50))}}],"id":7}""";

        ConsoleRun run = ConsoleRun.Reading(bad, "decide", "-", "--lang", "en");

        Assert.StartsWith("-:1: $.id: is 7", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("-:1: … and 35 more faults", run.ErrorLines[20]);
    }

    [Fact]
    public void Two_hundred_faults_of_a_file_are_shown_and_the_others_counted()
    {
        string file = string.Join('\n', Enumerable.Repeat("{}", 1000)) + "\n" + Lines.Attack;

        ConsoleRun run = ConsoleRun.Reading(file, "decide", "-", "--lang", "en");

        Assert.Equal(ConsoleRun.Decisions(Lines.Attack), run.OutputLines);
        Assert.Equal(201, run.ErrorLines.Length);
        Assert.StartsWith("-:40: $.claimedOn: ", run.ErrorLines[199], StringComparison.Ordinal);
        Assert.Equal("-: … and 4,800 more faults", run.ErrorLines[200]);
    }

    [Fact]
    public void Lines_that_are_capped_count_with_themselves_and_the_rest_with_the_file()
    {
        string bad = $$"""{"documents":[{{string.Join(',', Enumerable.Repeat("0", 100))}}]}""";

        ConsoleRun run = ConsoleRun.Reading(string.Join('\n', Enumerable.Repeat(bad, 12)), "decide", "-", "--lang", "en");

        Assert.Equal(200 + 10 + 1, run.ErrorLines.Length);
        Assert.Equal("-:1: … and 85 more faults", run.ErrorLines[20]);
        Assert.Equal("-: … and 210 more faults", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("{\"documents\":[", "{}", "]}", 2, 5)]
    [InlineData("{\"priorClaims\":[", "{}", "]}", 3, 5)]
    [InlineData("{\"incident\":{\"kind\":\"cyberAttack\",\"operations\":[", "{}", "]}}", 2, 5)]
    [InlineData("{\"documents\":[", "0", "]}", 1, 5)]
    [InlineData("{\"incident\":{\"occurredOn\":\"2150-01-01\",\"kind\":\"cyberAttack\"},\"documents\":[", "{}", "]}", 2, 4)]
    [InlineData("{\"documents\":[", "{\"receivedOn\":\"1800-01-01\",\"kind\":\"jmaReport\"}", "]}", 1, 5)]
    public void A_megabyte_of_faults_takes_no_more_room_than_a_sound_line(string start, string item, string end, int each, int others)
    {
        int count = (MiB - start.Length - end.Length) / (item.Length + 1);
        string line = start + string.Join(',', Enumerable.Repeat(item, count)) + end;

        (ConsoleRun run, long peak) = Measure(() => ConsoleRun.Reading(line, "decide", "-", "--lang", "en"));

        Assert.Equal(21, run.ErrorLines.Length);
        Assert.Equal($"-:1: … and {((long)count * each) + others - 20:N0} more faults", run.ErrorLines[20]);
        Assert.InRange(peak, 0, 250L * MiB);
    }

    [Fact]
    public void A_megabyte_of_unknown_members_is_counted()
    {
        string line = "{" + string.Join(',', Enumerable.Range(0, 80_000).Select(i => $"\"x{i}\":0")) + "}";

        (ConsoleRun run, long peak) = Measure(() => ConsoleRun.Reading(line, "decide", "-", "--lang", "en"));

        Assert.Equal("-:1: … and 79,985 more faults", run.ErrorLines[20]);
        Assert.InRange(peak, 0, 250L * MiB);
    }

    [Fact]
    public void A_program_of_empty_versions_is_counted()
    {
        string program = "{\"name\":\"x\",\"versions\":[" + string.Join(',', Enumerable.Repeat("{}", 300_000)) + "]}";

        (ConsoleRun run, long peak) = Measure(() => ConsoleRun.Reading(program, "program", "--program", "-", "--lang", "en"));

        Assert.Equal(21, run.AssertRefused().ErrorLines.Length);
        Assert.StartsWith("-: $: … and 2,", run.ErrorLines[20], StringComparison.Ordinal);
        Assert.InRange(peak, 0, 350L * MiB);
    }

    /// <summary>A run, and the most that was held during it beyond what was held before.</summary>
    private static (ConsoleRun Run, long Peak) Measure(Func<ConsoleRun> run)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = before;
        using var done = new CancellationTokenSource();
        var watch = new Thread(() =>
        {
            while (!done.IsCancellationRequested)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
                Thread.Sleep(5);
            }
        });
        watch.Start();
        ConsoleRun result = run();
        done.Cancel();
        watch.Join();
        return (result, peak - before);
    }
}
