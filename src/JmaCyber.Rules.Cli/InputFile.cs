using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli;

/// <summary>A file named on the command line, or standard input.</summary>
internal static class InputFile
{
    private const string StandardInput = "-";

    public static bool IsStandardInput(string file) => string.Equals(file, StandardInput, StringComparison.Ordinal);

    /// <summary>How claims are written in it: a table by its name, or because the option says so.</summary>
    /// <param name="file">The file.</param>
    /// <param name="input">What <c>--input</c> says, if it was given.</param>
    public static ClaimForm FormOf(string file, string? input)
        => string.Equals(input, CommonOptions.Csv, StringComparison.Ordinal)
            || file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)
            ? ClaimForm.Table
            : ClaimForm.Json;

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

        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(new Text($"{file}: 開けません({fault.Message})", $"{file}: cannot be opened ({fault.Message})"));
        }
    }
}
