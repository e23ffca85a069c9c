using System.Runtime.CompilerServices;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests;

/// <summary>
/// Compares a text with the file that was approved, <c>Approved/Type.Method_parameter.verified.txt</c>, as Verify names it. On a difference the text
/// is left beside it as <c>.received.txt</c>. With the environment variable <c>SNAPSHOT_UPDATE=1</c> the file is written anew instead; what changed
/// is then for the review to judge.
/// </summary>
internal static class Approved
{
    private const int LinesAround = 2;

    private static readonly string Folder = Path.Combine(Repository.ProjectFolder, "Approved");

    /// <summary>Fails where the text is not as approved, and shows the lines that differ.</summary>
    /// <param name="actual">The text as it is now.</param>
    /// <param name="parameter">What tells the cases of a theory apart; null for a fact.</param>
    /// <param name="file">The file of the test, called as its type.</param>
    /// <param name="method">The test.</param>
    public static void Matches(string actual, string? parameter = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
        => MatchesIn(Folder, $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameter is null ? "" : "_" + parameter)}", actual);

    /// <summary>The same in any folder, by the file's name up to <c>.verified.txt</c>.</summary>
    internal static void MatchesIn(string folder, string name, string actual, bool? update = null)
    {
        string verified = Path.Combine(folder, name + ".verified.txt");
        string received = Path.Combine(folder, name + ".received.txt");
        string now = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (update ?? string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_UPDATE"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(verified, now);
        }

        string approved = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (string.Equals(approved, now, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, now);
        Assert.Fail($"{name} is not as approved; if it is meant to be so, run the test with SNAPSHOT_UPDATE=1.\n{Difference(approved, now)}");
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
