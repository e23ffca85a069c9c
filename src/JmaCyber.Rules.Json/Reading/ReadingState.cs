namespace JmaCyber.Rules.Json.Reading;

/// <summary>How values stand in a file.</summary>
internal enum FormOfFile
{
    /// <summary>Nothing is known yet.</summary>
    Unknown,

    /// <summary>On lines, each on one or on several.</summary>
    Lines,

    /// <summary>In one array.</summary>
    Array,
}

/// <summary>Where the reading of a file rests between two values, so that it can be taken up again.</summary>
/// <param name="Form">How values stand in it.</param>
/// <param name="IsFirst">Whether nothing but blank lines came so far.</param>
/// <param name="IsForeign">Whether the file begins as one that is no UTF-8 text.</param>
/// <param name="IsTable">Whether it begins as a table.</param>
/// <param name="Line">The lines that are read.</param>
/// <param name="Column">The bytes that are read of the next one.</param>
/// <param name="Position">The bytes that are read since reading was last taken up.</param>
internal readonly record struct ReadingState(FormOfFile Form, bool IsFirst, bool IsForeign, bool IsTable, int Line, int Column, long Position)
{
    public static ReadingState Start => default;
}
