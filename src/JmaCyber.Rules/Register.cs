using System.Diagnostics.CodeAnalysis;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>The register: every rule of the scheme, once, in order.</summary>
public static class Register
{
    private static readonly Text[] Titles =
    [
        new(ja: "請求者と施設", en: "Who and where"),
        new(ja: "何が起きたか", en: "What happened"),
        new(ja: "支払額", en: "How much"),
        new(ja: "休業の日とは", en: "What a closure day is"),
        new(ja: "報告と提出書類", en: "What must be reported and handed in"),
        new(ja: "請求の回数", en: "How often"),
        new(ja: "支払いの時期", en: "When the money comes"),
        new(ja: "判定の結果", en: "The outcome"),
        new(ja: "請求の手引き", en: "Claim guide"),
        new(ja: "窓口", en: "Desks"),
        new(ja: "初動対応", en: "First response"),
        new(ja: "固定した解釈", en: "Fixed readings"),
    ];

    private static readonly Dictionary<string, Rule> ById = Contents.All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Every rule, section by section; within a section as the register lists them.</summary>
    public static IReadOnlyList<Rule> All { get; } = new ValueList<Rule>(Contents.All);

    /// <summary>The rules that a decision can find, in the order in which decisions list them.</summary>
    /// <remarks>It is not quite that of <see cref="All"/>: what closure is (section 4) stands before the amounts (section 3).</remarks>
    public static IReadOnlyList<Rule> Findings { get; } = new ValueList<Rule>(Contents.ByPlace);

    /// <summary>How many sections the register has; they are numbered from 1.</summary>
    public static int SectionCount => Titles.Length;

    /// <summary>The title of a section; sections 8, 9 and 10 hold no rules of their own.</summary>
    /// <param name="section">The number of the section, from 1 to <see cref="SectionCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section.</exception>
    public static Text SectionTitle(int section) => section >= 1 && section <= Titles.Length
        ? Titles[section - 1]
        : throw new ArgumentOutOfRangeException(nameof(section), section, $"is no section from 1 to {Titles.Length}");

    /// <summary>Looks a rule up by its id, as <c>limit.annual</c>; ids are compared ordinally.</summary>
    /// <returns>Whether there is such a rule.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out Rule? rule) => ById.TryGetValue(Guard.NotNull(id), out rule);

    /// <summary>The rule with an id.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static Rule Find(string id) => TryFind(id, out Rule? rule) ? rule : throw new ArgumentException($"'{id}' is no rule of the register", nameof(id));
}
