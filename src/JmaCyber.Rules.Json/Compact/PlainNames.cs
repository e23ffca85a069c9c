using System.Buffers.Binary;
using System.Text;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>A few names in UTF-8 with the quote behind them, found by one letter and compared eight at a time.</summary>
internal sealed class PlainNames
{
    /// <summary>The number of no name.</summary>
    public const int None = -1;

    private const int WordLength = sizeof(ulong);

    private readonly Name[] names;

    /// <summary>Where the letter stands by which names differ most, in bits of a word.</summary>
    private readonly int place;

    /// <summary>By that letter the number of the first name with it, and one more; 0 for none.</summary>
    private readonly byte[] first = new byte[byte.MaxValue + 1];

    private PlainNames(string[] all)
    {
        byte[][] quoted = Array.ConvertAll(all, name => Encoding.UTF8.GetBytes(name + '"'));
        int shortest = Math.Min(WordLength, quoted.Min(name => name.Length));
        int at = Enumerable.Range(0, shortest).OrderByDescending(at => quoted.Select(name => name[at]).Distinct().Count()).First();
        place = at * 8;
        names = new Name[quoted.Length];
        for (int number = quoted.Length - 1; number >= 0; number--)
        {
            byte letter = quoted[number][at];
            names[number] = new Name(quoted[number], first[letter]);
            first[letter] = (byte)(number + 1);
        }
    }

    /// <summary>The names of members, numbered in the order given.</summary>
    public static PlainNames Of(params string[] names) => new(names);

    /// <summary>The names of an enumeration's values, by number.</summary>
    public static PlainNames Of<T>()
        where T : struct, Enum
        => new(ContractName.All<T>());

    /// <summary>The number of the name that a text begins with, or <see cref="None"/>; so too where the text ends soon behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How long the name is, with its quote.</param>
    public int Find(ReadOnlySpan<byte> text, out int length)
    {
        length = 0;
        if (text.Length < WordLength)
        {
            return None;
        }

        ulong head = BinaryPrimitives.ReadUInt64LittleEndian(text);
        Name[] all = names;
        int number = first[(byte)(head >> place)] - 1;
        while ((uint)number < (uint)all.Length)
        {
            ref readonly Name name = ref all[number];
            if (((head ^ name.Head) & name.Mask) == 0 && (name.Length <= WordLength || HasRest(text, name)))
            {
                length = name.Length;
                return number;
            }

            number = name.Next - 1;
        }

        return None;
    }

    /// <summary>Whether a text that begins as a name does goes on as it does.</summary>
    private static bool HasRest(ReadOnlySpan<byte> text, in Name name)
        => text.Length >= name.Length && WordAt(text, name.Length - WordLength) == name.Tail
            && (name.Length <= 2 * WordLength || WordAt(text, name.Length - (2 * WordLength)) == name.Middle);

    private static ulong WordAt(ReadOnlySpan<byte> text, int at) => BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(at));

    /// <summary>A name as three words, which may overlap: together they hold every letter.</summary>
    private readonly struct Name(byte[] quoted, byte next)
    {
        public readonly ulong Head = HeadOf(quoted);
        public readonly ulong Mask = HeadOf(Array.ConvertAll(quoted, _ => byte.MaxValue));
        public readonly ulong Middle = quoted.Length < 2 * WordLength ? 0 : WordAt(quoted, quoted.Length - (2 * WordLength));
        public readonly ulong Tail = quoted.Length < WordLength ? 0 : WordAt(quoted, quoted.Length - WordLength);
        public readonly int Length = quoted.Length <= 3 * WordLength ? quoted.Length : throw new ArgumentException("a name is too long", nameof(quoted));

        /// <summary>The number of the next name with the same letter, and one more.</summary>
        public readonly byte Next = next;

        private static ulong HeadOf(byte[] name)
        {
            byte[] head = new byte[WordLength];
            name.AsSpan(0, Math.Min(name.Length, WordLength)).CopyTo(head);
            return BinaryPrimitives.ReadUInt64LittleEndian(head);
        }
    }
}
