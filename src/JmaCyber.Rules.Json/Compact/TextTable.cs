using System.Runtime.InteropServices;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>Texts in UTF-8, each once, numbered from 0 in the order in which they came. They lie one after another in few large pieces.</summary>
internal sealed class TextTable
{
    private const int PieceLength = 1 << 18;
    private const int HashBits = 32;
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    // Of a process its own, so that nobody can choose texts that all fall into one slot.
    private static readonly ulong Seed = unchecked((ulong)StringComparer.Ordinal.GetHashCode("texts") * Mixer);

    private byte[][] pieces = new byte[4][];
    private int pieceCount;
    private long[] places = new long[64];

    // The hash of a text above, its number and one more below: most texts in the way are told by their hash and not looked at.
    private ulong[] slots = new ulong[256];
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

    /// <summary>That a text will be looked up soon.</summary>
    public void Expect(ReadOnlySpan<byte> text) => Ahead.Fetch(ref slots[(int)(HashOf(text) & (uint)(slots.Length - 1))]);

    /// <summary>The number of a text, or -1, and then the slot where it belongs.</summary>
    public int Find(ReadOnlySpan<byte> text, out TextSlot free)
    {
        uint hash = HashOf(text);
        ulong[] all = slots;
        int slot = (int)(hash & (uint)(all.Length - 1));
        for (ulong there = all[slot]; there != 0; there = all[slot])
        {
            int number = (int)(uint)there - 1;
            if ((uint)(there >> HashBits) == hash && this[number].SequenceEqual(text))
            {
                free = default;
                return number;
            }

            slot = (slot + 1) & (all.Length - 1);
        }

        free = new TextSlot(slot, hash);
        return -1;
    }

    /// <summary>Takes a text that was just looked up and not found.</summary>
    /// <returns>Its number.</returns>
    public int Add(ReadOnlySpan<byte> text, TextSlot free)
    {
        if (end + 1 + text.Length > PieceLength)
        {
            if (pieceCount == pieces.Length)
            {
                Array.Resize(ref pieces, pieceCount * 2);
            }

            pieces[pieceCount++] = new byte[PieceLength];
            end = 0;
        }

        if (Count == places.Length)
        {
            Array.Resize(ref places, Count * 2);
        }

        byte[] piece = pieces[pieceCount - 1];
        piece[end] = checked((byte)text.Length);
        text.CopyTo(piece.AsSpan(end + 1));
        places[Count] = ((long)(pieceCount - 1) * PieceLength) + end;
        end += 1 + text.Length;
        slots[free.Place] = ((ulong)free.Hash << HashBits) | (uint)++Count;
        if (Count * 2 > slots.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    private void Grow()
    {
        ulong[] known = slots;
        slots = new ulong[known.Length * 2];
        foreach (ulong one in known)
        {
            if (one != 0)
            {
                int slot = (int)((uint)(one >> HashBits) & (uint)(slots.Length - 1));
                while (slots[slot] != 0)
                {
                    slot = (slot + 1) & (slots.Length - 1);
                }

                slots[slot] = one;
            }
        }
    }

    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            ulong hash = Seed ^ (ulong)text.Length;
            if (text.Length < sizeof(ulong))
            {
                ulong all = 0;
                foreach (byte one in text)
                {
                    all = (all << 8) | one;
                }

                return (uint)(Mixed(hash ^ all) >> HashBits);
            }

            // The last eight bytes may have been seen in part before: what counts is that every byte is seen.
            for (int at = 0; at < text.Length - sizeof(ulong); at += sizeof(ulong))
            {
                hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(text.Slice(at)));
            }

            return (uint)(Mixed(hash ^ MemoryMarshal.Read<ulong>(text.Slice(text.Length - sizeof(ulong)))) >> HashBits);
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

/// <summary>Where a text that is not in a table yet belongs.</summary>
internal readonly struct TextSlot(int place, uint hash)
{
    public int Place => place;

    public uint Hash => hash;
}
