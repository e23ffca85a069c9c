using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Cli.Tests.Asking;

/// <summary>The session of the README is what the console prints.</summary>
public sealed class ReadmeSessionTests
{
    [Fact]
    public void The_session_of_the_README_is_as_it_really_prints()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");
        ConsoleRun run = ConsoleRun.Reading(
            File.ReadAllText(Repository.PathOf("samples/data/answers.txt")), "ask", Repository.PathOf("samples/data/draft.jsonl"), "--lang", "en");

        Assert.Contains($"```text\n{run.Error}```", readme, StringComparison.Ordinal);
        Assert.Contains($"```text\n{run.Output[..run.Output.IndexOf("\n\n\n", StringComparison.Ordinal)]}\n```", readme, StringComparison.Ordinal);
    }
}
