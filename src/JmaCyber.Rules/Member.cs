using System.Text;
using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules;

/// <summary>The claimant: an <see cref="A1Member"/> or an <see cref="OtherMember"/>; there is no third.</summary>
/// <remarks>Equal by kind and content. The dates are those of the A① membership.</remarks>
[JsonConverter(typeof(ContractOnly))]
public abstract record Member : IOneOf
{
    private protected Member(MemberRelation relation) => Relation = Guard.Defined(relation);

    /// <summary>The membership category.</summary>
    public abstract MemberCategory Category { get; }

    /// <summary>What the member is to the facility.</summary>
    public MemberRelation Relation { get; }

    /// <summary>The first day of the A① membership, inclusive (MANUAL Q1-3); while a procedure is pending, the date applied for.</summary>
    public LocalDate? From { get; private protected init; }

    /// <summary>The day of withdrawal or of transfer out of A①: the first on which nothing can be used (MANUAL Q1-2); null while there is none.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Which of the two it is: a case that is not among them cannot say so. Nobody else can derive from this type.</summary>
    private protected abstract OneOf<A1Member, OtherMember> Union { get; }

    object IOneOf.Value => this;

    int IOneOf.Index => Union.Index;

    /// <summary>The same as <see cref="AsOneOf"/>.</summary>
    public static implicit operator OneOf<A1Member, OtherMember>(Member member) => Guard.NotNull(member).AsOneOf();

    /// <summary>Goes on with the one that it is.</summary>
    public TResult Match<TResult>(
        Func<A1Member, TResult> a1,
        Func<OtherMember, TResult> other)
        => AsOneOf().Match(Guard.NotNull(a1), Guard.NotNull(other));

    /// <summary>Does what belongs to the one that it is.</summary>
    public void Switch(Action<A1Member> a1, Action<OtherMember> other)
        => AsOneOf().Switch(Guard.NotNull(a1), Guard.NotNull(other));

    /// <summary>The same as a union of the library OneOf.</summary>
    public OneOf<A1Member, OtherMember> AsOneOf() => Union;

    /// <summary>Writes the members, whatever the culture.</summary>
    protected virtual bool PrintMembers(StringBuilder builder)
        => RecordText.Print(builder, (nameof(Category), Category), (nameof(Relation), Relation), (nameof(From), From), (nameof(Until), Until));
}

/// <summary>An A① member: the only category that can use the payments (<c>member.a1</c>; MANUAL 1-2, Q1-1).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record A1Member : Member
{
    /// <summary>A member since the given day.</summary>
    /// <param name="from">The first day of the A① membership, inclusive; while a procedure is pending, the date applied for.</param>
    /// <param name="relation">What the member is to the facility.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is no relation.</exception>
    public A1Member(LocalDate from, MemberRelation relation)
        : base(relation)
        => From = from;

    /// <inheritdoc/>
    public override MemberCategory Category => MemberCategory.A1;

    /// <summary>Whether the admission or transfer is still being processed (MANUAL Q1-3); the member then counts from the date applied for.</summary>
    public bool ProcedurePending { get; init; }

    private protected override OneOf<A1Member, OtherMember> Union => this;
}

/// <summary>A claimant of any other category; dates may be told and are not judged.</summary>
/// <remarks>Who has applied for A① is entered as an <see cref="A1Member"/> from the date applied for, with the procedure pending.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record OtherMember : Member
{
    /// <summary>A claimant who is no A① member.</summary>
    /// <param name="relation">What the claimant is to the facility.</param>
    /// <param name="from">A first day of membership, if one was told.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is no relation.</exception>
    public OtherMember(MemberRelation relation, LocalDate? from = null)
        : base(relation)
        => From = from;

    /// <inheritdoc/>
    public override MemberCategory Category => MemberCategory.Other;

    private protected override OneOf<A1Member, OtherMember> Union => this;
}
