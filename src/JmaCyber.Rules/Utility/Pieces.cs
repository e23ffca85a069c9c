using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace JmaCyber.Rules.Utility;

/// <summary>
/// One side of a text as it is written in the code, <c>$"…{year}…"</c>, kept in pieces: many sentences are written out without anybody reading them
/// as a string. A text among the pieces gives the side that it stands in, and so does a date.
/// </summary>
/// <remarks>What a piece can be is what looks the same in every culture.</remarks>
[InterpolatedStringHandler]
internal struct Pieces
{
    // What is paid is one of a few amounts.
    private static readonly Recent<Yen, string> Amounts = new(6, static amount => amount.ToString());

#if NET6_0_OR_GREATER
    // More than nearly every sentence has; a longer one takes its room elsewhere.
    private const int MostSigns = 256;
#endif

    private Piece[] all;
    private int count;

    public Pieces(int literalLength, int formattedCount)
        => all = new Piece[literalLength == 0 ? formattedCount : (formattedCount * 2) + 1];

    /// <summary>The pieces, and empty ones behind them where there is room for more.</summary>
    public readonly Piece[] All => all;

    /// <summary>Pieces one after the other, with something between them.</summary>
    public static Pieces Join<T>(string between, List<T> several, Func<T, Piece> pieceOf)
    {
        var joined = new Pieces(between.Length, several.Count);
        foreach (T one in several)
        {
            if (joined.count > 0)
            {
                joined.AppendLiteral(between);
            }

            joined.Add(pieceOf(one));
        }

        return joined;
    }

    /// <summary>Pieces as a string.</summary>
    public static string Read(Piece[] pieces, Language language)
    {
#if NET6_0_OR_GREATER
        var read = new DefaultInterpolatedStringHandler(0, pieces.Length, CultureInfo.InvariantCulture, stackalloc char[MostSigns]);
        foreach (Piece piece in pieces)
        {
            read.AppendLiteral(piece.In(language));
        }

        return read.ToStringAndClear();
#else
        return string.Concat(Array.ConvertAll(pieces, piece => piece.In(language)));
#endif
    }

    public void AppendLiteral(string piece) => Add(Piece.Literal(piece));

    public void AppendFormatted(string piece) => Add(Piece.Of(piece));

    public void AppendFormatted(Text piece) => Add(Piece.Of(piece));

    public void AppendFormatted(Day date) => Add(Piece.Of(date));

    public void AppendFormatted(LocalDate date)
        => Add(date.Calendar == CalendarSystem.Iso ? Piece.Of((Day)date) : Piece.Of(DateText.En(date)));

    public void AppendFormatted(EraDay date) => Add(Piece.Of(date));

    // A sign would become a number otherwise.
    public void AppendFormatted(char piece) => Add(Piece.Of(piece.ToString()));

    public void AppendFormatted(int number) => Add(Piece.Of(number.ToString(CultureInfo.InvariantCulture)));

    public void AppendFormatted(Yen amount) => Add(Piece.Of(Amounts.Of(amount)));

    public void AppendFormatted(ClaimId id) => Add(Piece.Of(id.Value));

    private void Add(Piece piece)
    {
        if (count == all.Length)
        {
            // A sentence over two lines has a literal more.
            Array.Resize(ref all, count + 2);
        }

        all[count++] = piece;
    }
}
