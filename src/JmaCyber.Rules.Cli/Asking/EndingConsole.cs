using Spectre.Console;
using Spectre.Console.Rendering;

namespace JmaCyber.Rules.Cli.Asking;

/// <summary>A terminal on which Ctrl-D, the end of input, ends a prompt as it ends input elsewhere: by an <see cref="EndOfStreamException"/>.</summary>
internal sealed class EndingConsole(IAnsiConsole console) : IAnsiConsole
{
    public Profile Profile => console.Profile;

    public IAnsiConsoleCursor Cursor => console.Cursor;

    public IAnsiConsoleInput Input { get; } = new EndingInput(console.Input);

    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

    public RenderPipeline Pipeline => console.Pipeline;

    public void Clear(bool home) => console.Clear(home);

    public void Write(IRenderable renderable) => console.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => console.WriteAnsi(action);

    private sealed class EndingInput(IAnsiConsoleInput input) : IAnsiConsoleInput
    {
        private const char EndOfTransmission = '\u0004';

        public bool IsKeyAvailable() => input.IsKeyAvailable();

        public ConsoleKeyInfo? ReadKey(bool intercept) => Checked(input.ReadKey(intercept));

        public async Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken)
            => Checked(await input.ReadKeyAsync(intercept, cancellationToken).ConfigureAwait(false));

        private static ConsoleKeyInfo? Checked(ConsoleKeyInfo? key)
            => key is { KeyChar: EndOfTransmission } or { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } ? throw new EndOfStreamException() : key;
    }
}
