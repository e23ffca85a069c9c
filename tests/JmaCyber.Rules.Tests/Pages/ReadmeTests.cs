using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Pages;

public sealed class ReadmeTests
{
    [Theory]
    [InlineData("## The API in one page", ".ci/consumer/Consumer.cs.txt")]
    [InlineData("## In an ASP.NET Core application", "samples/ClaimsApi/Program.cs")]
    public void A_page_of_code_in_the_README_is_a_program_that_the_build_runs(string heading, string program)
    {
        string readme = Repository.Read("README.md");
        int start = readme.IndexOf("```csharp\n", readme.IndexOf(heading + "\n", StringComparison.Ordinal), StringComparison.Ordinal) + "```csharp\n".Length;

        Assert.Equal(Repository.Read(program), readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Every_file_that_a_page_links_to_is_there(string page)
    {
        string text = Repository.Read(page);
        string[] links = System.Text.RegularExpressions.Regex.Matches(text, @"\]\(([^)#:]+)\)").Select(match => match.Groups[1].Value).ToArray();

        Assert.All(links, link => Assert.True(File.Exists(Repository.PathOf(link)) || Directory.Exists(Repository.PathOf(link)), link));
    }

    /// <summary>From the clone alone, as the README does: nothing has to be named or found elsewhere first.</summary>
    [Fact]
    public void The_sample_workflow_installs_the_tool_from_its_own_checkout_and_names_files_that_exist()
    {
        string[] workflow = Repository.Read("samples/PolicyRegression/.github/workflows/policy-regression.yml").Split('\n');
        string[] install = [.. Repository.Read("README.md").Split('\n').Where(line => line.StartsWith("dotnet pack ", StringComparison.Ordinal) || line.StartsWith("dotnet tool install ", StringComparison.Ordinal))];

        Assert.Equal(2, install.Length);
        Assert.All(install, line => Assert.Contains($"          {line}", workflow, StringComparer.Ordinal));
        Assert.DoesNotContain(workflow, line => line.Contains("repository:", StringComparison.Ordinal));
        string[] files = [.. workflow.SelectMany(line => line.Split(' ', '\'')).Where(word => word.StartsWith("samples/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
        Assert.Equal(2, files.Length);
        Assert.All(files, file => Assert.True(File.Exists(Repository.PathOf(file)), file));
    }
}
