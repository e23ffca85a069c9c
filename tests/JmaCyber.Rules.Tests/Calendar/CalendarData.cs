using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Tests;

/// <summary>What others say of the calendar: the published holidays, and instants of the equinoxes that do not come from Meeus.</summary>
internal static class CalendarData
{
    /// <summary>The published holidays of 2022 to 2035: official to 2027, after that by the same law.</summary>
    public static IReadOnlyList<(LocalDate Date, string Name)> Holidays { get; } =
        [.. Rows("japan-public-holidays-2022-2035.csv").Select(row => (LocalDatePattern.Iso.Parse(row[0]).Value, row[1]))];

    /// <summary>
    /// The equinoxes in dynamical time (Julian ephemeris days), where the Sun's apparent longitude, from the ERFA routines epv00 (Earth),
    /// ab (aberration), pnm06a and nut06a (IAU 2000/2006 precession and nutation), is 0 and 180 degrees.
    /// </summary>
    public static IReadOnlyDictionary<int, (double March, double September)> Equinoxes { get; } =
        Rows("equinoxes-2022-2099.csv").ToDictionary(row => int.Parse(row[0], CultureInfo.InvariantCulture), row => (Number(row[1]), Number(row[2])));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static List<string[]> Rows(string file)
    {
        using Stream stream = typeof(CalendarData).Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException(file);
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                rows.Add(line.Split(','));
            }
        }

        return rows;
    }
}
