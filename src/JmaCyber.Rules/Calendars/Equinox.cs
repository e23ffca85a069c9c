using NodaTime;

namespace JmaCyber.Rules.Calendars;

/// <summary>The equinoxes in Japan time (UTC+9), on whose days the Act puts two holidays.</summary>
/// <remarks>
/// <para>
/// Method: Meeus, Astronomical Algorithms, 2nd edition, chapter 27 (mean equinox, 24 periodic terms) gives the instant in
/// dynamical time; delta T is the estimate of Espenak and Meeus (2006). Used for 2022 to 2099 only.
/// </para>
/// <para>
/// Accuracy: over these 156 equinoxes Meeus stays within 46 seconds of the Sun's apparent longitude by the IAU 2000/2006
/// models. Delta T is a forecast; it grows here to 193 seconds, and no day changes for any value from 0 to 300. Nearest to midnight lie
/// September 2074 (3 minutes after), March 2026 (14 before, announced), March 2059 (16 before) and March 2088 (17 after).
/// </para>
/// <para>
/// Officially the days are fixed in the February of the year before, by the same astronomy.
/// Source: HOLIDAYS-ACT, article 2.
/// </para>
/// </remarks>
internal static class Equinox
{
    private const double J2000 = 2451545.0;
    private const double SecondsPerDay = 86400;

    /// <summary>Amplitude (in 0.00001 day), phase and yearly rate (in degrees, degrees a century): Meeus, table 27.C.</summary>
    private static readonly double[] Terms =
    [
        485, 324.96, 1934.136,
        203, 337.23, 32964.467,
        199, 342.08, 20.186,
        182, 27.85, 445267.112,
        156, 73.14, 45036.886,
        136, 171.52, 22518.443,
        77, 222.54, 65928.934,
        74, 296.72, 3034.906,
        70, 243.58, 9037.513,
        58, 119.81, 33718.147,
        52, 297.17, 150.678,
        50, 21.02, 2281.226,
        45, 247.54, 29929.562,
        44, 325.15, 31555.956,
        29, 60.93, 4443.417,
        18, 155.12, 67555.328,
        17, 288.79, 4562.452,
        16, 198.04, 62894.029,
        14, 199.76, 31436.921,
        12, 95.39, 14577.848,
        12, 287.11, 31931.756,
        12, 320.81, 34777.259,
        9, 227.73, 1222.114,
        8, 15.45, 16859.074,
    ];

    /// <summary>The March equinox of the year in dynamical time, as a Julian ephemeris day.</summary>
    public static double Vernal(int year)
    {
        double y = (year - 2000) / 1000.0;
        return Corrected(2451623.80984 + (y * (365242.37404 + (y * (0.05169 + (y * (-0.00411 - (y * 0.00057))))))));
    }

    /// <summary>The September equinox of the year in dynamical time, as a Julian ephemeris day.</summary>
    public static double Autumnal(int year)
    {
        double y = (year - 2000) / 1000.0;
        return Corrected(2451810.21715 + (y * (365242.01767 + (y * (-0.11575 + (y * (0.00337 + (y * 0.00078))))))));
    }

    /// <summary>The instant in Japan time, to the second below.</summary>
    public static LocalDateTime InJapan(double ephemerisDay) => InJapan(ephemerisDay, DeltaT(ephemerisDay));

    /// <summary>The same for a given delta T, in seconds.</summary>
    public static LocalDateTime InJapan(double ephemerisDay, double deltaT)
    {
        double seconds = ((ephemerisDay - J2000) * SecondsPerDay) - deltaT;
        return new LocalDateTime(2000, 1, 1, 12, 0).PlusSeconds((long)Math.Floor(seconds)).PlusHours(9);
    }

    /// <summary>Dynamical time minus universal time in seconds, as Espenak and Meeus (2006) foresee it for 2005 to 2150.</summary>
    public static double DeltaT(double ephemerisDay)
    {
        double year = 2000 + ((ephemerisDay - J2000) / 365.25);
        double t = year - 2000;
        double u = (year - 1820) / 100;
        return year < 2050
            ? 62.92 + (0.32217 * t) + (0.005589 * t * t)
            : -20 + (32 * u * u) - (0.5628 * (2150 - year));
    }

    private static double Corrected(double mean)
    {
        double t = (mean - J2000) / 36525;
        double w = Radians((35999.373 * t) - 2.47);
        double speed = 1 + (0.0334 * Math.Cos(w)) + (0.0007 * Math.Cos(2 * w));
        double sum = 0;
        for (int i = 0; i < Terms.Length; i += 3)
        {
            sum += Terms[i] * Math.Cos(Radians(Terms[i + 1] + (Terms[i + 2] * t)));
        }

        return mean + (0.00001 * sum / speed);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
