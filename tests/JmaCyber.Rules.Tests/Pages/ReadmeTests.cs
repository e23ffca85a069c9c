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
}
