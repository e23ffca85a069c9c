using System.Text.RegularExpressions;
using System.Xml.Linq;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests;

/// <summary>The pictures of docs/architecture.md are those of the code.</summary>
public sealed class ArchitecturePageTests
{
    private const string Page = "docs/architecture.md";

    [Fact]
    public void The_arrows_between_projects_are_their_references()
    {
        var shown = Pictures()[0].Where(line => line.Contains("-->", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        var referenced =
            from file in Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            from reference in XDocument.Load(file).Descendants("ProjectReference")
            select $"{Short(file)} --> {Short(reference.Attribute("Include")!.Value)}";

        Assert.Equal(referenced.Order(StringComparer.Ordinal), shown);
    }

    [Fact]
    public void The_layers_of_the_core_are_those_that_tests_hold_against_the_code()
        => Assert.Equal(Layers.Names, Enumerable.Reverse(Assert.Single(Pictures()[1]).Split(" --> ")));

    [Fact]
    public void The_page_is_of_one_screen_and_what_it_names_is_there()
    {
        string page = Repository.Read(Page);
        Assert.InRange(page.Split('\n').Length, 20, 60);
        Assert.All(
            Regex.Matches(page, @"`(Rules/)?([A-Za-z]+/)*[A-Za-z]+\.cs`", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Value.Trim('`').Split('/')[^1]),
            name => Assert.NotEmpty(Directory.EnumerateFiles(Repository.PathOf("."), name, SearchOption.AllDirectories)));
    }

    /// <summary>The lines of each picture, without the first, which says what kind of picture it is.</summary>
    private static string[][] Pictures()
        => [.. Regex.Matches(Repository.Read(Page), @"```mermaid\n(?<lines>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(match => match.Groups["lines"].Value.Trim().Split('\n')[1..].Select(line => line.Trim()).ToArray())];

    private static string Short(string project) => Path.GetFileNameWithoutExtension(project).Split('.')[^1];
}
