using System.Text;
using JmaCyber.Rules.Cli.Streams;

namespace JmaCyber.Rules.Cli.Asking;

/// <summary>Answers as lines of plain input; what is asked goes to standard error.</summary>
internal sealed class LineAnswers(CommandContext context) : IAnswers
{
    private static readonly Text Ways = new(
        "空行：わからない　?：なぜ尋ねるのか　<：一つ前の答えを取り消す",
        "empty line: I do not know   ?: why it is asked   <: take the last answer back");

    private readonly StreamReader lines = new(context.Host.Input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    private bool hasToldWays;

    public string? Ask(Prompt prompt)
    {
        Host host = context.Host;
        if (!hasToldWays)
        {
            host.Say(Ways.In(context.Language));
            hasToldWays = true;
        }

        host.Say("");
        host.Say($"{prompt.Text.In(context.Language)} [{prompt.Place}]");
        for (int i = 0; i < prompt.Choices.Count; i++)
        {
            host.Say(FormattableString.Invariant($"  {i + 1} {prompt.Choices[i].Text.In(context.Language)} ({prompt.Choices[i].Value})"));
        }

        host.Say(context.Say($"  答え方：{prompt.Hint.Ja}", $"  How: {prompt.Hint.En}"));
        try
        {
            return lines.ReadLine();
        }
        catch (Exception fault) when (IoFault.Is(fault))
        {
            // Input that is closed, or cannot be read, holds no more answers.
            return null;
        }
    }
}
