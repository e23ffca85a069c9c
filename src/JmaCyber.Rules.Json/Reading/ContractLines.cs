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
    private readonly FileFaults faults;
    private readonly TakeValue take;
    private readonly ObjectOverLines over;
    private readonly Action<ReadingState> rest;
    private ReadingState state;

    private ContractLines(Stream stream, LineFaults value, TakeValue take, FileFaults faults, ReadingState state, Action<ReadingState> rest)
    {
        this.value = value;
        this.take = take;
        this.faults = faults;
        this.state = state;
        this.rest = rest;
        lines = new LineReader(stream, state.Line, state.Column);
        over = new ObjectOverLines(lines, value, faults, take);
    }

    /// <summary>Hands every value over and collects what is wrong with them.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="progress">Told now and then how many bytes were read.</param>
    /// <param name="value">Where the faults of one value are added; cleared for each.</param>
    /// <param name="take">Takes a value.</param>
    public static LineProblems Read(Stream stream, IProgress<long>? progress, LineFaults value, TakeValue take)
    {
        var found = new FileFaults();
        ContractLines? file = null;
        file = new ContractLines(Guard.NotNull(stream), value, take, found, ReadingState.Start, _ => progress?.Report(file!.lines.BytesRead));
        file.Read();
        return found.Build();
    }

    /// <summary>Hands the values over that stand in a part of a file, and says after each where reading could be taken up again.</summary>
    /// <param name="part">The bytes from where reading rested.</param>
    /// <param name="state">Where that was.</param>
    /// <param name="value">Where the faults of one value are added; cleared for each.</param>
    /// <param name="take">Takes a value.</param>
    /// <param name="faults">Takes what is wrong with the others.</param>
    /// <param name="rest">Told after each value where reading rests.</param>
    public static void ReadOn(Stream part, ReadingState state, LineFaults value, TakeValue take, FileFaults faults, Action<ReadingState> rest)
        => new ContractLines(part, value, take, faults, state, rest).Read();

    public static bool IsBlank(ReadOnlySpan<byte> line)
    {
        // Nearly every line says at once that it is not: a brace is no white space.
        return line.Length == 0
            || (line[0] is <= (byte)' ' or >= 0x80 && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(line.ToArray())));
    }

    private void Read()
    {
        if (state.Form == FormOfFile.Array)
        {
            new ArrayOfValues(lines, value, faults, take).ReadOn(Rest);
            return;
        }

        if (state.Form == FormOfFile.Unknown)
        {
            Begin();
        }

        if (state.Form == FormOfFile.Lines)
        {
            ReadLines();
        }
    }

    /// <summary>Finds out what the file is; an array is read at once.</summary>
    private void Begin()
    {
        lines.Begin();
        ForeignFile? foreign = ForeignFile.Of(lines.Window);
        if (foreign is not null)
        {
            faults.Take(1, foreign.Message);
        }
        else if (StartOfFile.IsArray(lines))
        {
            state = state with { Form = FormOfFile.Array };
            new ArrayOfValues(lines, value, faults, take).Read(Rest);
            return;
        }

        if (foreign is not { IsBinary: true })
        {
            state = state with { Form = FormOfFile.Lines, IsFirst = foreign is null, IsForeign = foreign is not null };
        }
    }

    private void Rest()
    {
        state = state with { Line = lines.Number, Column = lines.Column, Position = lines.Position };
        rest(state);
    }

    private void ReadLines()
    {
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (lines.IsTooLong)
            {
                faults.Take(lines.Number, SyntaxFault.LongLine);
            }
            else if (!IsBlank(line))
            {
                if (state.IsFirst && TableHeader.IsHeader(line))
                {
                    state = state with { IsTable = true };
                    faults.Take(lines.Number, TableHeader.NotJson);
                }
                else if (!(state.IsForeign && line.IndexOf((byte)0) >= 0) && !(state.IsTable && line[0] is not (byte)'{'))
                {
                    Take(line);
                }

                state = state with { IsFirst = false };
            }

            Rest();
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
