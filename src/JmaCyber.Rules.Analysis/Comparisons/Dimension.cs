using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>A cell as two programs see it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Slice">What they judge differently in its slice.</param>
/// <param name="Incident">The class of what happened.</param>
/// <param name="Documents">How they see its documents.</param>
internal sealed record SeenCell(Cell Cell, SliceDifferences Slice, ClassSet Incident, DocumentPlace Documents);

/// <summary>One thing by which claims that two programs decide differently are told apart: it has classes, and every cell is of one of them.</summary>
/// <param name="Place">Its place among all dimensions.</param>
/// <param name="Of">The class of a cell, as a set of one; any where the dimension is not told in the cell's slice.</param>
/// <param name="Words">Some of its classes in words, as a condition.</param>
internal sealed record Dimension(int Place, Func<SeenCell, ClassSet> Of, Func<ClassSet, Text> Words);
