using System.Runtime.InteropServices;
using System.Text;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>A few names in UTF-8 with the quote behind them, found by one letter and told by their first and last eight bytes.</summary>
internal sealed class PlainNames
{
    /// <summary>The number of no name.</summary>
    public const int None = -1;

    private const int WordLength = sizeof(ulong);

    private readonly byte[][] quoted;
    private readonly Name[] names;

    /// <summary>Where the letter stands by which names differ most.</summary>
    private readonly int place;

    /// <summary>By that letter the number of the first name with it, and one more; 0 for none.</summary>
    private readonly byte[] first = new byte[byte.MaxValue + 1];

    private PlainNames(string[] all)
    {
        quoted = Array.ConvertAll(all, name => Encoding.UTF8.GetBytes(name + '"'));
        int shortest = Math.Min(WordLength, quoted.Min(name => name.Length));
        place = Enumerable.Range(0, shortest).OrderByDescending(at => quoted.Select(name => name[at]).Distinct().Count()).First();
        names = new Name[quoted.Length];
        for (int number = quoted.Length - 1; number >= 0; number--)
        {
            byte letter = quoted[number][place];
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
        if (text.Length >= WordLength)
        {
            ulong head = MemoryMarshal.Read<ulong>(text);
            for (int next = first[text[place]]; next > 0; next = names[next - 1].Next)
            {
                ref readonly Name name = ref names[next - 1];
                if (((head ^ name.Head) & name.Mask) == 0 && (name.Length <= WordLength || HasRest(text, name, next - 1)))
                {
                    length = name.Length;
                    return next - 1;
                }
            }
        }

        length = 0;
        return None;
    }

    private bool HasRest(ReadOnlySpan<byte> text, in Name name, int number)
        => text.Length >= name.Length && MemoryMarshal.Read<ulong>(text.Slice(name.Length - WordLength)) == name.Tail
            && (name.Length <= 2 * WordLength || text.StartsWith(quoted[number]));

    private readonly struct Name(byte[] quoted, byte next)
    {
        public readonly ulong Head = HeadOf(quoted);
        public readonly ulong Mask = HeadOf(Array.ConvertAll(quoted, _ => byte.MaxValue));
        public readonly ulong Tail = quoted.Length < WordLength ? 0 : MemoryMarshal.Read<ulong>(quoted.AsSpan(quoted.Length - WordLength));
        public readonly byte Length = checked((byte)quoted.Length);

        /// <summary>The number of the next name with the same letter, and one more.</summary>
        public readonly byte Next = next;

        private static ulong HeadOf(byte[] name)
        {
            byte[] head = new byte[WordLength];
            name.AsSpan(0, Math.Min(name.Length, WordLength)).CopyTo(head);
            return MemoryMarshal.Read<ulong>(head);
        }
    }
}
