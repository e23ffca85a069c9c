using System.Text;
using JmaCyber.Rules.Json.Tables;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>Reads one value of the contract's files; what is wrong with it is added.</summary>
internal delegate void TakeValue(ReadOnlySpan<byte> value, LineFaults faults);

/// <summary>
/// The values of the contract's files: one a line, one over several lines, or all in one array. Blank lines are passed over, over-long ones refused, every
/// line counts. A value on one line is looked at once, by the one that takes it, unless it turns out to be faulty.
/// </summary>
internal sealed class ContractLines
{
    private readonly LineReader lines;
    private readonly LineFaults value;
    private readonly FileFaults faults = new();
    private readonly TakeValue take;
    private readonly ObjectOverLines over;

    private ContractLines(Stream stream, LineFaults value, TakeValue take)
    {
        this.value = value;
        this.take = take;
        lines = new LineReader(stream);
        over = new ObjectOverLines(lines, value, faults, take);
    }

    /// <summary>Hands every value over and collects what is wrong with them.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="progress">Told now and then how many bytes were read.</param>
    /// <param name="value">Where the faults of one value are added; cleared for each.</param>
    /// <param name="take">Takes a value.</param>
    public static LineProblems Read(Stream stream, IProgress<long>? progress, LineFaults value, TakeValue take)
    {
        var file = new ContractLines(Guard.NotNull(stream), value, take);
        file.Read(progress);
        return file.faults.Build();
    }

    public static bool IsBlank(ReadOnlySpan<byte> line)
    {
        // Nearly every line says at once that it is not: a brace is no white space.
        return line.Length == 0
            || (line[0] is <= (byte)' ' or >= 0x80 && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(line.ToArray())));
    }

    private void Read(IProgress<long>? progress)
    {
        lines.Begin();
        ForeignFile? foreign = ForeignFile.Of(lines.Window);
        if (foreign is not null)
        {
            faults.Take(1, foreign.Message);
        }
        else if (StartOfFile.IsArray(lines))
        {
            new ArrayOfValues(lines, value, faults, take).Read(progress);
            return;
        }

        if (foreign is not { IsBinary: true })
        {
            ReadLines(progress, foreign is not null);
        }
    }

    private void ReadLines(IProgress<long>? progress, bool isForeign)
    {
        bool isFirst = !isForeign;
        bool isTable = false;
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (lines.IsTooLong)
            {
                faults.Take(lines.Number, SyntaxFault.LongLine);
            }
            else if (!IsBlank(line))
            {
                if (isFirst && TableHeader.IsHeader(line))
                {
                    isTable = true;
                    faults.Take(lines.Number, TableHeader.NotJson);
                }
                else if (!(isForeign && line.IndexOf((byte)0) >= 0) && !(isTable && line[0] is not (byte)'{'))
                {
                    Take(line);
                }

                isFirst = false;
            }

            progress?.Report(lines.BytesRead);
        }
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        bool isClosed = line[line.Length - 1] == (byte)'}';
        if (!isClosed && ObjectOverLines.GoesOn(line))
        {
            lines.PutBack();
            over.Read();
            return;
        }

        value.Clear();
        take(line, value);
        if (value.Count > 0)
        {
            if (isClosed && ObjectOverLines.GoesOn(line))
            {
                lines.PutBack();
                over.Read();
                return;
            }

            faults.Take(lines.Number, value);
            if (ObjectOverLines.IsBroken(line))
            {
                over.PassOver();
            }
        }
    }
}
