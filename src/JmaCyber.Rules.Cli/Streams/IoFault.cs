namespace JmaCyber.Rules.Cli.Streams;

/// <summary>What the system refuses, in words of one language; the runtime has its own in English only.</summary>
internal static class IoFault
{
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int UnixNoSpace = 28;
    private const int BadDescriptor = 9;

    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException or NotSupportedException;

    public static bool IsReaderGone(Exception fault) => fault.HResult is LibC.BrokenPipe or WindowsBrokenPipe or WindowsNoData;

    public static Text OfReading(Exception fault) => fault switch
    {
        UnauthorizedAccessException => new("読み取りが許可されていません", "may not be read"),
        IOException { HResult: BadDescriptor } => new("閉じています。ファイルが必要です", "is closed; expected a file"),
        _ => new("読み取れません", "cannot be read"),
    };

    public static Text OfWriting(Exception fault) => fault switch
    {
        UnauthorizedAccessException => new("書き込みが許可されていません", "may not be written"),
        DirectoryNotFoundException => new("フォルダーがありません", "its folder does not exist"),
        IOException { HResult: UnixNoSpace or WindowsDiskFull } => new("空き容量がなく、書き込めません", "cannot be written: no space is left"),
        IOException { HResult: BadDescriptor } => new("閉じていて、書き込めません", "is closed, and cannot be written"),
        _ => new("書き込めません", "cannot be written"),
    };
}
