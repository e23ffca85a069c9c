using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>
/// The step from what was written to the typed draft. Where a needed value is absent, it is named and a stand-in goes in its place, so that the
/// rest can be checked as well; problems at or within a place named here are the stand-in's and are not told.
/// </summary>
internal readonly struct Mapping(LineFaults faults)
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
    public void NullItem<T>(string path) => Name(path, Expected.NullItem(Expected.Of(typeof(T))));

    /// <summary>Names an item of a list that is none of those expected, or stands where another should.</summary>
    public void Misplaced(string path, string? item, IEnumerable<string> order)
    {
        string expected = string.Join(", ", order);
        Name(path, item is null
            ? Expected.NullItem(new Text($"{expected}のいずれか", $"one of {expected}"))
            : new Text(
                $"「{Printable.Of(item)}」はここに置けません。{expected}を重複なくこの順で並べる必要があります",
                $"'{Printable.Of(item)}' cannot stand here; expected {expected}, each at most once, in this order"));
    }

    /// <summary>Names a member that is there although it belongs to another kind.</summary>
    public void Refuse(bool isThere, string path, string member, string owner)
    {
        if (isThere)
        {
            faults.Add($"{path}.{member}", Expected.Foreign(owner));
        }
    }

    /// <summary>Names a needed value that is absent.</summary>
    public void Miss(string path, Text expected) => Name(path, Expected.Missing(expected));

    private void Miss(string path, Type expected) => Miss(path, faults.ExpectedOf(expected));

    private void Name(string path, Text message)
    {
        if (!faults.IsNamed(path))
        {
            faults.Add(path, message);
        }
    }
}
