using System.Text.RegularExpressions;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests;

/// <summary>Which folder of the library's source declares which type: folders are layers, and the one namespace does not tell.</summary>
internal static partial class SourceTree
{
    public static string Root { get; } = Repository.PathOf("src/JmaCyber.Rules");

    /// <summary>The top folder of each type that is declared at the top level of a file, by its name.</summary>
    public static IReadOnlyDictionary<string, string> Folders { get; } = Files()
        .SelectMany(file => Declarations().Matches(File.ReadAllText(file)).Select(match => (Name: match.Groups["name"].Value, Folder: FolderOf(file))))
        .Distinct()
        .ToDictionary(one => one.Name, one => one.Folder, StringComparer.Ordinal);

    /// <summary>The source files, by their paths from the library's folder.</summary>
    public static IEnumerable<string> Paths() => Files().Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'));

    /// <summary>The folder of a type; a nested one and what the compiler makes of a method belong to the outermost. Null for what has no source.</summary>
    public static string? FolderOf(Type type)
    {
        Type outermost = type;
        while (outermost.DeclaringType is { } outer)
        {
            outermost = outer;
        }

        return Folders.GetValueOrDefault(outermost.Name.Split('`')[0]);
    }

    private static string FolderOf(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/').Split('/')[0];

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
        .Where(file => FolderOf(file) is not ("bin" or "obj"));

    // File-scoped namespaces: what stands at the start of a line is declared at the top level.
    [GeneratedRegex(
        @"^(?:public|internal)\s+(?:(?:static|sealed|abstract|partial|readonly|ref)\s+)*"
            + @"(?:record\s+struct|record|class|struct|enum|interface|delegate\s+\S+)\s+(?<name>\w+)",
        RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Declarations();
}
