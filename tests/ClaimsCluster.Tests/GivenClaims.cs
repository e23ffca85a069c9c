using JmaCyber.Rules;
using NodaTime;

namespace ClaimsCluster.Tests;

/// <summary>Claims of every outcome, drawn by a fixed seed.</summary>
internal static class GivenClaims
{
    /// <summary>The claims of so many facilities, in no order; nor are their ids in that of their places.</summary>
    public static Ledger Ledger(int claims, int facilities, int seed)
    {
        var random = new Random(seed);
        FacilityKind[] kinds = [.. Enumerable.Range(0, facilities).Select(_ => Any(random, FacilityKind.Clinic, FacilityKind.Hospital, FacilityKind.CareService))];
        return JmaCyber.Rules.Ledger.Of(Enumerable.Range(0, claims).Select(place =>
        {
            int facility = random.Next(facilities);
            return Claim(random, $"2024-{place * 7919 % claims:D5}", FacilityId(facility), kinds[facility]);
        })).OrThrow();
    }

    /// <summary>A claim that is paid, if nothing earlier of its facility and year is.</summary>
    public static Claim Payable(string id, string facility, LocalDate claimed, FacilityKind kind = FacilityKind.Clinic) => new ClaimDraft
    {
        Id = id,
        Facility = new(facility, kind),
        Member = new A1Member(new LocalDate(2015, 4, 1), MemberRelation.OpensAndManages),
        Incident = new DataLeak(claimed.PlusDays(-10)),
        Documents = [.. Documents(isAttack: false, claimed)],
        ClaimedOn = claimed,
    }.Validate().OrThrow();

    /// <summary>A claim; those of one facility are often of one day, or of one incident.</summary>
    public static Claim Claim(Random random, string id, string facility, FacilityKind kind)
    {
        LocalDate occurred = new LocalDate(2024, 4, 1).PlusDays(7 * random.Next(20));
        LocalDate claimed = occurred.PlusDays(random.Next(4) * 14);
        bool isAttack = random.Next(3) > 0;
        return new ClaimDraft
        {
            Id = id,
            Facility = new(facility, kind),
            Member = new A1Member(new LocalDate(2015, 4, 1), Any(random, MemberRelation.OpensAndManages, MemberRelation.Manages, MemberRelation.None)),
            Incident = isAttack ? new CyberAttack(occurred) { Operations = Operations(random, occurred) } : new DataLeak(occurred),
            Documents = [.. Documents(isAttack, claimed).Where(_ => random.Next(12) > 0)],
            ClaimedOn = claimed,
            PriorClaims = random.Next(20) > 0 ? [] : [new PriorClaim(claimed.PlusDays(-40), occurred.PlusDays(-60), Outcome.Payable, PaymentKind.DataLeak)],
        }.Validate().OrThrow();
    }

    /// <summary>Ids are any text: these are hard on keys and queries.</summary>
    private static string FacilityId(int number) => (number % 50) switch
    {
        0 => $"施設 {number}/'\"+%",
        1 => $"f-13-{number - 1}",
        2 => $"F-13-{number - 2}",
        _ => $"F-13-{number}",
    };

    private static OperationDay[] Operations(Random random, LocalDate occurred)
        => [.. Enumerable.Range(0, random.Next(7)).Select(day => new OperationDay(
            occurred.PlusDays(day), Any(random, OperationStatus.Closed, OperationStatus.PartlyOpen, OperationStatus.NewPatientsStopped)))];

    private static Document[] Documents(bool isAttack, LocalDate received) => isAttack
        ? [new ApplicationForm(received), new JmaReport(received), new ClosureCertificate(received.PlusDays(3), CertificateIssuer.LocalAssociation)]
        : [new ApplicationForm(received), new PpcReport(received) { RecurrencePrevention = true, IndividualsNotified = true }];

    private static T Any<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}
