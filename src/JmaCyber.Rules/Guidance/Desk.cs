using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance;

/// <summary>One of the six desks of the scheme: who may turn to it, how, when, at what cost, and what it does (section 10 of the register).</summary>
/// <remarks>
/// The desks are the static members of this class and no others exist; so they are compared by identity. Immutable. Times are Japan
/// time (<see cref="JapanTime"/>), minutes count from their first second, and a desk is open from its first minute to the one before its closing time.
/// </remarks>
public sealed partial class Desk
{
    private Desk(DeskId id, Text name, DeskContact contact, string sources, CitedText who, CitedText reach, params CitedText[] does)
    {
        Id = id;
        Name = name;
        Contact = contact;
        Sources = Source.ParseAll(sources);
        Who = who;
        Reach = reach;
        Does = new ValueList<CitedText>(does);
    }

    /// <summary>Every desk, in the order of section 10 of the register.</summary>
    public static IReadOnlyList<Desk> All => Every.Desks;

    /// <summary>Which desk it is.</summary>
    public DeskId Id { get; }

    /// <summary>The id as the JSON contract has it, as <c>emergency</c>.</summary>
    public string Code => ContractName.Of(Id);

    /// <summary>The name.</summary>
    public Text Name { get; }

    /// <summary>How it is reached.</summary>
    public DeskContact Contact { get; }

    /// <summary>Where telephone number and addresses are written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Who may turn to it.</summary>
    public CitedText Who { get; }

    /// <summary>What a caller needs at hand; empty where the documents ask for nothing.</summary>
    public IReadOnlyList<CitedText> AtHand { get; private init; } = ValueList<CitedText>.Empty;

    /// <summary>What it costs, or null where the documents do not say.</summary>
    public CitedText? Cost { get; private init; }

    /// <summary>By which means, and how often, it can be asked.</summary>
    public CitedText Reach { get; }

    /// <summary>What it does, the nearest help first; of the emergency desk its two tiers.</summary>
    public IReadOnlyList<CitedText> Does { get; }

    /// <summary>What it does not do; empty where the documents exclude nothing.</summary>
    public IReadOnlyList<CitedText> DoesNot { get; private init; } = ValueList<CitedText>.Empty;

    /// <summary>What of it is passed on to the JMA, or null where the documents say nothing of it.</summary>
    public CitedText? Shared { get; private init; }

    /// <summary>The subject that a mail to it carries, with the places for the names in it; null where none is asked for.</summary>
    public string? MailSubject { get; private init; }

    /// <summary>What else a caller should know.</summary>
    public IReadOnlyList<CitedText> Caveats { get; private init; } = ValueList<CitedText>.Empty;

    /// <summary>The hours by date, each until the next begin; empty where the documents give none.</summary>
    public IReadOnlyList<DeskHours> Hours { get; private init; } = ValueList<DeskHours>.Empty;

    /// <summary>What the documents say of a start that is not certain, in order of month; empty for every desk but the guideline desk.</summary>
    public IReadOnlyList<PlannedStart> PlannedStarts { get; private init; } = ValueList<PlannedStart>.Empty;

    /// <summary>The desk with an id.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no desk.</exception>
    public static Desk For(DeskId id) => All[(int)Guard.Defined(id)];

    /// <summary>The id as the JSON contract has it.</summary>
    public override string ToString() => Code;

    private static ValueList<CitedText> Several(params CitedText[] texts) => new(texts);

    /// <summary>Filled when it is first asked for, after the desks themselves.</summary>
    private static class Every
    {
        public static readonly IReadOnlyList<Desk> Desks = new ValueList<Desk>([Emergency, Guideline, Payments, Jma, Mhlw, Portal]);
    }
}
