using JmaCyber.Rules.Analysis.Spaces;
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
    private readonly Spot spot;

    internal DecisionCell(in Spot spot) => this.spot = spot;

    /// <summary>A valid claim of the cell.</summary>
    public Claim Representative => spot.Build("cell");

    /// <summary>The coordinates, in the order of the register.</summary>
    public IReadOnlyList<CellCoordinate> Coordinates => new ValueList<CellCoordinate>(CellWords.Of(spot));

    /// <inheritdoc/>
    public bool Equals(DecisionCell? other) => other is not null && spot == other.spot;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecisionCell);

    /// <inheritdoc/>
    public override int GetHashCode() => spot.GetHashCode();

    /// <summary>The coordinates in English, as <c>incident: cyber attack; closure days: 4 or more</c>.</summary>
    public override string ToString() => string.Join("; ", Coordinates.Select(one => $"{one.Name.En}: {one.Value.En}"));

    /// <summary>The cells of a scene.</summary>
    internal static IEnumerable<DecisionCell> All(Scene scene)
    {
        foreach (Claimant who in scene.Claimants)
        {
            for (InsiderCrime insider = InsiderCrime.None; insider <= InsiderCrime.UnderInvestigation; insider++)
            {
                foreach (Happening what in scene.Happenings)
                {
                    foreach (DocumentsClass received in scene.DocumentsFor(what))
                    {
                        foreach (Past earlier in scene.PastsFor(what))
                        {
                            yield return new DecisionCell(new Spot(scene, who, insider, what, received, earlier));
                        }
                    }
                }
            }
        }
    }
}
