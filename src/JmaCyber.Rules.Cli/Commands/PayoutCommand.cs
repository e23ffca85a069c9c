using System.CommandLine;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json;
using NodaTime;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>payout DATE</c>: when the money comes for documents that are complete on a day.</summary>
internal static class PayoutCommand
{
    public static Command Build(CommandContext context)
    {
        var date = new Argument<string>("DATE")
        {
            Description = context.Say("書類がそろった日(yyyy-MM-dd)", "the day on which the documents are complete, yyyy-MM-dd"),
        };
        Command command = context.Command(
            "payout",
            new Text("書類がそろった日から、振込手続きの期限と着金の見込みを求めます", "Tells when the money comes for documents complete on a day"),
            "jmacyber payout 2024-03-18",
            (parsed, _) => Run(context, parsed.GetRequiredValue(date)));
        command.Arguments.Add(date);
        return command;
    }

    private static int Run(CommandContext context, string text)
    {
        LocalDate date = DateArgument.Parse("DATE", text, Payout.First, Payout.Last);
        using StreamWriter output = context.Host.OpenText();
        output.WriteLine(PayoutJson.Write(Payout.For(date)));
        return ExitCode.Done;
    }
}
