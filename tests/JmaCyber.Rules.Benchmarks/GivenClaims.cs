using System.Globalization;
using NodaTime;

namespace JmaCyber.Rules.Benchmarks;

/// <summary>In which order claims come, and how many of them a facility has.</summary>
public enum ClaimShape
{
    /// <summary>Three a facility, in no order.</summary>
    ThreeAFacility,

    /// <summary>One a facility, in no order.</summary>
    OneAFacility,

    /// <summary>All of one facility, in no order.</summary>
    OneFacility,

    /// <summary>Three a facility, one facility after the other and each facility's in order of their numbers.</summary>
    Sorted,
}

/// <summary>
/// The claims that everything here is measured with, each made from its number alone: distinct, and the same in every run and on every machine. Most
/// can be paid or lack a paper, one in twenty lists earlier claims, and each rule that decides is found of some.
/// </summary>
public static class GivenClaims
{
    private const int ClaimsOfFacility = 3;
    private static readonly LocalDate FirstIncident = new(2022, 5, 1);

    /// <summary>So many as the variable BENCHMARK_CLAIMS says, by which a dry run stays short; otherwise the number given.</summary>
    public static int CountOr(int count)
        => int.TryParse(Environment.GetEnvironmentVariable("BENCHMARK_CLAIMS"), NumberStyles.None, CultureInfo.InvariantCulture, out int set) ? set : count;

    /// <summary>So many claims, made in the order of their numbers and handed out in that of the shape: neighbours do not lie side by side in memory.</summary>
    public static Claim[] Of(ClaimShape shape, int count)
    {
        var made = new Claim[count];
        for (int number = 0; number < count; number++)
        {
            made[number] = One(number, shape);
        }

        return Array.ConvertAll(Order(shape, count), number => made[number]);
    }

    /// <summary>The same claims one by one, so that any number of them can be written.</summary>
    public static IEnumerable<Claim> Stream(ClaimShape shape, int count) => Order(shape, count).Select(number => One(number, shape));

    private static int[] Order(ClaimShape shape, int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        if (shape != ClaimShape.Sorted)
        {
            new Random(2024).Shuffle(order);
        }

        return order;
    }

    private static Claim One(int number, ClaimShape shape)
    {
        int facility = shape switch
        {
            ClaimShape.ThreeAFacility or ClaimShape.Sorted => number / ClaimsOfFacility,
            ClaimShape.OneAFacility => number,
            ClaimShape.OneFacility => 0,
        };
        var dice = new Dice(number);
        LocalDate occurredOn = FirstIncident.PlusDays(dice.Below(1700));
        LocalDate claimedOn = occurredOn.PlusDays(dice.Below(120));
        Incident incident = IncidentOf(ref dice, occurredOn);
        return new ClaimDraft
        {
            Id = FormattableString.Invariant($"2024-{number:0000000}"),
            Facility = new(FormattableString.Invariant($"F-13-{facility:0000000}"), (FacilityKind)(facility % 3)),
            Member = MemberOf(ref dice, occurredOn),
            Incident = incident,
            Documents = DocumentsOf(ref dice, incident, claimedOn),
            ClaimedOn = claimedOn,
            PriorClaims = dice.Percent(5) ? PriorClaimsOf(ref dice, occurredOn, claimedOn) : [],
        }.Validate().OrThrow();
    }

    private static Member MemberOf(ref Dice dice, LocalDate occurredOn)
    {
        MemberRelation relation = dice.Percent(98) ? (MemberRelation)(1 + dice.Below(3)) : MemberRelation.None;
        LocalDate from = occurredOn.PlusDays(dice.Percent(97) ? -dice.Below(9000) : 1 + dice.Below(60));
        LocalDate? until = dice.Percent(10) ? from.PlusDays(1 + dice.Below(12_000)) : null;
        return dice.Percent(96)
            ? new A1Member(from, relation) { Until = until, ProcedurePending = dice.Percent(5) }
            : new OtherMember(relation, from) { Until = until };
    }

