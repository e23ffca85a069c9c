namespace JmaCyber.Rules.Json;

/// <summary>
/// The step from what was written to the typed draft. Where a needed value is absent, it is named and a stand-in goes in its place, so that the
/// rest can be checked as well; problems at or within a place named here are the stand-in's and are dropped. The rest stand in the order of the contract's members.
/// </summary>
internal sealed class Mapping(List<Problem> problems, params string[] order)
{
    public T Need<T>(T? value, string path, T standIn)
        where T : struct
    {
        if (value is { } there)
        {
            return there;
        }

        Miss(path, typeof(T));
        return standIn;
    }

    public T? Need<T>(T? value, string path)
        where T : class
    {
        if (value is null)
        {
            Miss(path, typeof(T));
        }

        return value;
    }

    /// <summary>An item of a list; a null among them is a fault, not an absence.</summary>
    public T? NeedItem<T>(T? item, string path)
        where T : class
    {
        if (item is null)
        {
            NullItem<T>(path);
        }

        return item;
    }

    /// <summary>Names a null among the items of a list, unless the item was named already.</summary>
    public void NullItem<T>(string path)
    {
        if (!IsNamed(path))
        {
            problems.Add(new Problem(path, Expected.NullItem(Expected.Of(typeof(T)))));
        }
    }

    /// <summary>Names a member that is there although it belongs to another kind.</summary>
    public void Refuse(bool isThere, string path, string owner)
    {
        if (isThere)
        {
            problems.Add(new Problem(path, Expected.Foreign(owner)));
        }
    }

    /// <summary>The value when nothing was wrong; otherwise the problems of writing, then those of content that are not a stand-in's.</summary>
    public Validated<T> Conclude<T>(Validated<T> checkedDraft)
        where T : class
    {
        if (problems.Count == 0)
        {
            return checkedDraft;
        }

        Problem[] written = problems.ToArray();
        return new Validated<T>(written
            .Concat(checkedDraft.Problems.Where(problem => !written.Any(known => JsonPath.IsWithin(problem.Path, known.Path))))
            .OrderBy(problem => Array.FindIndex(order, member => JsonPath.IsWithin(problem.Path, "$." + member)) is >= 0 and int place ? place : order.Length));
    }

    private void Miss(string path, Type expected)
    {
        if (!IsNamed(path))
        {
            problems.Add(new Problem(path, Expected.Missing(Expected.Of(expected))));
        }
    }

    private bool IsNamed(string path) => problems.Exists(known => JsonPath.IsWithin(path, known.Path));
}
