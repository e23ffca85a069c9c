using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace JmaCyber.Rules.Tests;

public sealed class FlowchartSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly IReadOnlyList<(Flowchart Chart, FlowchartPath? Path, Language Language, string Drawing)> Drawings =
        [.. Charts.Drawn(FlowchartSvg.Render, FlowchartSvg.Render)];

    [Fact]
    public void A_drawing_is_well_formed_and_tells_a_screen_reader_what_it_is()
        => Assert.All(Drawings, one =>
        {
            XElement root = Root(one.Drawing);
            XElement title = root.Elements().First();
            XElement description = root.Elements().ElementAt(1);

            Assert.Equal(Svg + "svg", root.Name);
            Assert.Equal("img", Value(root, "role"));
            Assert.Equal(Svg + "title", title.Name);
            Assert.Equal(Svg + "desc", description.Name);
            Assert.Equal(one.Chart.Title.In(one.Language), title.Value);
            Assert.All(one.Chart.Questions, question => Assert.Contains(question.Text.In(one.Language), description.Value, StringComparison.Ordinal));
            Assert.Equal($"{Value(title, "id")} {Value(description, "id")}", Value(root, "aria-labelledby"));
            Assert.Equal(one.Language == Language.Ja ? "ja" : "en", Value(root, "lang"));
        });

    [Fact]
    public void A_drawing_is_self_contained()
        => Assert.All(Drawings, one =>
        {
            Assert.Equal(
                ["circle", "desc", "g", "path", "rect", "svg", "text", "title"],
                Root(one.Drawing).DescendantsAndSelf().Select(element => element.Name.LocalName).Append("circle").Distinct().Order(StringComparer.Ordinal));
            Assert.Equal(1, one.Drawing.Count("http"));
            Assert.EndsWith("sans-serif", Value(Root(one.Drawing), "font-family"), StringComparison.Ordinal);
            Assert.DoesNotContain("url(", one.Drawing, StringComparison.Ordinal);
            Assert.DoesNotContain(Root(one.Drawing).DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        });

    [Fact]
    public void Every_box_contains_its_text_and_the_page_contains_every_box()
        => Assert.All(Drawings, one =>
        {
            XElement root = Root(one.Drawing);
            var page = new SvgBox(0, 0, Number(root, "width"), Number(root, "height"));
            foreach (XElement text in root.Elements(Svg + "text"))
            {
                AssertWithin(text, page, padding: 20);
            }

            foreach (XElement group in root.Elements(Svg + "g").Where(group => group.Element(Svg + "rect") is not null))
            {
                SvgBox box = Box(group);
                Assert.True(box.Left >= 20 && box.Top >= 20 && box.Right <= page.Right - 20 && box.Bottom <= page.Bottom - 20);
                Assert.All(group.Elements(Svg + "text"), text => AssertWithin(text, box, padding: 5));
            }
        });

    [Fact]
    public void Boxes_keep_apart_and_no_line_runs_through_one()
        => Assert.All(Drawings, one =>
        {
            XElement root = Root(one.Drawing);
            Dictionary<string, SvgBox> boxes = Nodes(root).ToDictionary(group => Value(group, "data-node"), Box, StringComparer.Ordinal);
            foreach ((string id, SvgBox box) in boxes)
            {
                Assert.All(boxes.Where(other => !string.Equals(other.Key, id, StringComparison.Ordinal)), other => Assert.False(Meet(box, other.Value)));
            }

            foreach (XElement branch in root.Elements(Svg + "g").Where(group => group.Attribute("data-branch") is not null))
            {
                MatchCollection numbers = Regex.Matches(Value(branch.Elements(Svg + "path").First(), "d"), "[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1));
                int[] way = [.. numbers.Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];
                SvgBox[] lines = [Line(way[0], way[1], way[0], way[2]), Line(way[0], way[2], way[3], way[2]), Line(way[3], way[2], way[3], way[4])];
                Assert.All(lines, line => Assert.DoesNotContain(boxes.Values, box => Meet(line, box)));
            }
        });

    [Fact]
    public void The_amounts_and_texts_of_every_node_are_there()
        => Assert.All(Drawings, one =>
        {
            foreach (XElement group in Nodes(Root(one.Drawing)).Where(group => Value(group, "data-node") != "unclear"))
            {
                FlowchartNode node = one.Chart.Questions.Cast<FlowchartNode>().Concat(one.Chart.Outcomes).Single(node => node.Id == Value(group, "data-node"));
                string said = Joined(group);
                Assert.Contains(node.Title.In(one.Language).Replace(" ", string.Empty, StringComparison.Ordinal), said, StringComparison.Ordinal);
                Assert.Contains(node.Text.In(one.Language).Replace(" ", string.Empty, StringComparison.Ordinal), said, StringComparison.Ordinal);
                Assert.All((node as FlowchartOutcome)?.Amounts ?? [], amount
                    => Assert.Contains(amount.AmountText.In(one.Language).Replace(" ", string.Empty, StringComparison.Ordinal), said, StringComparison.Ordinal));
            }
        });

    [Fact]
    public void What_is_walked_is_marked_by_thick_lines_and_numbers()
        => Assert.All(Drawings, one =>
        {
            XElement root = Root(one.Drawing);
            foreach (FlowchartNode node in one.Chart.Questions.Cast<FlowchartNode>().Concat(one.Chart.Outcomes))
            {
                bool isWalked = one.Path?.Passes(node) == true;
                XElement group = root.Elements(Svg + "g").Single(group => group.Attribute("data-node")?.Value == node.Id);
                Assert.Equal(isWalked ? "5" : "2", Value(group.Element(Svg + "rect")!, "stroke-width"));
                Assert.Equal(one.Path is not null && !isWalked, group.Element(Svg + "rect")!.Attribute("stroke-dasharray") is not null);
            }

            int walked = one.Path is null ? 0 : one.Path.Steps.Count + (one.Path.Outcome is null ? 0 : 1);
            Assert.Equal(walked, root.Elements(Svg + "circle").Count());
            Assert.Equal(one.Path is { Outcome: null }, root.Elements(Svg + "g").Any(group => group.Attribute("data-node")?.Value == "unclear"));
        });

    [Fact]
    public void A_drawing_says_once_that_it_is_unofficial_and_is_the_same_every_time()
        => Assert.All(Drawings, one =>
        {
            string seen = string.Concat(Root(one.Drawing).Elements(Svg + "text").Select(text => text.Value + " "));
            Assert.Equal(1, seen.Replace(" ", string.Empty, StringComparison.Ordinal).Count(Disclaimer.OfInformation.In(one.Language).Replace(" ", string.Empty, StringComparison.Ordinal)));
            Assert.Equal(one.Path is null ? FlowchartSvg.Render(one.Chart, one.Language) : FlowchartSvg.Render(one.Path, one.Language), one.Drawing);
        });

    private static XElement Root(string drawing) => XDocument.Parse(drawing).Root!;

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)!.Value;

    private static int Number(XElement element, string attribute) => int.Parse(Value(element, attribute), CultureInfo.InvariantCulture);

    private static IEnumerable<XElement> Nodes(XElement root) => root.Elements(Svg + "g").Where(group => group.Attribute("data-node") is not null);

    private static string Joined(XElement group)
        => string.Concat(group.Elements(Svg + "text").Select(text => text.Value)).Replace(" ", string.Empty, StringComparison.Ordinal);

    private static SvgBox Box(XElement group)
    {
        XElement rectangle = group.Element(Svg + "rect")!;
        return new SvgBox(Number(rectangle, "x"), Number(rectangle, "y"), Number(rectangle, "width"), Number(rectangle, "height"));
    }

    private static SvgBox Line(int x1, int y1, int x2, int y2) => new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Abs(x1 - x2), Math.Abs(y1 - y2));

    /// <summary>Whether the insides of a box and of a line or another box have a point in common.</summary>
    private static bool Meet(SvgBox one, SvgBox other)
        => one.Left < other.Right && other.Left < one.Right + 1 && one.Top < other.Bottom && other.Top < one.Bottom;

    private static void AssertWithin(XElement text, SvgBox box, int padding)
    {
        int size = Number(text, "font-size");
        int width = TextMeasure.Pixels(text.Value, size, text.Attribute("font-weight") is not null);
        int x = Number(text, "x");
        int left = Value(text, "text-anchor") switch { "middle" => x - ((width + 1) / 2), "end" => x - width, _ => x };
        int baseline = Number(text, "y");

        Assert.True(left >= box.Left + padding && left + width <= box.Right - padding, $"'{text.Value}' is wider than its box");
        Assert.True(baseline - size >= box.Top - 1 && baseline + (size / 4) <= box.Bottom, $"'{text.Value}' is higher than its box");
    }
}
