using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The contents of the register: the only list of its rules, section by section, in its order.</summary>
internal static class Contents
{
    /// <summary>The rules that a decision can find, each at its place: what closure is (section 4) comes before the amounts (section 3).</summary>
    public static readonly Rule[] ByPlace = Rooms.InOrderOfDecisions();

    /// <summary>The same rules' rooms, to ask for words.</summary>
    public static readonly IRule[] RoomByPlace = Rooms.RoomsInOrderOfDecisions();

    /// <summary>Every rule, in the order of the register.</summary>
    public static readonly Rule[] All = Rooms.InOrderOfRegister();

    /// <summary>Whether a version can require what a rule asks for.</summary>
    public static bool IsRequirement(Rule rule) => rule.IsFinding && RoomByPlace[rule.Place] is IRequirement;

    /// <summary>Sections 1 and 2: who and where, what happened.</summary>
    public static void WhoAndWhat<TVisitor>(ref TVisitor visitor, in ClaimFacts facts)
        where TVisitor : struct, IGroundVisitor
    {
        visitor.Ground<MemberA1>(facts);
        visitor.Ground<MemberStarted>(facts);
        visitor.Ground<MemberEnded>(facts);
        visitor.Ground<MemberProcedurePending>(facts);
        visitor.Ground<FacilityRelation>(facts);
        visitor.Ground<FacilityCovered>(facts);
        visitor.Ground<IncidentProgramStart>(facts);
        visitor.Ground<IncidentInsiderCrime>(facts);
        visitor.Ground<IncidentMessageOnly>(facts);
        visitor.Ground<IncidentUndetermined>(facts);
        visitor.Ground<IncidentLeakByAttack>(facts);
        visitor.Ground<IncidentLeakOtherwise>(facts);
    }

    /// <summary>Section 3: how much.</summary>
    public static void Amounts<TVisitor>(ref TVisitor visitor, in ClaimFacts facts)
        where TVisitor : struct, IAmountVisitor
    {
        visitor.Amount<AmountAttack>(facts);
        visitor.Amount<AmountClosure>(facts);
        visitor.Amount<AmountLeak>(facts);
    }

    /// <summary>Section 4: what a closure day is.</summary>
    public static void Closure<TVisitor>(ref TVisitor visitor, in ClaimFacts facts)
        where TVisitor : struct, IGroundVisitor
    {
        visitor.Ground<ClosureDay>(facts);
        visitor.Statement<ClosureNotADay>();
        visitor.Statement<ClosureCareService>();
        visitor.Ground<ClosureCount>(facts);
    }

    /// <summary>Section 5, first part: what a version may require. The order is that of <see cref="Programs.ProgramVersion.Requirements"/>.</summary>
    public static void Requirements<TVisitor>(ref TVisitor visitor, in ClaimFacts facts)
        where TVisitor : struct, IRequirementVisitor
    {
        visitor.Requirement<DocumentApplicationForm>(facts);
        visitor.Requirement<DocumentAttackReport>(facts);
        visitor.Requirement<DocumentClosureCertificate>(facts);
        visitor.Requirement<DocumentPpcReport>(facts);
        visitor.Requirement<DocumentRecurrencePrevention>(facts);
        visitor.Requirement<DocumentIndividualsNotified>(facts);
    }

    /// <summary>The rest of section 5: notes on documents.</summary>
    public static void Notes<TVisitor>(ref TVisitor visitor, in ClaimFacts facts)
        where TVisitor : struct, IGroundVisitor
    {
        visitor.Ground<DocumentMhlwRecommended>(facts);
        visitor.Ground<DocumentIgnored>(facts);
    }

    /// <summary>Section 6: how often. These rules alone look at prior claims.</summary>
    public static void Limits<TVisitor>(ref TVisitor visitor, in ClaimFacts facts)
        where TVisitor : struct, IGroundVisitor
    {
        visitor.Ground<LimitAnnual>(facts);
        visitor.Ground<LimitExclusive>(facts);
        visitor.Ground<LimitIncidentOnce>(facts);
        visitor.Statement<LimitProgramYear>();
        visitor.Statement<LimitNoDeadline>();
    }

    /// <summary>Section 7: when the money comes.</summary>
    public static void Dates<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IPayoutVisitor
    {
        visitor.Payout<PayoutComplete>();
        visitor.Payout<PayoutFirstHalf>();
        visitor.Payout<PayoutSecondHalf>();
        visitor.Payout<PayoutBankHoliday>();
        visitor.Payout<PayoutProvisional>();
        visitor.Statement<PayoutNotice>();
    }
}
