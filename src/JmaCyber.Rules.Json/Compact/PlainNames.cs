using System.Runtime.InteropServices;
using System.Text;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>A few names in UTF-8 with the quote behind them, told apart by their first eight bytes.</summary>
internal sealed class PlainNames
{
    /// <summary>The number of no name.</summary>
    public const int None = -1;

    private const int HeadLength = sizeof(ulong);

    private readonly byte[][] quoted;
    private readonly ulong[] heads;
    private readonly ulong[] masks;

    private PlainNames(string[] names)
    {
        quoted = Array.ConvertAll(names, name => Encoding.UTF8.GetBytes(name + '"'));
        heads = Array.ConvertAll(quoted, HeadOf);
        masks = Array.ConvertAll(quoted, name => HeadOf(Array.ConvertAll(name, _ => byte.MaxValue)));
    }

    /// <summary>The names of members, numbered in the order given.</summary>
    public static PlainNames Of(params string[] names) => new(names);

    /// <summary>The names of an enumeration's values, by number.</summary>
    public static PlainNames Of<T>()
        where T : struct, Enum
        => new(ContractName.All<T>());

    /// <summary>The number of the name that a text begins with, or <see cref="None"/>; so too where the text ends soon behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="likely">The number of the name to look for first, and then for those behind it.</param>
    /// <param name="length">How long the name is, with its quote.</param>
    public int Find(ReadOnlySpan<byte> text, int likely, out int length)
    {
        length = 0;
        if (text.Length < HeadLength)
        {
            return None;
        }

        ulong head = MemoryMarshal.Read<ulong>(text);
        int number = likely;
        for (int tried = 0; tried < heads.Length; tried++, number++)
        {
            number = number < heads.Length ? number : 0;
            if (((head ^ heads[number]) & masks[number]) == 0)
            {
                byte[] name = quoted[number];
                if (name.Length <= HeadLength || text.StartsWith(name))
                {
                    length = name.Length;
                    return number;
                }
            }
        }

        return None;
    }

    private static ulong HeadOf(byte[] name)
    {
        byte[] head = new byte[HeadLength];
        name.AsSpan(0, Math.Min(name.Length, HeadLength)).CopyTo(head);
        return MemoryMarshal.Read<ulong>(head);
    }
}
