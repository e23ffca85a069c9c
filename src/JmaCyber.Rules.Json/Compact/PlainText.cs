using System.Text.Json;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>
/// JSON as it is nearly always written: names without escapes, true, false and null. Each step takes what it names and says whether it was there; where
/// it was not, the text may be anything, and is to be read by somebody who looks closer.
/// </summary>
internal ref partial struct PlainText(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> text = text;
    private int at;

    /// <summary>Whether nothing but white space is left.</summary>
    public bool IsAtEnd => PassSpace() == text.Length;

    /// <summary>Takes one sign of JSON's own.</summary>
    public bool Take(byte sign)
    {
        ReadOnlySpan<byte> all = text;
        if ((uint)at < (uint)all.Length && all[at] == sign)
        {
            at++;
            return true;
        }

        return TakeBehindSpace(sign);
    }

    /// <summary>Takes the quote before a name.</summary>
    public bool TakeQuote() => Take((byte)'"');

    /// <summary>Takes the name of a member that was not met before in its object, and the colon behind it.</summary>
    /// <param name="names">The names of the object's members.</param>
    /// <param name="known">The members met before, a bit each; one that comes twice is for somebody else to read.</param>
    /// <param name="member">The number of this one.</param>
    public bool TakeName(PlainNames names, ref int known, out int member)
    {
        member = PlainNames.None;
        if (!TakeQuote())
        {
            return false;
        }

        member = names.Find(text.Slice(at), out int length);
        if (member < 0 || (known & (1 << member)) != 0)
        {
            return false;
        }

        known |= 1 << member;
        at += length;
        return Take((byte)':');
    }

    /// <summary>Takes the beginning of a list, or null for none.</summary>
    /// <param name="isThere">Whether there is a list.</param>
    /// <param name="hasItem">Whether an item comes next.</param>
    public bool TakeList(out bool isThere, out bool hasItem)
    {
        isThere = !TakeNull();
        hasItem = false;
        if (!isThere)
        {
            return true;
        }

        if (!Take((byte)'['))
        {
            return false;
        }

        hasItem = !Take((byte)']');
        return true;
    }

    /// <summary>Takes what stands behind an item of a list: a comma before the next, or the end.</summary>
    public bool TakeNext(out bool hasItem)
    {
        hasItem = Take((byte)',');
        return hasItem || Take((byte)']');
    }

    /// <summary>Takes a string, escapes and all.</summary>
    /// <param name="value">The string.</param>
    /// <param name="unescaped">Where it is put if it has escapes; a string that has no room there is not taken.</param>
    public bool TakeText(out ReadOnlySpan<byte> value, byte[] unescaped)
    {
        value = default;
        if (!TakeQuote())
        {
            return false;
        }

        ReadOnlySpan<byte> rest = text.Slice(at);
        for (int end = 0; end < rest.Length; end++)
        {
            byte one = rest[end];
            if (one == (byte)'"')
            {
                value = rest.Slice(0, end);
                at += end + 1;
                return true;
            }

            if (one == (byte)'\\')
            {
                return TakeEscaped(out value, unescaped);
            }

            if (one < (byte)' ')
            {
                return false;
            }
        }

        return false;
    }

    private bool TakeBehindSpace(byte sign)
    {
        bool isThere = PassSpace() < text.Length && text[at] == sign;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private bool TakeEscaped(out ReadOnlySpan<byte> value, byte[] unescaped)
    {
        value = default;
        try
        {
            var reader = new Utf8JsonReader(text.Slice(at - 1), isFinalBlock: false, state: default);
            if (!reader.Read() || reader.ValueSpan.Length > unescaped.Length)
            {
                return false;
            }

            value = unescaped.AsSpan(0, reader.CopyString(unescaped));
            at += (int)reader.BytesConsumed - 1;
            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private bool TakeWord(ReadOnlySpan<byte> word)
    {
        bool isThere = text.Slice(at).StartsWith(word);
        at += isThere ? word.Length : 0;
        return isThere;
    }

    /// <summary>The first sign behind white space, or 0 at the end.</summary>
    private byte Begin()
    {
        ReadOnlySpan<byte> all = text;
        int next = at;
        if ((uint)next >= (uint)all.Length || all[next] <= (byte)' ')
        {
            next = PassSpace();
        }

        return (uint)next < (uint)all.Length ? all[next] : default;
    }

    private int PassSpace()
    {
        ReadOnlySpan<byte> all = text;
        int next = at;
        while ((uint)next < (uint)all.Length && all[next] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            next++;
        }

        at = next;
        return next;
    }
}
