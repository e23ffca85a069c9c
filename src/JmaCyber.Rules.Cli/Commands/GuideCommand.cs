using JmaCyber.Rules.Analysis;
using System.CommandLine;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Guidance.Guides;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>guide FILE</c>: for the first claim the steps, the documents, the address, and what is still missing.</summary>
internal static class GuideCommand
{
    public static Command Build(CommandContext context)
    {
        Argument<string> file = context.FileArgument();
        Command command = context.Command(
            "guide",
            new Text(
                "最初の請求について、いますぐの連絡先・手順・書類・送り先・不足しているものをMarkdownで案内します",
                "Guides through the first claim as Markdown: whom to call now, steps, documents, address, what is still missing"),
            "jmacyber guide claims.jsonl --lang ja",
            (parsed, program) =>
            {
                string name = parsed.GetRequiredValue(file);
                ClaimFile claims = context.ReadClaims(name);
                var guide = ClaimGuide.For(context.FirstDecision(program, claims, name), JapanTime.At(context.Host.Now()).Date);
                using StreamWriter output = context.Host.OpenText();
                context.WriteNote(output, program);
                output.WriteLine(ClaimGuidePage.Render(guide, context.Language).TrimEnd('\n'));
                output.WriteLine();
                output.WriteLine(SensitivityNote.Markdown(program.SensitivityOf(claims.Ledger)[0], context.Language));
                return CommandContext.ExitAfter(claims);
            });
        command.Arguments.Add(file);
        return command;
    }
}
