using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>program</c>: the whole scheme as data, or as tables for people.</summary>
internal static class ProgramCommand
{
    public static Command Build(CommandContext context)
    {
        Option<string> format = context.FormatOption("json", "markdown");
        var certify = new Option<bool>("--certify")
        {
            Description = context.Say(
                "制度の性質を、ありうるすべての請求について確かめます。満たさない性質があれば終了コードは1です",
                "certify the program over every claim that there can be; exit code 1 when a property fails"),
        };
        Command command = context.Command(
            "program",
            new Text("制度をデータ(JSON)または表(Markdown)で出力します。改定案はその写しを書き換えたものです", "Prints the program as data or as tables; a proposed revision is an edited copy"),
            "jmacyber program > proposal.json",
            (parsed, program) => parsed.GetValue(certify)
                ? Certify(context, program, parsed.GetRequiredValue(format))
                : Run(context, program, parsed.GetRequiredValue(format)));
        command.Options.Add(certify);
        command.Options.Add(format);
        return command;
    }

    private static int Certify(CommandContext context, SupportProgram program, string format)
    {
        var certificate = Certificate.For(program);
        using StreamWriter output = context.Host.OpenText();
        output.WriteLine(string.Equals(format, "markdown", StringComparison.Ordinal)
            ? CertificatePage.Markdown(certificate, context.Language)
            : SpaceJson.Write(certificate));
        return certificate.Holds ? ExitCode.Done : ExitCode.Changes;
    }

    private static int Run(CommandContext context, SupportProgram program, string format)
    {
        using StreamWriter output = context.Host.OpenText();
        output.WriteLine(string.Equals(format, "markdown", StringComparison.Ordinal)
            ? ProgramPage.Markdown(program, context.Language)
            : ProgramJson.Write(program));
        return ExitCode.Done;
    }
}
