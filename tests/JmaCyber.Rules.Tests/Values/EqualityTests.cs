using System.Reflection;

namespace JmaCyber.Rules.Tests;

/// <summary>What is equal by content is so however it is asked.</summary>
public sealed class EqualityTests
{
    private static readonly Example Attack = Example.Attack().Closed(2);

    [Fact]
    public void Claims_programs_and_decisions_of_the_same_content_are_equal_by_operator_too()
    {
        (Claim one, Claim other) = (Attack.ToClaim(), Attack.ToClaim());
        Assert.True(one == other && !(one != other) && one.Equals(other));
        Assert.True(Attack.Named("other").ToClaim() != one);

        SupportProgram program = Programs.Of2023.WithName("a");
        Assert.True(program == Programs.Of2023.WithName("a") && program != Programs.Of2023.WithName("b"));

        Assert.True(program.Decide(one) == program.Decide(other));
        Assert.Equal(program.Decide(one).GetHashCode(), program.Decide(other).GetHashCode());
    }

    [Fact]
    public void Nothing_is_equal_to_null_but_null()
    {
        (Claim? claim, SupportProgram? program, Decision? decision) = (null, null, null);
        Assert.True(claim == null && program == null && decision == null);
        Assert.True(claim != Attack.ToClaim() && program != Programs.Of2023 && decision != Attack.Decide());
        Assert.False(Attack.Decide().Equals(null));
    }

    [Fact]
    public void A_decision_differs_by_claim_program_and_the_earlier_claims_that_rules_see()
    {
        Claim claim = Attack.ToClaim();
        Decision decision = Programs.Of2023.Decide(claim);
        Assert.True(decision != Programs.Of2023.Decide(Attack.Closed(3).ToClaim()));
        Assert.True(decision != Programs.Of2023.With(AnnualSlot.Claim).Decide(claim));

        IReadOnlyList<PriorClaim> earlier = Attack.After("2023-07-01").ToClaim().PriorClaims;
        Assert.True(decision != Programs.Of2023.Decide(claim, earlier));
        Assert.True(Programs.Of2023.Decide(claim, earlier) == Programs.Of2023.Decide(claim, Attack.After("2023-07-01").ToClaim().PriorClaims));
        Assert.True(Programs.Of2023.Decide(claim, earlier) != Programs.Of2023.Decide(claim, Attack.After("2023-07-02").ToClaim().PriorClaims));
    }

    [Law(MaxTest = 60)]
    public void Decisions_that_are_equal_say_the_same(ClaimCase one)
    {
        Decision again = one.Program.WithName(one.Program.Name).Decide(one.Claim);
        Assert.Equal(one.Decide(), again);
        Assert.Equal(one.Decide().InFull(), again.InFull());
    }

    [Fact]
    public void Where_a_type_is_equal_by_content_its_operator_is()
        => Assert.Empty(typeof(Claim).Assembly.GetExportedTypes().Concat(typeof(DecisionCell).Assembly.GetExportedTypes())
            .Where(type => !type.IsInterface && type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)))
            .Where(type => type.GetMethod("op_Equality", BindingFlags.Public | BindingFlags.Static) is null)
            .Select(type => type.FullName));

    [Fact]
    public void An_amount_is_that_of_the_outcome_or_null()
    {
        Assert.Equal(new Yen(300_000), Attack.Decide().AmountOrNull);
        Assert.Equal(new Yen(300_000), Attack.Without<ClosureCertificate>().Decide().AmountOrNull);
        Assert.Null(Example.Unclear().Decide().AmountOrNull);
        Assert.Null(Example.Message().Decide().AmountOrNull);
    }

#if NET10_0_OR_GREATER
    [Fact]
    public void Ids_are_parsable()
    {
        Assert.Equal(ClaimId.From("C-1"), Parse<ClaimId>("C-1"));
        Assert.Equal(FacilityId.From("F-1"), Parse<FacilityId>("F-1"));
        Assert.Null(Parse<ClaimId>(null));
        Assert.Null(Parse<FacilityId>("\t"));
        Assert.StartsWith("expected 1 to 64 characters", Assert.Throws<FormatException>(() => Demand<ClaimId>("")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Demand<FacilityId>(null!));
    }

    private static T? Parse<T>(string? text)
        where T : class, IParsable<T>
    {
        bool isLawful = T.TryParse(text, null, out T? value);
        Assert.Equal(isLawful, value is not null);
        Assert.True(!isLawful || Demand<T>(text!).Equals(value));
        return value;
    }

    private static T Demand<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, null);
#endif
}
