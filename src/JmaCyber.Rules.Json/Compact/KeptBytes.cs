namespace JmaCyber.Rules.Json.Compact;

/// <summary>What was written of a string and, if need be, of what stands with it, found by the objects that they are.</summary>
/// <remarks>For objects that last, as literals do: one that is made anew for every claim would never be found again. Once many are kept, no more are.</remarks>
internal sealed class KeptBytes
{
    private const int Bits = 12;
    private const int Slots = 1 << Bits;
    private const int MostKept = Slots / 4;

    private readonly Kept[] kept = new Kept[Slots];

    /// <summary>How much is kept.</summary>
    public int Count { get; private set; }

    /// <summary>What is kept of them, or null.</summary>
    public byte[]? Find(string text, object? beside, object? head)
    {
        Kept[] all = kept;
        for (int place = PlaceOf(text); ; place++)
        {
            ref readonly Kept one = ref all[place & (all.Length - 1)];
            if (ReferenceEquals(one.Text, text) && ReferenceEquals(one.Beside, beside) && ReferenceEquals(one.Head, head))
            {
                return one.Bytes;
            }

            if (one.Text is null)
            {
                return null;
            }
        }
    }

    /// <summary>Keeps what was written of them, of which nothing is kept yet.</summary>
    public void Keep(string text, object? beside, object? head, byte[] bytes)
    {
        if (Count == MostKept)
        {
            return;
        }

        int place = PlaceOf(text);
        while (kept[place].Text is not null)
        {
            place = (place + 1) & (Slots - 1);
        }

        kept[place] = new Kept(text, beside, head, bytes);
        Count++;
    }

    // Enough to tell most pieces of sentences apart; the strings are compared as objects.
    private static int PlaceOf(string text)
        => text.Length == 0 ? 0 : (int)(unchecked(((uint)text.Length * 0x9E37_79B1) + (text[text.Length >> 1] * 0x85EB_CA77u)) >> (32 - Bits));

    private readonly record struct Kept(string Text, object? Beside, object? Head, byte[] Bytes);
}
