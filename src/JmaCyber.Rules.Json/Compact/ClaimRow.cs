using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>A claim as it is kept for deciding: what rules see of it, and the number of its facility. Its id has the number of the row.</summary>
internal readonly struct ClaimRow(Particulars seen, int facility)
{
    public readonly Particulars Seen = seen;

    public readonly int Facility = facility;
}

/// <summary>Rows in pieces of a fixed length: growing moves none of them.</summary>
internal sealed class ClaimRowList
{
    private const int PieceLength = 1 << 10;

    private readonly List<ClaimRow[]> pieces = [];

    public int Count { get; private set; }

    public ref readonly ClaimRow this[int row] => ref pieces[row / PieceLength][row % PieceLength];

    public void Add(in ClaimRow row)
    {
        if (Count == pieces.Count * PieceLength)
        {
            pieces.Add(new ClaimRow[PieceLength]);
        }

        pieces[Count / PieceLength][Count % PieceLength] = row;
        Count++;
    }
}
