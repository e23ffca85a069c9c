namespace JmaCyber.Rules.Cli.Streams;

/// <summary>Where the data goes: standard output, or with <c>--output</c> a file, which is there whole or not at all.</summary>
internal sealed class DataOutput(Stream standard) : WriteOnlyStream
{
    private readonly Stream standard = standard;
    private Stream target = standard;
    private string? file;
    private string? unfinished;

    /// <summary>What follows goes into a file, beside which it is written first.</summary>
    /// <exception cref="OutputLostException">No file can be written there.</exception>
    public void Into(string path)
    {
        file = path;
        try
        {
            path = Path.GetFullPath(path);
            bool isDevice = IsDevice(path);
            if (!isDevice && new FileInfo(path) is { LinkTarget: not null } link)
            {
                // What is linked to is written, be it there yet or not. The whole path is asked: a link beside which we stand would be looked for at the root.
                path = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
                isDevice = IsDevice(path);
            }

            if (Directory.Exists(path))
            {
                throw new OutputLostException(file, new Text("フォルダーです。ファイルが必要です", "is a folder; expected a file"));
            }

            string written = isDevice ? path : $"{path}.{Environment.ProcessId}.part";
            target = new FileStream(written, isDevice ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1 << 16);
            (file, unfinished) = (path, isDevice ? null : written);
            if (!isDevice && !OperatingSystem.IsWindows() && File.Exists(path))
            {
                // Claims are nobody's business: a file that only its owner may read stays so.
                File.SetUnixFileMode(written, File.GetUnixFileMode(path));
            }
        }
        catch (Exception fault) when (IoFault.Is(fault))
        {
            throw new OutputLostException(file, IoFault.OfWriting(fault));
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer) => Guarded(buffer, static (target, bytes) => target.Write(bytes));

    public override void Flush() => Guarded(default, static (target, _) => target.Flush());

    /// <summary>The run has come to its end: the file takes its name.</summary>
    /// <exception cref="OutputLostException">It cannot.</exception>
    public void Commit()
    {
        Flush();
        if (target == standard)
        {
            return;
        }

        Guarded(default, static (target, _) => target.Dispose());
        if (unfinished is { } written)
        {
            try
            {
                File.Move(written, file!, overwrite: true);
                unfinished = null;
            }
            catch (Exception fault) when (IoFault.Is(fault))
            {
                throw new OutputLostException(file, IoFault.OfWriting(fault));
            }
        }
    }

    /// <summary>Takes away what was not finished.</summary>
    protected override void Dispose(bool disposing)
    {
        if (unfinished is { } written)
        {
            try
            {
                target.Dispose();
                File.Delete(written);
            }
            catch (Exception fault) when (IoFault.Is(fault))
            {
                // What stays behind has a name of its own and is nobody's file.
            }
        }

        base.Dispose(disposing);
    }

    private static bool IsDevice(string path)
        => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    private void Guarded(ReadOnlySpan<byte> bytes, Writing write)
    {
        try
        {
            write(target, bytes);
        }
        catch (Exception fault) when (IoFault.Is(fault))
        {
            throw new OutputLostException(file, IoFault.OfWriting(fault), IoFault.IsReaderGone(fault));
        }
    }

    private delegate void Writing(Stream target, ReadOnlySpan<byte> bytes);
}
