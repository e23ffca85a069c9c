using JmaCyber.Rules.Guidance.Flowcharts;
using JmaCyber.Rules.Publishing.Drawing;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>The flowchart as a drawing that needs nothing else: SVG without script and without fonts of its own, which a screen reader can read out.</summary>
/// <remarks>
/// The same chart gives the same drawing, character for character. What is walked is told by thick lines, filled answers and numbers, not by colour alone.
/// </remarks>
public static class FlowchartSvg
{
    /// <summary>The chart alone, in one language, without the end of its last line.</summary>
    public static string Render(Flowchart chart, Language language) => new FlowchartDrawing(Guard.NotNull(chart), path: null, language).ToString();

    /// <summary>The chart with the way of a claim marked, in one language, without the end of its last line.</summary>
    public static string Render(FlowchartPath path, Language language) => new FlowchartDrawing(Guard.NotNull(path).Chart, path, language).ToString();
}
