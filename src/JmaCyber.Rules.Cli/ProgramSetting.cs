using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Cli;

/// <summary><c>--set ID=VALUE</c>: an interpretation of the program.</summary>
internal static class ProgramSetting
{
    /// <summary>The program under the settings, named after those that change something, in the order of the register's list.</summary>
    /// <exception cref="BadInputException">There is no such interpretation or value, or it is set twice, or the program does not have it.</exception>
    public static SupportProgram Apply(SupportProgram program, IReadOnlyList<string> settings)
    {
        string name = program.Name;
        var changes = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string setting in settings)
        {
            (Interpretation interpretation, string value) = Find(setting);
            if (!seen.Add(interpretation.Id))
            {
                throw Bad(setting, new Text(
                    $"{interpretation}が2回指定されています。各IDは1回だけです", $"{interpretation} is set twice; expected each id once"));
            }

            if (!interpretation.BearsOn(program))
            {
                throw Bad(setting, new Text(
                    $"{interpretation}は2022年版を変える解釈ですが、制度「{program.Name}」にその版はありません",
                    $"{interpretation} edits version 2022, which program '{program.Name}' does not have"));
            }

            SupportProgram applied = interpretation.Apply(program, value);
            if (!applied.Equals(program))
            {
                changes.Add(interpretation.Id, $"{interpretation}={value}");
            }

            program = applied;
        }

        string[] named = [.. Interpretation.All.Where(one => changes.ContainsKey(one.Id)).Select(one => changes[one.Id])];
        return named.Length == 0 ? program : program.WithName($"{name} ({string.Join(", ", named)})");
    }

    private static (Interpretation Interpretation, string Value) Find(string setting)
    {
        int equals = setting.IndexOf('=', StringComparison.Ordinal);
        string id = equals < 0 ? setting : setting[..equals];
        string value = equals < 0 ? "" : setting[(equals + 1)..];
        if (!Interpretation.TryFind(id, out Interpretation? interpretation))
        {
            string ids = string.Join(", ", Nearest.First(id, Interpretation.All.Select(one => one.Id)));
            throw Bad(setting, new Text(
                $"「{Printable.Of(id)}」という解釈はありません。{ids}のいずれかが必要です",
                $"'{Printable.Of(id)}' is no interpretation; expected one of {ids}"));
        }

        string values = string.Join(", ", interpretation.Values);
        return equals >= 0 && interpretation.Values.Contains(value, StringComparer.Ordinal) ? (interpretation, value) : throw Bad(setting, new Text(
            $"「{Printable.Of(value)}」は{id}の値ではありません。{values}のいずれかが必要です",
            $"'{Printable.Of(value)}' is no value of {id}; expected one of {values}"));
    }

    private static BadInputException Bad(string setting, Text message)
        => new(new Text($"--set {Printable.Of(setting)}: {message.Ja}", $"--set {Printable.Of(setting)}: {message.En}"));
}
