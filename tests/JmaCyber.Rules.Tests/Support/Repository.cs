using System.Reflection;

namespace JmaCyber.Rules.Tests.Support;

/// <summary>Where the repository lies; the build tells it, since source paths are not those of the machine.</summary>
internal static class Repository
{
    public static string ProjectFolder { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(one => string.Equals(one.Key, "ProjectFolder", StringComparison.Ordinal)).Value!;

    /// <summary>A file or folder by its path from the top of the repository.</summary>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(ProjectFolder, "..", "..", path));

    public static string Read(string path) => File.ReadAllText(PathOf(path));
}
