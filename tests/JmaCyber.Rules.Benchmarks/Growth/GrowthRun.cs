using System.Diagnostics;
using System.Globalization;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Benchmarks.Growth;

/// <summary>What deciding a file took: processor time, user and system together, and the most memory at once (10^6 bytes).</summary>
public sealed record Spent(ClaimShape Shape, int Claims, double Seconds, double Megabytes);

/// <summary>How whole runs of <c>jmacyber decide</c> grow with the number of claims. Called by the script <c>growth</c> beside this project.</summary>
public static class GrowthRun
{
    /// <summary>What disturbs a run makes it longer, never shorter, and lasts for minutes: not three runs in a row, but three rounds.</summary>
    private const int Rounds = 3;

    /// <summary>Times are told in hundredths of a second, and a plot of powers of ten has no place for 0.</summary>
    private const double LeastTold = 0.01;

    private static readonly int[] Counts = [1_000, 10_000, 100_000, 200_000, 1_000_000, 2_000_000];

    private static readonly ClaimShape[] Shapes = [ClaimShape.ThreeAFacility, ClaimShape.OneAFacility, ClaimShape.OneFacility, ClaimShape.Sorted];

    /// <summary>Measures a tool, writes the table between the marks of a page and the picture beside it.</summary>
    public static void Run(string tool, int most, string page)
    {
        Spent[] all =
        [
            .. from round in Enumerable.Range(0, Rounds)
               from claims in Counts.Where(count => count <= most)
               from shape in Shapes
               select Measure(tool, shape, claims) into run
               group run by (run.Claims, run.Shape) into runs
               select runs.MinBy(run => run.Seconds),
        ];
        GrowthTable.WriteInto(page, all);
        File.WriteAllText(Path.ChangeExtension(page, ".svg"), new GrowthPlot(all).ToSvg());
    }

    private static Spent Measure(string tool, ClaimShape shape, int claims)
    {
        string file = Path.Combine(Path.GetTempPath(), $"growth-{Environment.ProcessId}.jsonl");
        try
        {
            using (FileStream written = File.Create(file))
            {
                ClaimJson.WriteLines(written, GivenClaims.Stream(shape, claims));
            }

            Spent spent = Decide(tool, file, shape, claims);
            Console.Error.WriteLine(spent);
            return spent;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Spent Decide(string tool, string file, ClaimShape shape, int claims)
    {
        string figures = file + ".time";
        using Process process = Process.Start(
            "/bin/sh", ["-c", "/usr/bin/time -f '%U %S %M' -o \"$1\" \"$2\" decide \"$3\" > /dev/null", "sh", figures, tool, file]);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{tool} decide ended with {process.ExitCode} on {claims} claims, {shape}");
        }

        double[] told = Array.ConvertAll(File.ReadAllText(figures).Split(' '), one => double.Parse(one, CultureInfo.InvariantCulture));
        File.Delete(figures);
        return new Spent(shape, claims, Math.Max(told[0] + told[1], LeastTold), told[2] * 1024 / 1_000_000);
    }
}
