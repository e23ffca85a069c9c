using System.Runtime.InteropServices;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>Texts in UTF-8, each once, numbered from 0 in the order in which they came. They lie one after another in few large pieces.</summary>
internal sealed class TextTable
{
    private const int PieceLength = 1 << 18;
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    // Of a process its own, so that nobody can choose texts that all fall into one slot.
    private static readonly ulong Seed = unchecked((ulong)StringComparer.Ordinal.GetHashCode("texts") * Mixer);

    private readonly List<byte[]> pieces = [];
    private long[] places = new long[64];
    private int[] slots = new int[256];
    private int end = PieceLength;

    /// <summary>How many texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>The text with a number.</summary>
    public ReadOnlySpan<byte> this[int number]
    {
        get
        {
            // A length takes one byte: no id has more than 64 characters.
            byte[] piece = pieces[(int)(places[number] / PieceLength)];
            int start = (int)(places[number] % PieceLength);
            return piece.AsSpan(start + 1, piece[start]);
        }
    }

    /// <summary>The number of a text, or -1, and then the slot where it belongs.</summary>
    public int Find(ReadOnlySpan<byte> text, out int slot)
    {
        slot = SlotOf(text);
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            int number = slots[slot] - 1;
            if (this[number].SequenceEqual(text))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>Takes a text that was just looked up and not found.</summary>
    /// <returns>Its number.</returns>
    public int Add(ReadOnlySpan<byte> text, int slot)
    {
        if (end + 1 + text.Length > PieceLength)
        {
            pieces.Add(new byte[PieceLength]);
            end = 0;
        }

        if (Count == places.Length)
        {
            Array.Resize(ref places, Count * 2);
        }

        byte[] piece = pieces[pieces.Count - 1];
        piece[end] = checked((byte)text.Length);
        text.CopyTo(piece.AsSpan(end + 1));
        places[Count] = ((long)(pieces.Count - 1) * PieceLength) + end;
        end += 1 + text.Length;
        slots[slot] = ++Count;
        if (Count * 2 > slots.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (int number = 0; number < Count; number++)
        {
            int slot = SlotOf(this[number]);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = number + 1;
        }
    }

    private int SlotOf(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            ulong hash = Seed ^ (ulong)text.Length;
            for (; text.Length >= sizeof(ulong); text = text.Slice(sizeof(ulong)))
            {
                hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(text));
            }

            ulong rest = 0;
            foreach (byte one in text)
            {
                rest = (rest << 8) | one;
            }

            return (int)(Mixed(hash ^ rest) >> 32) & (slots.Length - 1);
        }
    }

    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value *= Mixer;
            value ^= value >> 29;
            value *= Mixer;
            return value ^ (value >> 32);
        }
    }
}
