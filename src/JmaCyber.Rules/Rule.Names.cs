using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules;

/// <content>The names of the rules that a decision can find, and of the statements about first response.</content>
public sealed partial class Rule
{
    /// <summary><c>member.a1</c>: the claimant is an A① member (MANUAL 1-2, Q1-1; LEAFLET p2).</summary>
    public static Rule MemberA1 => Room<MemberA1>.Rule;

    /// <summary><c>member.started</c>: the membership has begun, its first day included (MANUAL Q1-3).</summary>
    public static Rule MemberStarted => Room<MemberStarted>.Rule;

    /// <summary><c>member.ended</c>: the membership has not ended; its end date is the first day without (MANUAL Q1-2).</summary>
    public static Rule MemberEnded => Room<MemberEnded>.Rule;

    /// <summary><c>member.procedure-pending</c>: a pending admission or transfer does not block; a note (MANUAL Q1-3).</summary>
    public static Rule MemberProcedurePending => Room<MemberProcedurePending>.Rule;

    /// <summary><c>facility.relation</c>: the member opens or manages the facility (MANUAL 2-3).</summary>
    public static Rule FacilityRelation => Room<FacilityRelation>.Rule;

    /// <summary><c>facility.covered</c>: hospitals, clinics and care-service facilities (MANUAL 2-3; LEAFLET p2 ③).</summary>
    public static Rule FacilityCovered => Room<FacilityCovered>.Rule;

    /// <summary><c>incident.program-start</c>: the incident is not older than the scheme (MANUAL 2-3).</summary>
    public static Rule IncidentProgramStart => Room<IncidentProgramStart>.Rule;

    /// <summary><c>incident.insider-crime</c>: insider crime is excluded (MANUAL 2-3(1); LEAFLET p2; NOTICE; READING).</summary>
    public static Rule IncidentInsiderCrime => Room<IncidentInsiderCrime>.Rule;

    /// <summary><c>incident.message-only</c>: a suspicious message alone is no attack (MANUAL Q4-7).</summary>
    public static Rule IncidentMessageOnly => Room<IncidentMessageOnly>.Rule;

    /// <summary><c>incident.undetermined</c>: where it is unclear whether it was an attack, the office is asked (MANUAL Q4-6; READING).</summary>
    public static Rule IncidentUndetermined => Room<IncidentUndetermined>.Rule;

    /// <summary><c>incident.leak-by-attack</c>: a leak caused by an attack is paid as the attack; a note (MANUAL 2-3(1)①, Q4-5; LEAFLET p2 ①).</summary>
    public static Rule IncidentLeakByAttack => Room<IncidentLeakByAttack>.Rule;

    /// <summary><c>incident.leak-otherwise</c>: a leak without an attack is a data-leak incident (MANUAL 2-3(1)②, Q4-8).</summary>
    public static Rule IncidentLeakOtherwise => Room<IncidentLeakOtherwise>.Rule;

    /// <summary><c>amount.attack</c>: the base amount of a cyber attack (MANUAL 2-3(1)①, Q4-17).</summary>
    public static Rule AmountAttack => Room<AmountAttack>.Rule;

    /// <summary><c>amount.closure</c>: what closure adds (MANUAL 2-3(1)①, Q4-17; LEAFLET p2 ① and ※2; NOTICE ②).</summary>
    public static Rule AmountClosure => Room<AmountClosure>.Rule;

    /// <summary><c>amount.leak</c>: the amount of a leak without an attack (MANUAL 2-3(1)②; LEAFLET p2 ②; NOTICE ④).</summary>
    public static Rule AmountLeak => Room<AmountLeak>.Rule;

    /// <summary><c>closure.day</c>: closed, or no new patients at all (MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1)).</summary>
    public static Rule ClosureDay => Room<ClosureDay>.Rule;

    /// <summary><c>closure.count</c>: closure days are distinct dates (MANUAL 2-3(1)①).</summary>
    public static Rule ClosureCount => Room<ClosureCount>.Rule;

    /// <summary><c>document.application-form</c>: the application form, for either payment (MANUAL 2-3(2)).</summary>
    public static Rule DocumentApplicationForm => Room<DocumentApplicationForm>.Rule;

    /// <summary><c>document.attack-report</c>: the attack was reported (MANUAL 2-3(2), Q4-1, Q4-17, Q4-18, steps; LEAFLET p2 ①; NOTICE).</summary>
    public static Rule DocumentAttackReport => Room<DocumentAttackReport>.Rule;

