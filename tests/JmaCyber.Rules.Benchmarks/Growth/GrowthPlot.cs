using System.Globalization;
using System.Text;

namespace JmaCyber.Rules.Benchmarks.Growth;

/// <summary>The figures as a picture: two panels, both axes by powers of ten, so that what grows as the claims do is a line of slope one (dashed).</summary>
internal sealed class GrowthPlot(IReadOnlyList<Spent> all)
{
    private const int Width = 1000;
    private const int PanelWidth = 380;
    private const int Height = 460;
    private static readonly (ClaimShape Shape, string Color, string Dashes)[] Styles =
    [
        (ClaimShape.ThreeAFacility, "#0072b2", ""),
        (ClaimShape.OneAFacility, "#d55e00", "9 4"),
        (ClaimShape.OneFacility, "#009e73", "2 4"),
        (ClaimShape.Sorted, "#cc79a7", "9 4 2 4"),
    ];

    private readonly StringBuilder svg = new();

    public string ToSvg()
    {
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" font-family="sans-serif" font-size="13" role="img">""");
        Add($"<title>jmacyber decide: CPU time and peak memory by the number of claims</title>");
        Add($"""<rect width="{Width}" height="{Height}" fill="#fff"/>""");
        Add($"""<text x="{Width / 2}" y="28" text-anchor="middle" font-size="17">jmacyber decide, whole process, by the number of claims</text>""");
        Panel(75, "CPU time, user and system (s)", one => one.Seconds);
        Panel(570, "Peak memory (MB)", one => one.Megabytes);
        Legend();
        Add($"</svg>");
        return svg.ToString();
    }

    private void Panel(int left, string title, Func<Spent, double> value)
    {
        var across = new Scale(all.Select(one => (double)one.Claims), left, left + PanelWidth);
        var up = new Scale(all.Select(value), Height - 105, 75);
        Add($"""<text x="{left}" y="60">{title}</text>""");
        foreach ((double at, string label) in across.Ticks)
        {
            Add($"""<path d="M{at:0.0} 75V{Height - 105}" stroke="#ddd"/><text x="{at:0.0}" y="{Height - 87}" text-anchor="middle">{label}</text>""");
        }

        foreach ((double at, string label) in up.Ticks)
        {
            Add($"""<path d="M{left} {at:0.0}H{left + PanelWidth}" stroke="#ddd"/><text x="{left - 7}" y="{at + 4:0.0}" text-anchor="end">{label}</text>""");
        }

        Add($"""<text x="{left + (PanelWidth / 2)}" y="{Height - 66}" text-anchor="middle">claims</text>""");
        Proportional(across, up, value);
        foreach ((ClaimShape shape, string color, string dashes) in Styles)
        {
            Spent[] points = [.. all.Where(one => one.Shape == shape)];
            string path = string.Join('L', points.Select(one => string.Create(CultureInfo.InvariantCulture, $"{across.At(one.Claims):0.0} {up.At(value(one)):0.0}")));
            Add($"""<path d="M{path}" fill="none" stroke="{color}" stroke-width="2" stroke-dasharray="{dashes}"/>""");
            foreach (Spent one in points)
            {
                Add($"""<circle cx="{across.At(one.Claims):0.0}" cy="{up.At(value(one)):0.0}" r="3" fill="{color}"/>""");
            }
        }
    }

    /// <summary>A line of slope one down from the last point of the first shape, as far as the panel goes.</summary>
    private void Proportional(Scale across, Scale up, Func<Spent, double> value)
    {
        Spent last = all.Last(one => one.Shape == all[0].Shape);
        double claims = Math.Max(across.First, last.Claims * up.First / value(last));
        Add($"""<path d="M{across.At(last.Claims):0.0} {up.At(value(last)):0.0}L{across.At(claims):0.0} {up.At(value(last) * claims / last.Claims):0.0}" stroke="#999" stroke-dasharray="4 4"/>""");
    }

    private void Legend()
    {
        int x = 75;
        foreach ((ClaimShape shape, string color, string dashes) in Styles)
        {
            Key(x, color, dashes, GrowthTable.Name(shape));
            x += shape == ClaimShape.Sorted ? 225 : 175;
        }

        Key(x, "#999", "4 4", "in proportion");
    }

    private void Key(int x, string color, string dashes, string name)
        => Add($"""<path d="M{x} {Height - 25}h34" stroke="{color}" stroke-width="2" stroke-dasharray="{dashes}"/><text x="{x + 41}" y="{Height - 21}">{name}</text>""");

    private void Add(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>Powers of ten along a stretch of the picture.</summary>
    private sealed class Scale
    {
        private readonly double first;
        private readonly double last;
        private readonly double from;
        private readonly double to;

        public Scale(IEnumerable<double> values, double from, double to)
        {
            double[] all = [.. values];
            first = Math.Floor(Math.Log10(all.Min()));
            last = Math.Ceiling(Math.Log10(all.Max() * 1.01));
            (this.from, this.to) = (from, to);
        }

        /// <summary>The least value shown.</summary>
        public double First => Math.Pow(10, first);

        public IEnumerable<(double At, string Label)> Ticks => Enumerable.Range((int)first, (int)(last - first) + 1)
            .Select(power => (At(Math.Pow(10, power)), Math.Pow(10, power).ToString("#,##0.###", CultureInfo.InvariantCulture)));

        public double At(double value) => from + ((Math.Log10(value) - first) / (last - first) * (to - from));
    }
}
