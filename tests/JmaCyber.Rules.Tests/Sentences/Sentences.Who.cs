using static JmaCyber.Rules.FindingResult;

namespace JmaCyber.Rules.Tests.Sentences;

/// <summary>Sections 1 and 2: who and where, what happened.</summary>
internal static partial class BookSentences
{
    private static BookEntries Who =>
    [
        .. new BookEntries
        {
            { Rule.MemberA1, Met, "A①会員", "an A① member", Example.Attack() },
            { Rule.MemberA1, Failed, "それ以外の会員区分", "a member of another category", Example.Attack().ByOtherCategory() },
        },
        .. Started,
        .. Ended,
        .. new BookEntries
        {
            { Rule.MemberProcedurePending, Noted, "手続き中", "the procedure is pending", Example.Attack().Pending() },
            { Rule.FacilityRelation, Met, "開設", "opens", Example.Attack().Who(MemberRelation.Opens) },
            { Rule.FacilityRelation, Met, "管理", "manages", Example.Attack().Who(MemberRelation.Manages) },
            { Rule.FacilityRelation, Met, "開設と管理", "opens and manages", Example.Attack().Who(MemberRelation.OpensAndManages) },
            { Rule.FacilityRelation, Failed, "どちらでもない", "neither", Example.Attack().Who(MemberRelation.None) },
            { Rule.FacilityCovered, Met, "病院", "a hospital", Example.Attack().At(FacilityKind.Hospital) },
            { Rule.FacilityCovered, Met, "診療所", "a clinic", Example.Attack().At(FacilityKind.Clinic) },
            { Rule.FacilityCovered, Met, "介護サービス", "a care service", Example.Attack().At(FacilityKind.CareService) },
            { Rule.FacilityCovered, Met, "診療所", "a clinic", Example.Attack(), BookProgram.NamedVersion },
            {
                Rule.FacilityCovered, Failed, "介護サービス", "a care service",
                Example.Attack("2022-08-01").At(FacilityKind.CareService), BookProgram.CareFromRevision
            },
            { Rule.FacilityCovered, Failed, "病院", "a hospital", Example.Attack().At(FacilityKind.Hospital), BookProgram.CareOnly },
            { Rule.FacilityCovered, Failed, "診療所", "a clinic", Example.Attack(), BookProgram.CareOnly },
        },
    ];

    private static BookEntries What => new()
    {
        { Rule.IncidentProgramStart, Met, "制度の開始日", "on the first day", Example.Attack("2022-06-01") },
        { Rule.IncidentProgramStart, Failed, "その前日", "on the day before", Example.Attack("2022-05-31") },
        { Rule.IncidentInsiderCrime, Met, "申告なし", "not stated", Example.Attack() },
        { Rule.IncidentInsiderCrime, Failed, "確認済み", "confirmed", Example.Attack().By(InsiderCrime.Confirmed) },
        { Rule.IncidentInsiderCrime, Unclear, "調査中", "under investigation", Example.Attack().By(InsiderCrime.UnderInvestigation) },
        { Rule.IncidentMessageOnly, Met, "攻撃", "an attack", Example.Attack() },
        { Rule.IncidentMessageOnly, Failed, "不審なメッセージだけ", "a suspicious message alone", Example.Message() },
        { Rule.IncidentUndetermined, Met, "攻撃", "an attack", Example.Attack() },
        { Rule.IncidentUndetermined, Unclear, "不明", "nobody knows what it was", Example.Unclear() },
        { Rule.IncidentLeakByAttack, Noted, "漏えいを伴う攻撃", "an attack with a leak", Example.Attack().Leaking() },
        { Rule.IncidentLeakOtherwise, Applied, "漏えい", "a leak", Example.Leak() },
    };

    private static BookEntries Started => new()
    {
        { Rule.MemberStarted, Met, "両方の日より前から", "before both dates", Example.Attack().ClaimedOn("2024-03-01") },
        { Rule.MemberStarted, Met, "事由発生日と請求日が同じ日", "the incident and the claim on one day", Example.Attack().Member("2024-02-10") },
        { Rule.MemberStarted, Met, "事由発生日だけで判定", "tested on the incident date", Example.Attack().ClaimedOn("2024-03-01"), BookProgram.MembershipAtIncident },
        {
            Rule.MemberStarted, Met, "請求日だけで判定", "tested on the claim date",
            Example.Attack().ClaimedOn("2024-03-01").Member("2024-03-01"), BookProgram.MembershipAtClaim
        },
        { Rule.MemberStarted, Met, "手続き中", "being processed", Example.Attack().ClaimedOn("2024-03-01").Pending() },
        { Rule.MemberStarted, Failed, "手続き中", "being processed", Example.Attack().ClaimedOn("2024-03-01").Member("2024-02-11").Pending() },
        { Rule.MemberStarted, Failed, "両方の日より後", "after both dates", Example.Attack().ClaimedOn("2024-03-01").Member("2024-04-01") },
        { Rule.MemberStarted, Failed, "2つの日の間", "between the two dates", Example.Attack().ClaimedOn("2024-03-01").Member("2024-02-11") },
        { Rule.MemberStarted, Failed, "事由発生日と請求日が同じ日", "the incident and the claim on one day", Example.Attack().Member("2024-02-11") },
        {
            Rule.MemberStarted, Failed, "事由発生日だけで判定", "tested on the incident date",
            Example.Attack().ClaimedOn("2024-03-01").Member("2024-02-11"), BookProgram.MembershipAtIncident
        },
        {
            Rule.MemberStarted, Failed, "請求日だけで判定", "tested on the claim date",
            Example.Attack().ClaimedOn("2024-03-01").Member("2024-04-01"), BookProgram.MembershipAtClaim
        },
    };

    private static BookEntries Ended => new()
    {
        { Rule.MemberEnded, Met, "終了の申告なし", "no end stated", Example.Attack() },
        { Rule.MemberEnded, Met, "両方の日より後", "after both dates", Example.Attack().ClaimedOn("2024-03-01").Member("2015-04-01", "2024-03-02") },
        { Rule.MemberEnded, Met, "事由発生日と請求日が同じ日", "the incident and the claim on one day", Example.Attack().Member("2015-04-01", "2024-02-11") },
        { Rule.MemberEnded, Met, "事由発生日だけで判定", "tested on the incident date", EndedBetween, BookProgram.MembershipAtIncident },
        {
            Rule.MemberEnded, Met, "請求日だけで判定", "tested on the claim date",
            Example.Attack().ClaimedOn("2024-03-01").Member("2015-04-01", "2024-03-02"), BookProgram.MembershipAtClaim
        },
        { Rule.MemberEnded, Failed, "両方の日以前", "not after either date", Example.Attack().ClaimedOn("2024-03-01").Member("2015-04-01", "2024-02-10") },
        { Rule.MemberEnded, Failed, "2つの日の間", "between the two dates", EndedBetween },
        { Rule.MemberEnded, Failed, "事由発生日と請求日が同じ日", "the incident and the claim on one day", Example.Attack().Member("2015-04-01", "2024-02-10") },
        {
            Rule.MemberEnded, Failed, "事由発生日だけで判定", "tested on the incident date",
            Example.Attack().ClaimedOn("2024-03-01").Member("2015-04-01", "2024-02-10"), BookProgram.MembershipAtIncident
        },
        { Rule.MemberEnded, Failed, "請求日だけで判定", "tested on the claim date", EndedBetween, BookProgram.MembershipAtClaim },
    };

    private static Example EndedBetween => Example.Attack().ClaimedOn("2024-03-01").Member("2015-04-01", "2024-02-20");
}
