namespace JmaCyber.Rules.Json.Reading;

/// <summary>
/// What is wrong with one value of a file. The first faults in the contract's order are kept, the others only counted, so that a value of nothing but
/// faults takes no more room than a sound one.
/// </summary>
/// <param name="nameOf">What a path is called to the user, where it is not called so.</param>
/// <param name="order">The members of the contract's object, in whose order the faults are told.</param>
internal sealed class LineFaults(Func<string, string>? nameOf, params string[] order)
{
    /// <summary>How many faults of a value are kept.</summary>
    public const int MostKept = 20;

    private readonly string[] paths = Array.ConvertAll(order, member => "$." + member);
    private readonly List<(int Place, Problem Problem)> kept = [];
    private NamedPaths? named;

    /// <summary>What the user is told that a value of a type must be, where one is missing.</summary>
    public Func<Type, Text> ExpectedOf { get; init; } = Expected.Of;

    /// <summary>How many faults there are, kept or not.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the value is sound but for being of another kind than is wanted here, a decision in the place of a claim or the reverse.</summary>
    public bool IsMisplaced { get; private set; }

    /// <summary>The first faults, those of one member in the order in which they were found.</summary>
    public IEnumerable<Problem> Kept => kept.Select(one => one.Problem);

    /// <summary>The first faults, and when there are more, one at the whole that counts them.</summary>
    public IEnumerable<Problem> Told => Count == kept.Count ? Kept : Kept.Append(new Problem("$", More(Count - kept.Count)));

    public static Text More(long count) => new(
        ja: FormattableString.Invariant($"…ほかに{count:N0}件の誤りがあります"),
        en: count == 1 ? "… and 1 more fault" : FormattableString.Invariant($"… and {count:N0} more faults"));

    public void Clear()
    {
        kept.Clear();
        named = null;
        Count = 0;
        IsMisplaced = false;
    }

    /// <summary>Adds a fault of what was written; what a stand-in gives rise to at its place, or within it, is then not told.</summary>
    public void Add(string path, Text message)
    {
        Name(path);
        Keep(path, message);
    }

    /// <summary>Marks a place as wrong whose faults, there or within it, are told by themselves.</summary>
    public void Name(string path) => (named ??= new NamedPaths()).Add(path);

    /// <summary>Adds a fault of content, unless it is that of a stand-in.</summary>
    public void Tell(string path, Text message)
    {
        if (!IsNamed(path))
        {
            Keep(path, message);
        }
    }

    /// <summary>Adds that the value is of another kind than is wanted here.</summary>
    public void Misplace(Text message)
    {
        IsMisplaced = true;
        Keep("$", message);
    }

    /// <summary>Whether something was wrong with what was written at a place, or at one that it lies within.</summary>
    public bool IsNamed(string path) => named?.Cover(path) == true;

    private void Keep(string path, Text message)
    {
        Count++;
        int place = 0;
        while (place < paths.Length && !JsonPath.IsWithin(path, paths[place]))
        {
            place++;
        }

        if (kept.Count == MostKept && place >= kept[MostKept - 1].Place)
        {
            return;
        }

        int at = kept.Count;
        while (at > 0 && kept[at - 1].Place > place)
        {
            at--;
        }

        kept.Insert(at, (place, new Problem(nameOf?.Invoke(path) ?? path, message)));
        if (kept.Count > MostKept)
        {
            kept.RemoveAt(MostKept);
        }
    }
}
