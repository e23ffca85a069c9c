using System.Runtime.CompilerServices;
using JmaCyber.Rules.Json.Reading;
using OneOf;

namespace JmaCyber.Rules.Json.Streams;

/// <summary>
/// Claims of a stream as they come. The reader of files reads what has come as if it were all; what it found before it looked for the end stands, the rest
/// is read anew once more has come. So a stream gives what a file gives, wherever it is cut.
/// </summary>
internal sealed class ClaimStream
{
    private static readonly Text NoEnd = new(
        ja: "16 MiB読んでも次の請求に至りませんでした。1つの請求は1,048,576バイト以下である必要があります（残りは読んでいません）",
        en: "16 MiB were read without coming to another claim; expected claims of at most 1,048,576 bytes (the rest is not read)");

    private readonly StreamWindow window;
    private readonly List<OneOf<Claim, LineProblem>> found = [];
    private readonly FileFaults faults;
    private readonly LineFaults value = ClaimMapper.NewFaults();
    private ReadingState state = ReadingState.Start;
    private int standing;

    private ClaimStream(Stream stream)
    {
        window = new StreamWindow(stream);
        faults = new FileFaults(problem => found.Add(problem));
    }

    public static async IAsyncEnumerable<OneOf<Claim, LineProblem>> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var claims = new ClaimStream(stream);
        bool isOver = false;
        while (!isOver)
        {
            cancellation.ThrowIfCancellationRequested();
            await claims.window.GrowAsync(cancellation).ConfigureAwait(false);
            isOver = claims.Read();
            for (int i = 0; i < claims.standing; i++)
            {
                yield return claims.found[i];
            }
        }
    }

    /// <summary>Reads what has come; true when nothing more is to be read.</summary>
    private bool Read()
    {
        found.Clear();
        standing = 0;
        ReadingState rested = state with { Position = 0 };
        ContractLines.ReadOn(window.Open(), rested, value, Take, faults, rest =>
        {
            if (!window.IsEndSeen)
            {
                rested = rest;
                standing = found.Count;
            }
        });
        if (window.IsLast || !window.IsEndSeen)
        {
            standing = found.Count;
            return true;
        }

        window.Take((int)rested.Position);
        state = rested;
        if (!window.IsFull)
        {
            return false;
        }

        found.RemoveRange(standing, found.Count - standing);
        found.Add(new LineProblem(state.Line + 1, new Problem("$", NoEnd), more: 0));
        standing++;
        return true;
    }

    private void Take(ReadOnlySpan<byte> utf8, LineFaults wrong)
    {
        if (ClaimMapper.Read(utf8, wrong) is { } claim)
        {
            found.Add(claim);
        }
    }
}
