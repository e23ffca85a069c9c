using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>One room and the public rule that stands for it.</summary>
internal static class Room<TRule>
    where TRule : struct, IStatement
{
    /// <summary>The rule of the register.</summary>
    public static readonly Rule Rule = new(default(TRule), Rooms.PlaceOf<TRule>());

    /// <summary>Its bit among the rules that a decision can find; 0 for a statement.</summary>
    public static readonly ulong Bit = Rule.Place < 0 ? 0 : 1UL << Rule.Place;
}

/// <summary>Walks through the contents that list the rooms.</summary>
internal static class Rooms
{
    public static Rule[] InOrderOfDecisions() => Listed(judgedOnly: true).Rules.ToArray();

    public static IRule[] RoomsInOrderOfDecisions() => Listed(judgedOnly: true).Rooms.OfType<IRule>().ToArray();

    public static Rule[] InOrderOfRegister() => [.. Listed(judgedOnly: false).Rules, .. FirstResponseStatements.All, .. FixedReadings.All];

    /// <summary>The place of a rule among those that a decision can find, from 0; -1 for a statement.</summary>
    public static int PlaceOf<TRule>()
        where TRule : struct, IStatement
        => Listed(judgedOnly: true).Types.IndexOf(typeof(TRule));

    private static Listing Listed(bool judgedOnly)
    {
        var listing = new Listing(judgedOnly);
        var facts = default(ClaimFacts);
        Contents.WhoAndWhat(ref listing, facts);
        if (judgedOnly)
        {
            Contents.Closure(ref listing, facts);
            Contents.Amounts(ref listing, facts);
        }
        else
        {
            Contents.Amounts(ref listing, facts);
            Contents.Closure(ref listing, facts);
        }

        Contents.Requirements(ref listing, facts);
        Contents.Notes(ref listing, facts);
        Contents.Limits(ref listing, facts);
        Contents.Dates(ref listing);
        return listing;
    }

    private readonly struct Listing(bool judgedOnly) : IGroundVisitor, IRequirementVisitor, IAmountVisitor, IPayoutVisitor
    {
        public List<Type> Types { get; } = [];

        public List<IStatement> Rooms { get; } = [];

        private List<Func<Rule>> Makers { get; } = [];

        public IEnumerable<Rule> Rules => Makers.Select(make => make());

        public void Ground<TRule>(in ClaimFacts facts)
            where TRule : struct, IGround
            => Add<TRule>();

        public void Requirement<TRule>(in ClaimFacts facts)
            where TRule : struct, IRequirement
            => Add<TRule>();

        public void Amount<TRule>(in ClaimFacts facts)
            where TRule : struct, IAmount
            => Add<TRule>();

        public void Payout<TRule>()
            where TRule : struct, IPayoutRule
            => Add<TRule>();

        public void Statement<TRule>()
            where TRule : struct, IStatement
        {
            if (!judgedOnly)
            {
                Add<TRule>();
            }
        }

        private void Add<TRule>()
            where TRule : struct, IStatement
        {
            Types.Add(typeof(TRule));
            Rooms.Add(default(TRule));
            Makers.Add(static () => Room<TRule>.Rule);
        }
    }
}
