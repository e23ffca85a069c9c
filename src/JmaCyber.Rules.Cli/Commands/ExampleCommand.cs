using System.CommandLine;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>example</c>: a valid claim to start from.</summary>
internal static class ExampleCommand
{
    public static Command Build(CommandContext context)
    {
        var kind = new Argument<string>("KIND")
        {
            HelpName = string.Join('|', ExampleClaims.Kinds),
            Description = context.Say(
                "attack（休業のない攻撃、既定）、closure（休業を伴う攻撃）、leak（漏えい）、care（介護サービス）、message（不審なメッセージのみ）",
                "attack (without closure, the default), closure, leak, care (a care-service facility), message (a suspicious message alone)"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        kind.AcceptOnlyFromAmong([.. ExampleClaims.Kinds]);
        Command command = context.Command(
            "example",
            new Text("書き換えて使える請求の例を出力します", "Prints a valid claim to start from"),
            "jmacyber example closure --output claim.json",
            parsed =>
            {
                using StreamWriter output = context.Host.OpenText();
                output.WriteLine(ExampleClaims.Of(parsed.GetValue(kind) ?? ExampleClaims.Kinds[0]));
                return ExitCode.Done;
            });
        command.Arguments.Add(kind);
        return command;
    }
}
