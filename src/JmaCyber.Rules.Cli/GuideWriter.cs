using System.Globalization;
using System.Text;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Cli.Streams;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Guidance.Guides;
using JmaCyber.Rules.Publishing;
using NodaTime;

namespace JmaCyber.Rules.Cli;

/// <summary>Writes guides in the form asked for: to the data output, or a page for each claim into a folder.</summary>
internal sealed class GuideWriter(CommandContext context, SupportProgram program, string format, bool sources)
{
    private readonly LocalDateTime now = context.JapanNow();

    public bool IsText => format is "text";

    /// <summary>Without a claim: a pattern, or whom to call and then all three.</summary>
    public int Patterns(int? pattern)
    {
        ClaimGuide[] guides = pattern is { } one
            ? [ClaimGuide.ForPattern(one, program, now.Date)]
            : [ClaimGuide.NowOn(now.Date), .. Enumerable.Range(1, 3).Select(each => ClaimGuide.ForPattern(each, program, now.Date))];
        Write(string.Join(IsText ? "\n\n\n" : "\n\n---\n\n", guides.Select(guide => IsText
            ? ClaimGuideText.Render(guide, context.Language, Width, now, sources: sources)
            : ProgramNote.Before(program, context.Language, ClaimGuidePage.Render(guide, context.Language).TrimEnd('\n')))));
        return ExitCode.Done;
    }

    /// <summary>For a claim of which only part is known: what can be said of it, and the guides to what it can come to.</summary>
    public int Draft(Assessment assessment)
    {
        Language language = context.Language;
        Write(IsText
            ? AssessmentText.Render(assessment, language, Width, now)
            : ProgramNote.Before(program, language, AssessmentText.Markdown(assessment, language, now.Date)));
        return ExitCode.Done;
    }

    public int One(LedgerInput claims, int place)
    {
        Write(Pages(claims, [place])[0]);
        return claims.Exit;
    }

    /// <summary>A page for each claim, named by facility and claim.</summary>
    public int All(LedgerInput claims, string folder)
    {
        string ending = format switch { "html" => "html", "text" => "txt", _ => "md" };
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        IReadOnlyList<string> pages = Pages(claims, claims.Places(null));
        string file = folder;
        try
        {
            Directory.CreateDirectory(folder);
            for (int i = 0; i < pages.Count; i++)
            {
                Claim claim = claims.Ledger[i];
                string name = FileName.Of(taken, $"{claim.Facility.Id}_{claim.Id}");
                file = Path.Combine(folder, $"{name}.{ending}");
                string page = format is "html" ? HtmlPage.Of(pages[i], context.Language) : pages[i].TrimEnd('\n');
                File.WriteAllText(file, page + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }
        catch (Exception fault) when (IoFault.Is(fault))
        {
            throw new OutputLostException(file, IoFault.OfWriting(fault));
        }

        if (!context.IsQuiet)
        {
            string count = pages.Count.ToString(CultureInfo.InvariantCulture);
            context.Host.Say(context.Say($"{folder}: {count}件の手引きを書き出しました", $"{folder}: {count} guides written"));
        }

        return claims.Exit;
    }

    private int Width => context.Host.OutputIsTerminal ? context.Host.Width : 80;

    private void Write(string page) => context.WritePage(page, format is "html");

    private IReadOnlyList<string> Pages(LedgerInput claims, IReadOnlyList<int> places)
    {
        IReadOnlyList<Decision> decisions = program.Decide(claims.Ledger);
        IReadOnlyList<ReadingSensitivity>? sensitivities = IsText ? null : program.SensitivityOf(claims.Ledger);
        return [.. places.Select(place => Page(decisions[place], sensitivities?[place], claims.Ledger.EarlierThan(place)))];
    }

    private string Page(Decision decision, ReadingSensitivity? sensitivity, int earlier)
    {
        Language language = context.Language;
        var guide = ClaimGuide.For(decision, now.Date);
        if (sensitivity is null)
        {
            string text = ClaimGuideText.Render(guide, language, Width, now, earlier, sources);
            return ProgramNote.Of(program) is { } note ? $"{Utility.Printable.Whole(note.In(language))}\n\n{text}" : text;
        }

        string seen = EarlierClaims.Note(earlier).In(language);
        string page = $"> {seen}\n\n{ClaimGuidePage.Render(guide, language).TrimEnd('\n')}\n\n{SensitivityNote.Markdown(sensitivity, language)}";
        return ProgramNote.Before(program, language, page);
    }
}
