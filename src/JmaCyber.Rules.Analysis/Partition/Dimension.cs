namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>One thing by which claims are told apart: it has classes, each with a place from 0, and every cell is of one of them.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Of">The class of a cell, as a set of one; any where the dimension does not apply to the cell.</param>
/// <param name="Words">Some of its classes in words.</param>
internal sealed record Dimension(Text Name, Func<Cell, ClassSet> Of, Func<ClassSet, Text> Words)
{
    /// <summary>The place of the class of all that are not told; greater than those of the others.</summary>
    private const int Others = 63;

    /// <summary>Its place in a list of dimensions.</summary>
    public int Place { get; init; }

    /// <summary>A dimension whose classes are told one by one.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="placeOf">The place of the class of a cell; null where the dimension does not apply to the cell.</param>
    /// <param name="word">The class at a place in words.</param>
    public static Dimension Each(Text name, Func<Cell, int?> placeOf, Func<int, Text> word) => new(
        name,
        cell => placeOf(cell) is { } place ? ClassSet.Of(place) : ClassSet.Any,
        set => SpaceWords.Or([.. set.Places.Select(word)]));

    /// <summary>The same with one class more in place of all that are not told.</summary>
    /// <param name="isTold">Whether the class of a cell is told; null where the dimension does not apply.</param>
    /// <param name="others">That class in words, before those that are told.</param>
    public Dimension Told(Func<Cell, bool?> isTold, Text others) => this with
    {
        Of = cell => isTold(cell) is not { } told ? ClassSet.Any : told ? Of(cell) : ClassSet.Of(Others),
        Words = set => !set.Has(Others) ? Words(set)
            : set == ClassSet.Of(Others) ? others
            : SpaceWords.Or([others, Words(set & ClassSet.Range(0, Others))]),
    };
}
