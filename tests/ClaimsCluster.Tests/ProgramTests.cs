using System.Diagnostics;
using JmaCyber.Rules;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Support;
using NodaTime;

namespace ClaimsCluster.Tests;

/// <summary>The sample as it is started by its one command.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("claims-cluster-");

    public void Dispose() => directory.Delete(recursive: true);

    [Fact]
    public async Task The_sample_claims_are_decided_as_jmacyber_decides_them()
    {
        (int code, string output, string errors) = await RunAsync(Sample("claims.jsonl"));

        Assert.Equal((0, string.Empty), (code, errors));
        Assert.Equal(await File.ReadAllTextAsync(Sample("claims.decisions.approved.jsonl")), output);
    }

    [Fact]
    public async Task A_database_keeps_the_claims_and_a_bad_line_costs_no_other()
    {
        Claim july = GivenClaims.Payable("july", "F-1", new LocalDate(2024, 7, 1));
        Claim august = GivenClaims.Payable("august", "F-1", new LocalDate(2024, 8, 1));
        Claim changed = GivenClaims.Payable("july", "F-1", new LocalDate(2024, 7, 2));
        string database = Path.Combine(directory.FullName, "claims.db");
        Assert.Equal(0, (await RunAsync(Write("first.jsonl", ClaimJson.Write(july)), database)).Code);

        string second = Write("second.jsonl", "{", ClaimJson.Write(changed), ClaimJson.Write(august));
        (int code, string output, string errors) = await RunAsync(second, database);

        Assert.Equal(2, code);
        Assert.Equal(DecisionJson.Write(SupportProgram.Current.Decide(Ledger.Of([july, august]).OrThrow())[1]) + "\n", output);
        string[] lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"{second}:1: $: ", lines[0], StringComparison.Ordinal);
        Assert.Equal($"{second}: claim 'july': $.id: 'july' is held already, with other content; expected the same content, or an id of its own", lines[1]);
    }

    [Theory]
    [InlineData("usage: ")]
    [InlineData("Could not find file ", "missing.jsonl")]
    [InlineData("SQLite Error 26: 'file is not a database'", "text.jsonl", "text.jsonl")]
    public async Task What_cannot_be_opened_is_said_in_one_line(string expected, params string[] files)
    {
        Write("text.jsonl", ClaimJson.Write(GivenClaims.Payable("a", "F-1", new LocalDate(2024, 7, 1))));
        (int code, string output, string errors) = await RunAsync([.. files.Select(file => Path.Combine(directory.FullName, file))]);

        Assert.Equal((2, string.Empty), (code, output));
        Assert.StartsWith(expected, errors, StringComparison.Ordinal);
        Assert.Equal(1, errors.Count(one => one == '\n'));
    }

    private static string Sample(string file) => Repository.PathOf("samples/data/" + file);

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SqliteStorage).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    private string Write(string file, params string[] lines)
    {
        string path = Path.Combine(directory.FullName, file);
        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
        return path;
    }
}
