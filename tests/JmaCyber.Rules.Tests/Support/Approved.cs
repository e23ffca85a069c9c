using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests;

/// <summary>
/// Compares a text with the file that was approved. With the environment variable <c>SNAPSHOT_UPDATE=1</c> the file is written anew instead;
/// what changed is then for the review to judge.
/// </summary>
internal static class Approved
{
    private const int LinesAround = 2;

    /// <summary>Fails where the text is not as approved, and shows the lines that differ.</summary>
    /// <param name="name">The file's name in the folder Approved, <c>.approved.txt</c> left off.</param>
    /// <param name="actual">The text as it is now.</param>
    public static void Matches(string name, string actual)
    {
        string file = Path.Combine(Repository.ProjectFolder, "Approved", name + ".approved.txt");
        string now = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_UPDATE"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(file, now);
            return;
        }

        string approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (!string.Equals(approved, now, StringComparison.Ordinal))
        {
            Assert.Fail($"{name} is not as approved; if it is meant to be so, run the test with SNAPSHOT_UPDATE=1.\n{Difference(approved, now)}");
        }
    }

    /// <summary>The lines that were taken out (-) and put in (+), each with a little of what stands around it.</summary>
    internal static string Difference(string before, string after)
    {
        List<DiffPiece> lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after).Lines;
        bool Shows(int at) => Enumerable.Range(at - LinesAround, (2 * LinesAround) + 1)
            .Any(near => near >= 0 && near < lines.Count && lines[near].Type != ChangeType.Unchanged);
        return string.Join('\n', lines.Select((line, at) => (line, at)).Where(one => Shows(one.at)).Select(one => one.line.Type switch
        {
            ChangeType.Inserted => "+ " + one.line.Text,
            ChangeType.Deleted => "- " + one.line.Text,
            _ => "  " + one.line.Text,
        }));
    }
}
