using JmaCyber.Rules.Utility;
using Spectre.Console;

namespace JmaCyber.Rules.Cli.Asking;

/// <summary>Answers on a terminal: choices with the arrow keys, dates and lists as text.</summary>
internal sealed class TerminalAnswers(IAnsiConsole terminal, Language language) : IAnswers
{
    private readonly EndingConsole console = new(terminal);

    public string? Ask(Prompt prompt)
    {
        console.WriteLine();
        try
        {
            return prompt.Choices.Count > 0 ? Choose(prompt) : Type(prompt);
        }
        catch (EndOfStreamException)
        {
            console.Cursor.Show(show: true);
            console.WriteLine();
            return null;
        }
    }

    private string Choose(Prompt prompt)
    {
        (string Value, Text Text)[] all =
        [
            .. prompt.Choices.Select(choice => (choice.Value, choice.Text)),
            (Prompt.Unknown, Prompt.NotKnown), (Prompt.Why, Prompt.ShowRules), (Prompt.Back, Prompt.TakeBack),
        ];
        SelectionPrompt<(string Value, Text Text)> selection = new SelectionPrompt<(string Value, Text Text)>()
            .Title(Shown(prompt.Text))
            .PageSize(all.Length)
            .UseConverter(one => Shown(one.Text))
            .AddChoices(all);
        (string value, Text text) = console.Prompt(selection);
        console.WriteLine($"{prompt.Text.In(language)} {text.In(language)}");
        return value;
    }

    private string Type(Prompt prompt)
    {
        console.WriteLine(prompt.Text.In(language));
        string hint = new Text(
            $"答え方：{prompt.Hint.Ja}。空のままEnter：{Prompt.NotKnown.Ja}、?：{Prompt.ShowRules.Ja}、<：{Prompt.TakeBack.Ja}",
            $"How: {prompt.Hint.En}. Enter alone: {Prompt.NotKnown.En}, ?: {Prompt.ShowRules.En}, <: {Prompt.TakeBack.En}").In(language);
        console.WriteLine(hint);
        return console.Prompt(new TextPrompt<string>(">").AllowEmpty());
    }

    private string Shown(Text text) => Markup.Escape(Printable.Whole(text.In(language)));
}
