namespace JmaCyber.Rules.Cli.Tests;

/// <summary>A folder of its own for the files of a test, gone with it.</summary>
internal sealed class Files : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jmacyber-");

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    public string With(string name, params string[] lines)
    {
        File.WriteAllText(PathOf(name), string.Concat(lines.Select(line => line + "\n")));
        return PathOf(name);
    }

    public string[] Names => [.. folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Name).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Delete(recursive: true);
}
