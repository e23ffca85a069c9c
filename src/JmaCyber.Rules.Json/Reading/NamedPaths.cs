namespace JmaCyber.Rules.Json.Reading;

/// <summary>The places where something was found wrong; a place within one of them is covered, in time that does not depend on how many there are.</summary>
internal sealed class NamedPaths(IEnumerable<string> paths)
{
    private readonly HashSet<string> named = new(paths, StringComparer.Ordinal);

    public void Add(string path) => named.Add(path);

    /// <summary>Whether the path, or one that it lies within, was named.</summary>
    public bool Cover(string path)
    {
        if (named.Contains(path))
        {
            return true;
        }

        for (int i = path.Length - 1; i > 0; i--)
        {
            if (path[i] is '.' or '[' && named.Contains(path.Substring(0, i)))
            {
                return true;
            }
        }

        return false;
    }
}
