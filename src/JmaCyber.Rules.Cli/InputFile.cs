using JmaCyber.Rules.Cli.Streams;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli;

/// <summary>A file named on the command line, or standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>What <c>--input</c> calls a table.</summary>
    public const string Csv = "csv";

    public static bool IsStandardInput(string file) => string.Equals(file, StandardInput, StringComparison.Ordinal);

    /// <summary>How claims are written in it: a table by its name, or because the option says so.</summary>
    /// <param name="file">The file.</param>
    /// <param name="input">What <c>--input</c> says, if it was given.</param>
    public static ClaimFormat FormOf(string file, string? input)
        => string.Equals(input, Csv, StringComparison.Ordinal)
            || file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)
            ? ClaimFormat.Table
            : ClaimFormat.Json;

    /// <summary>Opens it for reading.</summary>
    /// <exception cref="BadInputException">There is no such file, or it cannot be read.</exception>
    public static Stream Open(string file, Host host)
    {
        if (IsStandardInput(file))
        {
            return host.Input;
        }

        if (Directory.Exists(file))
        {
            throw new BadInputException(new Text($"{file}: フォルダーです。ファイルが必要です", $"{file}: is a folder; expected a file"));
        }

        if (!File.Exists(file))
        {
            throw new BadInputException(new Text(
                $"{file}: ファイルがありません。ファイルのパスか、標準入力の - が必要です",
                $"{file}: does not exist; expected a file, or - for standard input"));
        }

        return Reading(file, () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan));
    }

    /// <summary>Does what reads it.</summary>
    /// <exception cref="BadInputException">The system does not let it be read.</exception>
    public static T Reading<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Text why = IoFault.OfReading(fault);
            throw new BadInputException(new Text($"{file}: {why.Ja}", $"{file}: {why.En}"));
        }
    }
}