    private static Incident IncidentOf(ref Dice dice, LocalDate occurredOn)
    {
        InsiderCrime insider = dice.Percent(95) ? InsiderCrime.None : (InsiderCrime)(1 + dice.Below(2));
        return dice.Below(20) switch
        {
            < 13 => new CyberAttack(occurredOn)
            {
                InsiderCrime = insider,
                Attack = (AttackKind)dice.Below(4),
                PersonalDataLeaked = dice.Percent(20),
                Operations = dice.Percent(65) ? OperationsFrom(ref dice, occurredOn) : [],
            },
            < 18 => new DataLeak(occurredOn) { InsiderCrime = insider },
            < 19 => new SuspiciousMessage(occurredOn) { InsiderCrime = insider },
            _ => new UndeterminedIncident(occurredOn) { InsiderCrime = insider },
        };
    }

    private static OperationDay[] OperationsFrom(ref Dice dice, LocalDate date)
    {
        var days = new OperationDay[1 + dice.Below(6)];
        for (int i = 0; i < days.Length; i++)
        {
            days[i] = new OperationDay(date, (OperationStatus)dice.Below(5));
            date = date.PlusDays(1 + (dice.Below(4) / 3));
        }

        return days;
    }

    private static List<Document> DocumentsOf(ref Dice dice, Incident incident, LocalDate claimedOn)
    {
        bool isAttack = incident is CyberAttack;
        bool isLeak = incident is DataLeak;
        var documents = new List<Document>();
        if (dice.Percent(95))
        {
            documents.Add(new ApplicationForm(Received(ref dice)));
        }

        if (dice.Percent(isAttack ? 65 : 3))
        {
            documents.Add(new MhlwReport(Received(ref dice), (MhlwEvidence)dice.Below(3)));
        }

        if (dice.Percent(isAttack ? 40 : 3))
        {
            documents.Add(new JmaReport(Received(ref dice)));
        }

        if (dice.Percent(isAttack ? 85 : 2))
        {
            documents.Add(new ClosureCertificate(Received(ref dice), (CertificateIssuer)dice.Below(2)));
        }

        for (int reports = dice.Percent(isLeak ? 93 : 2) ? 1 + dice.Below(2) : 0; reports > 0; reports--)
        {
            documents.Add(new PpcReport(Received(ref dice)) { RecurrencePrevention = dice.Percent(85), IndividualsNotified = dice.Percent(85) });
        }

        return documents;

        LocalDate Received(ref Dice dice) => claimedOn.PlusDays(dice.Below(45));
    }

    private static PriorClaim[] PriorClaimsOf(ref Dice dice, LocalDate occurredOn, LocalDate claimedOn)
    {
        var claims = new PriorClaim[1 + dice.Below(2)];
        for (int i = 0; i < claims.Length; i++)
        {
            LocalDate earlier = claimedOn.PlusDays(-dice.Below(500));
            LocalDate incident = earlier >= occurredOn && dice.Percent(50) ? occurredOn : earlier.PlusDays(-dice.Below(60));
            claims[i] = new PriorClaim(earlier, incident, (Outcome)dice.Below(4), (PaymentKind)dice.Below(2));
        }

        return claims;
    }

    /// <summary>A small generator of its own (SplitMix64): the runtime's may differ from version to version.</summary>
    private struct Dice(int seed)
    {
        private ulong state = (ulong)seed * 0x9E37_79B9_7F4A_7C15UL;

        /// <summary>A number from 0 to one less than the given.</summary>
        public int Below(int count)
        {
            state += 0x9E37_79B9_7F4A_7C15UL;
            ulong mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EBUL;
            return (int)((mixed >> 33) % (ulong)count);
        }

        /// <summary>Whether something of such a chance happens.</summary>
        public bool Percent(int chance) => Below(100) < chance;
    }
}
