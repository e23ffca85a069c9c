using System.Buffers;

namespace JmaCyber.Rules.Json.Writing;

/// <summary>Bytes that wait to be written, in memory that is given back.</summary>
internal sealed class PooledBuffer(int size) : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(size);

    public int Written { get; private set; }

    public void Advance(int count) => Written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return bytes.AsMemory(Written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return bytes.AsSpan(Written);
    }

    public void CopyTo(Stream output)
    {
        output.Write(bytes, 0, Written);
        Written = 0;
    }

    public async Task CopyToAsync(Stream output, CancellationToken cancellation)
    {
        await output.WriteAsync(bytes, 0, Written, cancellation).ConfigureAwait(false);
        Written = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private void Ensure(int sizeHint)
    {
        if (bytes.Length - Written >= Math.Max(sizeHint, 1))
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Written + sizeHint));
        bytes.AsSpan(0, Written).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
