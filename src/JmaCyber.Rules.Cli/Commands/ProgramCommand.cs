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
        Option<string> format = context.FormatOption("json", "markdown", "html");
        var certify = new Option<bool>("--certify")
        {
            Description = context.Say(
                "制度の性質を、ありうるすべての請求について確かめます。満たさない性質があれば終了コードは1です",
                "certify the program over every claim that there can be; exit code 1 when a property fails"),
        };
        var diff = new Option<bool>("--diff")
        {
            Description = context.Say(
                "組み込みの制度と異なる項目を、1つずつ示します", "list, member by member, in what it differs from the built-in program"),
        };
        Command command = context.ProgramCommand(
            "program",
            new Text(
                "制度をデータ（JSON）または表（Markdown、HTML）で出力します。改定案はその写しを書き換えたものです",
                "Prints the program as data or as tables; a proposed revision is an edited copy"),
            "jmacyber program --output proposal.json",
            (parsed, program) =>
            {
                string form = parsed.GetRequiredValue(format);
                bool isCertified = parsed.GetValue(certify);
                bool isDiff = parsed.GetValue(diff);
                CommandContext.RefuseBeside(isCertified && isDiff, "--certify", "--diff");
                return isCertified ? Certify(context, program, form) : isDiff ? Diff(context, program, form) : Print(context, program, form);
            });
        command.Options.Add(certify);
        command.Options.Add(diff);
        command.Options.Add(format);
        return command;
    }

    private static int Certify(CommandContext context, SupportProgram program, string format)
    {
        var certificate = Certificate.For(program);
        Write(context, format, () => SpaceJson.Write(certificate), () => CertificatePage.Markdown(certificate, context.Language));
        return certificate.Holds ? ExitCode.Done : ExitCode.Changes;
    }

    private static int Diff(CommandContext context, SupportProgram program, string format)
    {
        ProgramDifferences differences = ProgramDifferences.Of(program);
        Write(context, format, differences.Json, () => ProgramDifferencePage.Markdown(program, differences.All, context.Language));
        return ExitCode.Done;
    }

    private static int Print(CommandContext context, SupportProgram program, string format)
    {
        Write(context, format, () => ProgramJson.Write(program), () => ProgramPage.Markdown(program, context.Language));
        return ExitCode.Done;
    }

    private static void Write(CommandContext context, string format, Func<string> json, Func<string> markdown)
        => context.WritePage(format is "json" ? json() : markdown(), format is "html");
}
