using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>What holds of every plan: it is the one best way of all.</summary>
public sealed class PlanLawTests
{
    private static readonly SupportProgram[] Readings =
        [.. Interpretation.All.Where(one => one.BearsOnDecisions).Aggregate<Interpretation, IEnumerable<SupportProgram>>(
            [SupportProgram.Current], (programs, one) => programs.SelectMany(program => one.Values.Select(value => one.Apply(program, value))))];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Law(MaxTest = 60)]
    public void It_is_the_best_of_every_way_to_file_two_claims(LedgerCase ledger) => AssertBest(ledger, 2);

    [Law(MaxTest = 25)]
    public void It_is_the_best_of_every_way_to_file_three_claims(LedgerCase ledger) => AssertBest(ledger, 3);

    [Law(MaxTest = 40)]
    public void A_facility_is_planned_as_though_it_stood_alone(LedgerCase ledger)
    {
        Claim[] few = [.. ledger.Claims.GroupBy(claim => claim.Facility).SelectMany(facility => facility.Take(ClaimPlan.MostClaims))];
        string[] together = [.. ledger.Program.PlanFor(Ledger.Of(few).OrThrow()).Select(PlanJson.Write)];
        Assert.Equal(
            few.GroupBy(claim => claim.Facility).Select(facility => PlanJson.Write(ledger.Program.PlanFor(Ledger.Of(facility).OrThrow())[0])), together);
    }

    [Law(MaxTest = 40)]
    public void Each_claim_is_filed_or_left_out_for_a_reason_and_the_amounts_add_up(LedgerCase ledger)
    {
        Claim[] few = [.. ledger.Claims.GroupBy(claim => claim.Facility).SelectMany(facility => facility.Take(ClaimPlan.MostClaims))];
        foreach (ClaimPlan plan in ledger.Program.PlanFor(Ledger.Of(few).OrThrow()))
        {
            Assert.Equal(
                few.Where(claim => claim.Facility == plan.Facility).Select(claim => claim.Id.Value).Order(StringComparer.Ordinal),
                plan.Steps.Select(step => step.Claim).Concat(plan.LeftOut.Select(one => one.Claim)).Select(claim => claim.Id.Value).Order(StringComparer.Ordinal));
            Assert.Equal(plan.Total.Amount, plan.Steps.Sum(step => step.Decision.Amount().Amount));
            Assert.All(plan.Steps, step => Assert.True(step.Decision is Payable or Incomplete && step.FileOn >= step.Claim.ClaimedOn));
            Assert.All(plan.Steps, step => Assert.True(step.FileOn == step.Claim.ClaimedOn ? step.OnClaimedOn is null : step.OnClaimedOn is Referred or NotPayable));
            Assert.All(plan.LeftOut, one => Assert.False(one.Reasons.IsEmpty || one.Outcome is Outcome.Payable or Outcome.Incomplete));
            Assert.Equal(plan.Steps.Count, plan.Steps.DistinctBy(step => step.ProgramYear).Count());
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Under_every_reading_it_is_the_best_of_every_way_where_claims_crowd(int seed)
    {
        for (int i = seed; i < Readings.Length; i += 8)
        {
            var random = new Random(i);
            Assert.Equal(1, AssertBest(Readings[i], Crowd(random, random.Next(2, 4), years: 2)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_that_chance_files_is_better_than_the_plan_of_twelve(int seed)
    {
        var random = new Random(seed);
        Claim[] claims = Crowd(random, ClaimPlan.MostClaims, years: 4);
        SupportProgram program = Readings[random.Next(Readings.Length)];
        NaivePlan best = Filed(program, claims);
        var found = NaivePlan.Of(program, claims, new LocalDate?[claims.Length])!;
        for (int i = 0; i < 4000; i++)
        {
            var dates = (LocalDate?[])found.Dates.Clone();
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int line = random.Next(claims.Length);
                dates[line] = random.Next(4) == 0 ? null : claims[line].ClaimedOn.PlusDays(random.Next(5) == 0 ? 0 : random.Next(8 * 366));
            }

            // It goes on from the better one, so that chance comes as near to the best as it can.
            if (NaivePlan.Of(program, claims, dates) is { } plan && plan.IsBetterThan(found))
            {
                found = plan;
            }
        }

        Assert.True(found.Total > 0);
        Assert.False(found.IsBetterThan(best), $"{found} is better than {best}");
    }

    private static void AssertBest(LedgerCase ledger, int lines)
    {
        foreach (IGrouping<Facility, Claim> facility in ledger.Claims.GroupBy(claim => claim.Facility))
        {
            AssertBest(ledger.Program, [.. facility.Take(lines)]);
        }
    }

    private static int AssertBest(SupportProgram program, Claim[] claims)
    {
        Assert.Equal(NaivePlan.Best(program, claims).ToString(), Filed(program, claims).ToString());
        return 1;
    }

    /// <summary>The plan of a facility as a way of filing, which it must be.</summary>
    private static NaivePlan Filed(SupportProgram program, Claim[] claims)
    {
        ClaimPlan plan = program.PlanFor(Ledger.Of(claims).OrThrow())[0];
        LocalDate?[] dates = [.. claims.Select(claim => plan.Steps.FirstOrDefault(step => ReferenceEquals(step.Claim, claim))?.FileOn)];
        NaivePlan way = NaivePlan.Of(program, claims, dates)!;
        Assert.Equal(way.Total, plan.Total.Amount);
        return way;
    }

    /// <summary>Claims of one facility within a few years: of various amounts, some of the same incident, with memberships that begin late or end.</summary>
    private static Claim[] Crowd(Random random, int count, int years)
    {
        LocalDate first = Example.Day("2022-06-01");
        return [.. Enumerable.Range(0, count).Select(line =>
        {
            string occurred = Iso(first.PlusDays(random.Next(2) == 0 ? random.Next(years) * 365 : random.Next(years * 365)));
            Example claim = random.Next(4) == 0 ? Example.Leak(occurred) : Example.Attack(occurred).Closed(random.Next(4));
            claim = claim.Named($"c{line}");
            claim = random.Next(3) == 0 ? claim.Without<ApplicationForm>() : random.Next(5) == 0 ? claim.Without<ClosureCertificate>() : claim;
            LocalDate from = random.Next(3) == 0 ? Example.Day(occurred).PlusDays(random.Next(500)) : first.PlusYears(-3);
            claim = claim.Member(Iso(from), random.Next(3) == 0 ? Iso(from.PlusDays(1 + random.Next(3000))) : null);
            claim = random.Next(6) == 0 ? claim.After(occurred, PaymentKind.DataLeak, (Outcome)random.Next(4)) : claim;
            return claim.ClaimedOn(Iso(Example.Day(occurred).PlusDays(random.Next(3) * 100))).ToClaim();
        })];
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
