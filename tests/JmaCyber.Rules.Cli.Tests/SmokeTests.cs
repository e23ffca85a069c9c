using System.Diagnostics;
using System.Text;

namespace JmaCyber.Rules.Cli.Tests;

/// <summary>The one test that starts the program as a process.</summary>
public sealed class SmokeTests
{
    [Fact]
    public async Task The_program_reads_standard_input_and_answers_on_both_outputs()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(App).Assembly.Location, "decide", "-", "--lang", "ja" },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        string line = Lines.Claim("請求１");

        await process.StandardInput.WriteAsync($"{line}\n{{}}\n");
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(ExitCode.Bad, process.ExitCode);
        Assert.Equal(ConsoleRun.Decisions(line), (await output).TrimEnd('\n').Split('\n'));
        Assert.StartsWith("-:2: $.id: ありません。", await error, StringComparison.Ordinal);
    }
}
