using System.CommandLine;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>payout DATE</c>: when the money comes for documents that are complete on a day.</summary>
internal static class PayoutCommand
{
    public static Command Build(CommandContext context)
    {
        var date = new Argument<string>("DATE")
        {
            Description = context.Say("書類がそろった日（yyyy-MM-dd）", "the day on which the documents are complete, yyyy-MM-dd"),
        };
        Option<string> format = context.FormatOption("json", "text");
        Command command = context.Command(
            "payout",
            new Text("書類がそろった日から、振込手続きの期限と着金の見込みを求めます", "Tells when the money comes for documents complete on a day"),
            "jmacyber payout 2024-03-18",
            parsed => Run(context, parsed.GetRequiredValue(date), parsed.GetRequiredValue(format)));
        command.Arguments.Add(date);
        command.Options.Add(format);
        return command;
    }

    private static int Run(CommandContext context, string text, string format)
    {
        LocalDate date = DateArgument.Parse("DATE", text, Payout.First, Payout.Last);
        var payout = Payout.For(date);
        using StreamWriter output = context.Host.OpenText();
        if (format is "json")
        {
            output.WriteLine(PayoutJson.Write(payout));
            return ExitCode.Done;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        string Date(LocalDate day) => context.Say(DateText.Once(DateText.Ja(day), told), DateText.En(day));
        Terminal.Write(context, output,
        [
            new Block(context.Say("支払いの時期", "When the money comes"),
            [
                (context.Say("書類がそろった日", "Documents complete"), Date(payout.CompleteOn), null),
                (context.Say("振込手続きの期限", "Remitted by"), Date(payout.RemittedBy), null),
                (context.Say("着金見込み（当方の推計）", "Credited by (our estimate)"), Date(payout.CreditedBy), null),
            ]),
        ]);
        if (payout.IsProvisional)
        {
            Terminal.Write(context, output, context.Say(
                "着金見込みは暫定です。その年の祝日がまだ公表されていません。",
                "The credit date is provisional: the holidays of its year are not announced yet."));
        }

        Terminal.Write(context, output, Disclaimer.OfInformation.In(context.Language));
        return ExitCode.Done;
    }
}
