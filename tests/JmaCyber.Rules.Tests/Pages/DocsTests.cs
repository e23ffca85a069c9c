using JmaCyber.Rules.Tests.Sentences;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Pages;

/// <summary>The pages in docs are what the library writes; SNAPSHOT_UPDATE=1 writes them anew.</summary>
public sealed class DocsTests
{
    public static TheoryData<string> Pages => [.. Written.Keys];

    private static Dictionary<string, Func<string>> Written { get; } = new(StringComparer.Ordinal)
    {
        ["docs/register.md"] = () => RegisterPage.Markdown(Language.En),
        ["docs/register.ja.md"] = () => RegisterPage.Markdown(Language.Ja),
        ["docs/interpretations.md"] = () => InterpretationsPage.Markdown(Language.En),
        ["docs/interpretations.ja.md"] = () => InterpretationsPage.Markdown(Language.Ja),
        ["docs/sentences.md"] = () => SentenceBook.Markdown(Language.En),
        ["docs/sentences.ja.md"] = () => SentenceBook.Markdown(Language.Ja),
        ["docs/claim.md"] = () => ClaimFormatPage.Markdown(Language.En),
        ["docs/claim.ja.md"] = () => ClaimFormatPage.Markdown(Language.Ja),
        ["docs/flowchart.svg"] = () => FlowchartSvg.Render(Flowchart.For(SupportProgram.Current), Language.En).TrimEnd('\n'),
        ["docs/flowchart.ja.svg"] = () => FlowchartSvg.Render(Flowchart.For(SupportProgram.Current), Language.Ja).TrimEnd('\n'),
        ["docs/program.md"] = () => ProgramPage.Markdown(SupportProgram.Current, Language.En),
        ["docs/program.ja.md"] = () => ProgramPage.Markdown(SupportProgram.Current, Language.Ja),
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_in_docs_is_current(string path)
    {
        string page = Written[path]() + "\n";
        if (Environment.GetEnvironmentVariable("SNAPSHOT_UPDATE") == "1")
        {
            File.WriteAllText(Repository.PathOf(path), page);
        }

        Assert.Equal(page, Repository.Read(path));
    }
}
