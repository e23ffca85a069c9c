namespace JmaCyber.Rules.Utility;

/// <summary>What a piece of a text is.</summary>
internal enum PieceForm : byte
{
    /// <summary>Nothing; the default.</summary>
    None,

    /// <summary>A string of the code.</summary>
    Literal,

    /// <summary>Any other string, the same in both languages.</summary>
    String,

    /// <summary>A text, which gives one of its sides.</summary>
    Text,

    /// <summary>A date as each language has it.</summary>
    Date,

    /// <summary>A date that Japanese has by its era alone.</summary>
    Era,
}

/// <summary>A date that Japanese has by its era alone: within brackets, and where it stands in the same text already.</summary>
internal readonly record struct EraDay(Day Day);

/// <summary>A piece of a text: a string, a text or a date.</summary>
internal readonly struct Piece
{
    private readonly object? value;

    private Piece(PieceForm form, object? value, Day day)
    {
        this.value = value;
        Day = day;
        Form = form;
    }

    public PieceForm Form { get; }

    /// <summary>The string; only of a literal or another string.</summary>
    public string String => (string)value!;

    /// <summary>The text; only of a text.</summary>
    public Text Text => (Text)value!;

    /// <summary>The day; only of a date.</summary>
    public Day Day { get; }

    public static Piece Literal(string piece) => new(PieceForm.Literal, piece, default);

    public static Piece Of(string piece) => new(PieceForm.String, piece, default);

    public static Piece Of(Text piece) => new(PieceForm.Text, piece, default);

    public static Piece Of(Day date) => new(PieceForm.Date, null, date);

    public static Piece Of(EraDay date) => new(PieceForm.Era, null, date.Day);

    /// <summary>The piece as a string.</summary>
    public string In(Language language) => (Form, language) switch
    {
        (PieceForm.None, _) => "",
        (PieceForm.Literal or PieceForm.String, _) => String,
        (PieceForm.Text, _) => Text.In(language),
        (PieceForm.Date, Language.Ja) => DateText.Ja(Day),
        (PieceForm.Era, Language.Ja) => DateText.Era(Day),
        (PieceForm.Date or PieceForm.Era, Language.En) => DateText.En(Day),
    };
}
