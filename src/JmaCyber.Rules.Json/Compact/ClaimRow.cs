using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>A claim as it is kept for deciding: what rules see of it, and the number of its facility. Its id has the number of the row.</summary>
internal readonly struct ClaimRow(in Particulars seen, int facility, bool listsPriorClaims)
{
    public readonly Particulars Seen = seen;

    public readonly int Facility = facility;

    /// <summary>Whether the claim lists earlier ones; few do.</summary>
    public readonly bool ListsPriorClaims = listsPriorClaims;
}

/// <summary>Rows in pieces of a fixed length: growing moves none of them.</summary>
internal sealed class ClaimRowList
{
    private const int PieceLength = 1 << 10;

    private ClaimRow[][] pieces = new ClaimRow[4][];
    private int pieceCount;

    public int Count { get; private set; }

    public ref readonly ClaimRow this[int row] => ref pieces[row / PieceLength][row % PieceLength];

    public void Add(in ClaimRow row)
    {
        if (Count == pieceCount * PieceLength)
        {
            if (pieceCount == pieces.Length)
            {
                Array.Resize(ref pieces, pieceCount * 2);
            }

            pieces[pieceCount++] = new ClaimRow[PieceLength];
        }

        pieces[Count / PieceLength][Count % PieceLength] = row;
        Count++;
    }
}
