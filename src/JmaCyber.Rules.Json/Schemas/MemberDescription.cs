using JmaCyber.Rules.Json.Tables;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Schemas;

/// <summary>A member of the contract in words, of which schemas and pages speak alike.</summary>
/// <param name="Path">Where it stands, as <c>incident.operations[].status</c>; the object itself by its name.</param>
/// <param name="Need">Whether it has to be there, in a word or two.</param>
/// <param name="Meaning">What it says, in whole sentences.</param>
/// <param name="Values">What each of its values means; empty where it is no choice.</param>
internal sealed record MemberDescription(string Path, Text Need, Text Meaning, params ValueDescription[] Values)
{
    /// <summary>All of it in one text, as a schema describes a member.</summary>
    public Text Whole => Values.Length == 0 ? Meaning : new(
        Meaning.Ja + string.Concat(Values.Select(value => $"{value.Name}：{value.Meaning.Ja}")),
        $"{Meaning.En} {string.Join(" ", Values.Select(value => $"{value.Name}: {value.Meaning.En}"))}");
}

/// <summary>A value of a member in words.</summary>
/// <param name="Name">The value as JSON has it.</param>
/// <param name="InTables">What a Japanese table may call it; null where it has no cell of its own.</param>
/// <param name="Meaning">What it means, in whole sentences.</param>
internal sealed record ValueDescription(string Name, string? InTables, Text Meaning)
{
    /// <summary>A value that stands in a cell of a table.</summary>
    public static ValueDescription Of<T>(T value, string ja, string en)
        where T : struct, Enum
        => new(ContractName.Of(value), JapaneseName.Of(value), new(ja, en));

    /// <summary>A value that a table tells in another way.</summary>
    public static ValueDescription InJson<T>(T value, string ja, string en)
        where T : struct, Enum
        => new(ContractName.Of(value), null, new(ja, en));

    /// <summary>A rule that is a value: its title.</summary>
    public static ValueDescription OfRule(Rule rule)
        => new(rule.Id, null, new($"{rule.Title.Ja}。", $"{char.ToUpperInvariant(rule.Title.En[0])}{rule.Title.En.Substring(1)}."));
}