    /// <summary><c>document.closure-certificate</c>: closure is certified by a medical association (MANUAL 2-3(2), Q4-9).</summary>
    public static Rule DocumentClosureCertificate => Room<DocumentClosureCertificate>.Rule;

    /// <summary><c>document.ppc-report</c>: a copy of the report to the Personal Information Protection Commission (MANUAL 2-3(2), Q4-11, Q4-13).</summary>
    public static Rule DocumentPpcReport => Room<DocumentPpcReport>.Rule;

    /// <summary><c>document.recurrence-prevention</c>: that report states the measures against recurrence (MANUAL 2-3(1)②, Q4-11).</summary>
    public static Rule DocumentRecurrencePrevention => Room<DocumentRecurrencePrevention>.Rule;

    /// <summary><c>document.individuals-notified</c>: that report states that the persons concerned were notified (MANUAL 2-3(1)②, Q4-11).</summary>
    public static Rule DocumentIndividualsNotified => Room<DocumentIndividualsNotified>.Rule;

    /// <summary><c>document.mhlw-recommended</c>: MHLW should hear of it even where the JMA report does; a note (MANUAL Q4-18).</summary>
    public static Rule DocumentMhlwRecommended => Room<DocumentMhlwRecommended>.Rule;

    /// <summary><c>document.ignored</c>: a document of the other payment changes nothing; a note (READING).</summary>
    public static Rule DocumentIgnored => Room<DocumentIgnored>.Rule;

    /// <summary><c>limit.annual</c>: one claim a facility a program year (MANUAL 2-3(3), Q4-15).</summary>
    public static Rule LimitAnnual => Room<LimitAnnual>.Rule;

    /// <summary><c>limit.exclusive</c>: one kind of payment a facility a program year (MANUAL 2-3(3), Q4-5).</summary>
    public static Rule LimitExclusive => Room<LimitExclusive>.Rule;

    /// <summary><c>limit.incident-once</c>: an incident is paid once, in any year (READING; MANUAL Q4-4).</summary>
    public static Rule LimitIncidentOnce => Room<LimitIncidentOnce>.Rule;

    /// <summary><c>payout.complete</c>: the clock starts when everything has arrived (MANUAL 2-3(5)).</summary>
    public static Rule PayoutComplete => Room<PayoutComplete>.Rule;

    /// <summary><c>payout.first-half</c>: complete on day 1 to 15 (MANUAL 2-3(5)①).</summary>
    public static Rule PayoutFirstHalf => Room<PayoutFirstHalf>.Rule;

    /// <summary><c>payout.second-half</c>: complete on day 16 or later (MANUAL 2-3(5)②).</summary>
    public static Rule PayoutSecondHalf => Room<PayoutSecondHalf>.Rule;

    /// <summary><c>payout.bank-holiday</c>: holidays may push the credit further (MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER; READING).</summary>
    public static Rule PayoutBankHoliday => Room<PayoutBankHoliday>.Rule;

    /// <summary><c>payout.provisional</c>: a credit date beyond the announced holidays may move (HOLIDAYS-ACT).</summary>
    public static Rule PayoutProvisional => Room<PayoutProvisional>.Rule;

    /// <summary><c>response.vendor</c>: call the firm that maintains the system at once (PRACTICE).</summary>
    public static Rule ResponseVendor => FirstResponseStatements.Vendor;

    /// <summary><c>response.desk</c>: if unsure, call the emergency desk (MANUAL 2-1; NOTICE).</summary>
    public static Rule ResponseDesk => FirstResponseStatements.Desk;

    /// <summary><c>response.mhlw</c>: report an attack to MHLW (MANUAL Q4-12, Q4-18; PRACTICE).</summary>
    public static Rule ResponseMhlw => FirstResponseStatements.Mhlw;

    /// <summary><c>response.ppc</c>: report a leak to the PPC, in two steps (MANUAL steps, Q4-11).</summary>
    public static Rule ResponsePpc => FirstResponseStatements.Ppc;

    /// <summary><c>response.police</c>: consult the prefectural police (MOU art.3(1)).</summary>
    public static Rule ResponsePolice => FirstResponseStatements.Police;

    /// <summary><c>mou.term</c>: how long the memorandum with the police runs (MOU art.4).</summary>
    public static Rule MouTerm => FirstResponseStatements.Memorandum;
}
