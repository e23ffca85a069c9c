using System.Text;

namespace JmaCyber.Rules.Cli.Streams;

/// <summary>The three standard streams, as they are: closed ones, full ones, and those whose reader has gone included.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static bool IsInputClosed { get; } = LibC.IsClosed(0);

    public static Stream Input() => IsInputClosed ? new ClosedStream() : Console.OpenStandardInput();

    public static Stream Output()
        => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : LibC.IsClosed(1) ? new ClosedStream() : new UnixOutput(1);

    /// <summary>What cannot be said there is not said: the data comes all the same.</summary>
    public static TextWriter Error()
        => LibC.IsClosed(2)
            ? TextWriter.Null
            : new StreamWriter(new ForgivingStream(Console.OpenStandardError()), Utf8) { AutoFlush = true, NewLine = "\n" };

    /// <summary>The runtime's own stream takes a reader that has gone for a success; this one says so.</summary>
    private sealed class UnixOutput(int descriptor) : WriteOnlyStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            int error = LibC.Write(descriptor, buffer);
            if (error != 0)
            {
                throw new IOException("standard output", error);
            }
        }
    }

    private sealed class ForgivingStream(Stream stream) : WriteOnlyStream
    {
        private bool isLost;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                if (!isLost)
                {
                    stream.Write(buffer);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ObjectDisposedException)
            {
                isLost = true;
            }
        }
    }

    /// <summary>A stream that whoever started the program has closed.</summary>
    private sealed class ClosedStream : WriteOnlyStream
    {
        private const int BadDescriptor = 9;

        public override bool CanRead => true;

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("closed", BadDescriptor);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("closed", BadDescriptor);
    }
}
