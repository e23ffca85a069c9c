using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>Tests one property again and again; the first fault is its witness.</summary>
internal sealed class PropertyCheck(string id, Text text)
{
    private long count;
    private Claim? witness;
    private Text? against;

    public CertificateProperty Result => new(id, text, count, witness, against);

    /// <summary>So many tests were made.</summary>
    public void Count(long tests) => count += tests;

    /// <summary>One of them failed.</summary>
    public void Fail(Cell cell)
    {
        if (against is null)
        {
            witness = cell.Build($"witness-{id}");
            CellCoordinate[] coordinates = [.. cell.Coordinates];
            against = new(
                $"次の区画で成り立ちません：{string.Join("、", coordinates.Select(one => $"{one.Name.Ja}＝{one.Value.Ja}"))}。",
                $"It does not hold in the cell of {string.Join("; ", coordinates.Select(one => $"{one.Name.En}: {one.Value.En}"))}.");
        }
    }

    public void Test(bool holds, LocalDate date)
    {
        count++;
        if (!holds && against is null)
        {
            against = new($"{DateText.Ja(date)}について成り立ちません。", $"It does not hold for {DateFault.Iso(date)}.");
        }
    }
}
