using System.Diagnostics;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Cli.Tests.Manners;

/// <summary>The recipe of <c>docs/performance.md</c> for more claims than one process should take, run as it stands there.</summary>
public sealed class ShellRecipeTests : IDisposable
{
    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task Claims_split_by_facility_and_decided_in_four_processes_give_the_bytes_of_one_run()
    {
        // All paid but for what is earlier of the facility and year: a claim in the wrong part, or out of its order, is decided otherwise.
        string[] lines = [.. Enumerable.Range(0, 300).SelectMany(place => Spelt(place, Claim($"T-{place}", place * 7919 % 83)))];
        string whole = ConsoleRun.Of("decide", files.With("claims.jsonl", lines)).Output;
        Assert.Equal(300, whole.Count(one => one == '\n'));
        Assert.Contains("\"payable\"", whole, StringComparison.Ordinal);
        Assert.Contains("\"limit.annual\"", whole, StringComparison.Ordinal);

        Assert.Equal((whole, ""), await Bash(Recipe()));
        Assert.Equal(4, files.Names.Count(name => name.EndsWith(".out", StringComparison.Ordinal)));
    }

    private static string Claim(string id, int facility)
        => Lines.Edit(Lines.Edit(Lines.Attack, "T-1", id), "'id':'F-1'", facility % 9 == 0 ? $"'id':'施設}} \\'{facility}'" : $"'id':'F-{facility}'");

    /// <summary>The same claim as others write it: with spaces, the members turned round, or a blank line before it.</summary>
    private static string[] Spelt(int place, string line) => (place % 4) switch
    {
        0 => ["", line],
        1 => [line.Replace("\":", "\" :\t", StringComparison.Ordinal)],
        2 => [line.Replace(",\"kind\":\"clinic\"}", "}", StringComparison.Ordinal).Replace("\"facility\":{", "\"facility\":{\"kind\":\"clinic\",", StringComparison.Ordinal)],
        _ => [line],
    };

    private static string Recipe()
    {
        string page = Repository.Read("docs/performance.md");
        int start = page.IndexOf("```bash\n", page.IndexOf("## Many more claims\n", StringComparison.Ordinal), StringComparison.Ordinal) + "```bash\n".Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private async Task<(string Output, string Error)> Bash(string script)
    {
        string tool = $"jmacyber() {{ dotnet '{typeof(App).Assembly.Location}' \"$@\"; }}\n";
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", tool + script])
        {
            WorkingDirectory = Path.GetDirectoryName(files.PathOf("claims.jsonl")),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return (output, await error);
    }
}
