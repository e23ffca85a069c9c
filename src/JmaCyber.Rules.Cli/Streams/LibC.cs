using System.Runtime.InteropServices;

namespace JmaCyber.Rules.Cli.Streams;

/// <summary>What the runtime does not tell of the three standard streams on Unix.</summary>
internal static class LibC
{
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;
    private const int Interrupted = 4;

    /// <summary>A pipe without a reader, as Linux and macOS number it.</summary>
    public const int BrokenPipe = 32;

    /// <summary>
    /// Whether a standard stream was closed by whoever started the program. Then its number is free, or taken by a file that the runtime has opened
    /// for itself: such a file is closed on exec, which none that is handed on can be.
    /// </summary>
    public static bool IsClosed(int descriptor)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            int flags = Fcntl(descriptor, GetDescriptorFlags);
            return flags < 0 || (flags & CloseOnExec) != 0;
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Writes all the bytes.</summary>
    /// <returns>0, or the number of the error.</returns>
    public static unsafe int Write(int descriptor, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            for (nint done = 0; done < bytes.Length;)
            {
                nint count = Write(descriptor, start + done, bytes.Length - done);
                int error = count < 0 ? Marshal.GetLastPInvokeError() : 0;
                if (error != 0 && error != Interrupted)
                {
                    return error;
                }

                done += Math.Max(0, count);
            }
        }

        return 0;
    }

    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int Fcntl(int descriptor, int command);

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    private static extern unsafe nint Write(int descriptor, byte* bytes, nint count);
}
