namespace JmaCyber.Rules.Cli;

/// <summary>On a long file a line on standard error that says how far the reading is, when that is a terminal.</summary>
internal sealed class ProgressLine(CommandContext context, Stream stream) : IProgress<long>, IDisposable
{
    private const long Step = 4 << 20;

    private long next = Step;
    private bool isShown;

    public void Report(long value)
    {
        if (value < next || !context.Host.ErrorIsTerminal || context.IsQuiet)
        {
            return;
        }

        next = value + Step;
        isShown = true;
        string share = stream.CanSeek && stream.Length > 0 ? FormattableString.Invariant($" ({value * 100 / stream.Length} %)") : "";
        context.Host.Error.Write(FormattableString.Invariant($"\r{context.Say("読み込み中", "reading")} {value >> 20} MiB{share} "));
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (isShown)
        {
            context.Host.Error.Write("\r\u001b[K");
            isShown = false;
        }
    }

    public void Dispose() => Clear();
}
