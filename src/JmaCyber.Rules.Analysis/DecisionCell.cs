using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>One coordinate of a cell: what it is about, and its value.</summary>
/// <remarks>Equal by content.</remarks>
public sealed record CellCoordinate
{
    internal CellCoordinate(Text name, Text value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>What it is about, as <c>closure days</c>.</summary>
    public Text Name { get; }

    /// <summary>Its value, as <c>4 or more</c>.</summary>
    public Text Value { get; }
}

/// <summary>Claims that the programs of a space decide alike, as far as cells go, and one that stands for them.</summary>
/// <remarks>Immutable. Equal to the same cell of the same space.</remarks>
public sealed class DecisionCell : IEquatable<DecisionCell>
{
    private readonly Cell cell;

    internal DecisionCell(Cell cell) => this.cell = cell;

    /// <summary>A valid claim of the cell.</summary>
    public Claim Representative => cell.Build("cell");

    /// <summary>The coordinates, in the order of the register.</summary>
    public IReadOnlyList<CellCoordinate> Coordinates => new ValueList<CellCoordinate>(cell.Coordinates);

    /// <summary>Whether both are the same cell of the same space.</summary>
    public static bool operator ==(DecisionCell? left, DecisionCell? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different cells.</summary>
    public static bool operator !=(DecisionCell? left, DecisionCell? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(DecisionCell? other) => other is not null && cell == other.cell;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecisionCell);

    /// <inheritdoc/>
    public override int GetHashCode() => cell.GetHashCode();

    /// <summary>The coordinates in English, as <c>incident: cyber attack; closure days: 4 or more</c>.</summary>
    public override string ToString() => string.Join("; ", Coordinates.Select(one => $"{one.Name.En}: {one.Value.En}"));
}
