using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests;

/// <summary>The source files of the projects.</summary>
internal static class SourceTree
{
    /// <summary>The folder of a project.</summary>
    public static string Root(string project) => Repository.PathOf("src/" + project);

    /// <summary>The source files of a project, by their paths from its folder.</summary>
    public static IEnumerable<string> Paths(string project = "JmaCyber.Rules")
        => Directory.EnumerateFiles(Root(project), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root(project), file).Replace('\\', '/'))
            .Where(path => path.Split('/')[0] is not ("bin" or "obj"));
}
