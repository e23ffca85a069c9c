using System.CommandLine;
using System.Text;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Cli.Asking;
using JmaCyber.Rules.Cli.Streams;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>ask [FILE]</c>: an interview in the terminal, and its result.</summary>
internal static class AskCommand
{
    private static readonly ClaimId Draft = ClaimId.From("draft");

    public static Command Build(CommandContext context)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = context.Say(
                "わかっていることを書いた請求のJSONファイル。最初の1件から始めます。なければ、何もわかっていないところから始めます",
                "a file of claims as JSON that say what is known; its first one is begun with, and without FILE nothing is known"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var save = new Option<string>("--save")
        {
            Description = context.Say(
                "わかったことを1行のJSONで書き出すファイル（assess、ask、そろえばdecideで読めます）",
                "a file for what is known at the end, as one line of JSON for assess, ask and, once it is complete, decide"),
            HelpName = "FILE",
        };
        var claim = new Option<bool>("--claim")
        {
            Description = context.Say("結果の後、請求に必要なことを尋ね、判定まで進みます", "after the result ask for all that a claim requires, and end with its decision"),
        };
        Command command = context.ProgramCommand(
            "ask",
            new Text(
                "質問に答えていくと、結果と支払額の見込み、必要な書類、連絡先を示します。質問は結果を左右することだけです",
                "Asks what matters, question by question, and tells outcome, amount, papers and whom to call"),
            "jmacyber ask --save draft.jsonl",
            (parsed, program) =>
            {
                string? saved = parsed.GetValue(save);
                Check(saved);
                (PartialClaim start, int exit) = parsed.GetValue(file) is { } name ? First(context, name) : (PartialClaim.Unknown(Draft), ExitCode.Done);
                Run(context, Interview.Begin(program, start), parsed.GetValue(claim), saved);
                return exit;
            });
        command.Arguments.Add(file);
        command.Options.Add(save);
        command.Options.Add(claim);
        return command;
    }

    private static void Run(CommandContext context, Interview interview, bool goesOn, string? save)
    {
        IAnswers answers = context.Host.Prompts is { } prompts ? new TerminalAnswers(prompts(), context.Language) : new LineAnswers(context);
        var conversation = new Conversation(context, answers);
        interview = conversation.Hold(interview);
        PartialClaim known = interview.Claim;
        Save(save, known);
        using (StreamWriter output = context.Host.OpenText())
        {
            int width = context.Host.OutputIsTerminal ? context.Host.Width : 80;
            output.WriteLine(AssessmentText.Render(interview.Assessment, context.Language, width, context.JapanNow()));
            output.Flush();
            if (goesOn)
            {
                known = conversation.Complete(known);
                Save(save, known);
                Decide(context, interview.Assessment.Program, known, output);
            }
        }
    }

    /// <summary>The decision of a claim of which all is known that matters; what is not known is no default.</summary>
    private static void Decide(CommandContext context, SupportProgram program, PartialClaim known, StreamWriter output)
    {
        IReadOnlyList<Question> open = program.Assess(known).Next;
        if (open.Count > 0)
        {
            string facts = string.Join(", ", open.Select(question => question.Path));
            context.Host.Say(context.Say($"判定していません。わからないままの項目：{facts}", $"not decided, since this is not known: {facts}"));
            return;
        }

        known.ToClaim().Switch(
            claim =>
            {
                output.WriteLine();
                output.WriteLine(DecisionJson.Write(program.Decide(claim)));
            },
            problems => Tell(context, problems));
    }

    /// <summary>What is answered is to be kept: whether it can be is found out before anything is asked.</summary>
    private static void Check(string? file)
    {
        if (file is null)
        {
            return;
        }

        if (InputFile.IsStandardInput(file))
        {
            throw new BadInputException(new Text($"--save「{file}」：書き出すファイルの名前が必要です", $"--save '{file}': expected the name of a file to write"));
        }

        Writing(file, () =>
        {
            bool isThere = File.Exists(file);
            new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write).Dispose();
            if (!isThere)
            {
                File.Delete(file);
            }
        });
    }

    private static (PartialClaim Claim, int Exit) First(CommandContext context, string file)
    {
        if (InputFile.IsStandardInput(file))
        {
            throw new BadInputException(new Text(
                "標準入力（-）からは答えを読みます。請求はファイルにする必要があります",
                "standard input (-) is where the answers come from; expected the claim in a file"));
        }

        PartialInput claims = PartialInput.Read(context, [file]);
        return claims.Claims.Count > 0 ? (claims.Claims[0], claims.Exit) : throw new BadInputException(new Text(
            $"{file}: 始められる請求がありません。誤りのない請求が必要です",
            $"{file}: there is no claim to begin with; expected one without faults"));
    }

    private static void Tell(CommandContext context, Problems problems)
    {
        foreach (Problem problem in problems)
        {
            context.Host.Say($"{problem.Path}: {problem.Message.In(context.Language)}");
        }
    }

    private static void Save(string? file, PartialClaim known)
    {
        if (file is not null)
        {
            Writing(file, () => File.WriteAllText(file, PartialClaimJson.Write(known) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
        }
    }

    private static void Writing(string file, Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (IoFault.Is(fault))
        {
            throw new OutputLostException(file, IoFault.OfWriting(fault));
        }
    }
}
