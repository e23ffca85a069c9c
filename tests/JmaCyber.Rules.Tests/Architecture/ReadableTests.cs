using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests;

/// <summary>Every file of the three projects can be read in one sitting.</summary>
public sealed class ReadableTests
{
    private const int MostLines = 180;
    private const int WidestLine = 160;

    private static readonly string[] Files = [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(IsOurs)];

    [Fact]
    public void No_file_is_long()
        => Assert.Empty(Files.Where(file => File.ReadLines(file).Count() > MostLines).Select(Path.GetFileName));

    [Fact]
    public void No_line_is_wide()
        => Assert.Empty(Files.SelectMany(file => File.ReadLines(file).Where(line => line.Length > WidestLine).Select(line => $"{Path.GetFileName(file)}: {line}")));

    [Fact]
    public void The_files_of_all_three_projects_are_looked_at()
        => Assert.All(new[] { "Claim.cs", "ClaimJson.cs", "App.cs" }, name => Assert.Single(Files, file => Path.GetFileName(file) == name));

    private static bool IsOurs(string file) => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj");
}
