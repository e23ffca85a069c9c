using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>Claims of all sorts; about half of them in order but for a slip, and many on an edge.</summary>
internal static partial class Given
{
    private static readonly LocalDate LastDay = Example.Day("2199-12-31");

    private static readonly LocalDate[] Edges = Days(
        "2022-05-31", "2022-06-01", "2022-06-02", "2023-05-31", "2023-06-01", "2024-02-10", "2024-02-29", "2024-05-31", "2024-06-01", "2024-12-31");

    private static readonly LocalDate[] FarEdges = Days(
        "1900-01-01", "2021-12-31", "2022-01-01", "2027-11-30", "2027-12-01", "2099-11-30", "2099-12-01", "2199-12-31");

    /// <summary>A claim under a program.</summary>
    public static Gen<ClaimCase> ClaimCases => Gen.Zip(Claim(1, IncidentDays), AnyProgram, (claim, program) => new ClaimCase(claim, program));

    /// <summary>A ledger of none to 20 claims of up to three facilities, under a program; in every other one there is much on a few days.</summary>
    public static Gen<LedgerCase> LedgerCases =>
        from count in Gen.Choose(0, 20)
        from days in Gen.Elements(IncidentDays, Gen.Elements(Edges[..4]))
        from claims in Gen.CollectToArray(Enumerable.Range(0, count).Select(number => Claim(number, days)))
        from program in AnyProgram
        select new LedgerCase(claims, program);

    private static Gen<LocalDate> AnyDay => Gen.Choose(-100, 2200).Select(Example.Day("2022-06-01").PlusDays);

    private static Gen<LocalDate> IncidentDays => Gen.Frequency((45, Gen.Elements(Edges)), (5, Gen.Elements(FarEdges)), (50, AnyDay));

    private static Gen<Claim> Claim(int number, Gen<LocalDate> days) =>
        from facility in Gen.Choose(0, 2)
        from occurredOn in days
        from delay in Gen.Elements(0, 0, 0, 1, 20, 100, 365, 366, 700)
        let claimedOn = Later(occurredOn, delay)
        from isInOrder in Gen.Frequency((6, Gen.Constant(true)), (4, Gen.Constant(false)))
        from member in Member(isInOrder, occurredOn, claimedOn)
        from incident in Incident(isInOrder, occurredOn)
        from documents in Documents(isInOrder, incident, claimedOn)
        from priors in Gen.Frequency((7, Gen.Constant<PriorClaim[]>([])), (3, Gen.ArrayOf(Prior(occurredOn, claimedOn), 2)))
        select new ClaimDraft
        {
            Id = $"C-{number}",
            Facility = new FacilityDraft($"F-{facility}", (FacilityKind)facility),
            Member = member,
            Incident = incident,
            Documents = documents,
            ClaimedOn = claimedOn,
            PriorClaims = priors,
        }.Validate().OrThrow();

    private static Gen<Member> Member(bool isInOrder, LocalDate occurredOn, LocalDate claimedOn)
    {
        LocalDate[] near = [.. new[] { occurredOn, claimedOn }.SelectMany(day => new[] { Earlier(day, 1), day, Later(day, 1) }).Distinct()];
        Gen<LocalDate> joined = isInOrder ? Gen.Elements(occurredOn, Earlier(occurredOn, 1), Earlier(occurredOn, 3000)) : Gen.Elements(near);
        Gen<LocalDate?> until = isInOrder
            ? Gen.Elements<LocalDate?>(null, null, null, Later(claimedOn, 1), Later(claimedOn, 500))
            : Gen.Elements<LocalDate?>([null, .. near.Cast<LocalDate?>()]);
        return
            from relation in isInOrder ? Gen.Elements(MemberRelation.Opens, MemberRelation.Manages) : Gen.Elements(Enum.GetValues<MemberRelation>())
            from first in joined
            from last in until
            from pending in Gen.Elements(false, false, false, true)
            from isA1 in isInOrder ? Gen.Constant(true) : Gen.Elements(true, true, true, false)
            let lawful = last > first ? last : null
            select isA1
                ? (Member)new A1Member(first, relation) { Until = lawful, ProcedurePending = pending }
                : new OtherMember(relation, pending ? first : null) { Until = lawful };
    }

    private static Gen<Incident> Incident(bool isInOrder, LocalDate occurredOn) =>
        from kind in isInOrder ? Gen.Elements(0, 0, 0, 1, 1) : Gen.Elements(0, 0, 1, 2, 3)
        from anyCrime in Gen.Elements(Enum.GetValues<InsiderCrime>())
        from asked in Gen.Choose(1, 10)
        let crime = !isInOrder ? anyCrime : asked == 1 ? InsiderCrime.UnderInvestigation : InsiderCrime.None
        from attack in Gen.Elements(Enum.GetValues<AttackKind>())
        from leaked in Gen.Elements(true, false)
        from days in Gen.Choose(0, 6)
        from steps in Gen.ArrayOf(Gen.Elements(1, 1, 1, 2, 9), days)
        from statuses in Gen.ArrayOf(Gen.Frequency((3, Gen.Elements(Closure)), (2, Gen.Elements(Enum.GetValues<OperationStatus>()))), days)
        from order in Gen.Shuffle(Enumerable.Range(0, days))
        let all = order.Select(i => new OperationDay(Later(occurredOn, steps.Take(i + 1).Sum() - 1), statuses[i])).ToArray()
        select kind switch
        {
            0 => new CyberAttack(occurredOn)
            {
                InsiderCrime = crime,
                Attack = attack,
                PersonalDataLeaked = leaked,
                Operations = all.DistinctBy(day => day.Date).ToArray(),
            },
            1 => new DataLeak(occurredOn) { InsiderCrime = crime },
            2 => new SuspiciousMessage(occurredOn) { InsiderCrime = crime },
            _ => (Incident)new UndeterminedIncident(occurredOn) { InsiderCrime = crime },
        };

    private static LocalDate Later(LocalDate date, int days) => LocalDate.Min(date.PlusDays(days), LastDay);

    private static LocalDate Earlier(LocalDate date, int days) => LocalDate.Max(date.PlusDays(-days), FarEdges[0]);

    private static LocalDate[] Days(params string[] days) => Array.ConvertAll(days, Example.Day);
}
