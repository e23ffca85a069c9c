using NodaTime;

namespace JmaCyber.Rules;

/// <summary>Tests one property again and again; the first fault is its witness.</summary>
internal sealed class PropertyCheck(string id, Text text)
{
    private long count;
    private Claim? witness;
    private Text? against;

    public CertificateProperty Result => new(id, text, count, witness, against);

    /// <summary>So many tests were made.</summary>
    public void Count(long tests) => count += tests;

    /// <summary>One of them failed.</summary>
    public void Fail(in Spot spot)
    {
        if (against is null)
        {
            witness = spot.Build($"witness-{id}");
            against = new("証人となる請求で成り立たない。", "It does not hold for the witness.");
        }
    }

    public void Test(bool holds, LocalDate date)
    {
        count++;
        if (!holds && against is null)
        {
            against = new($"{Wrong.Iso(date)}について成り立たない。", $"It does not hold for {Wrong.Iso(date)}.");
        }
    }
}

/// <summary>How often each rule decides.</summary>
internal sealed class RuleTally
{
    private readonly long[] cells = new long[Register.ByPlace.Length];
    private readonly long[] alone = new long[Register.ByPlace.Length];
    private readonly Claim?[] witnesses = new Claim?[Register.ByPlace.Length];

    public IEnumerable<RuleUse> Result => Register.ByPlace.Select((rule, place) => new RuleUse(rule, cells[place], alone[place], witnesses[place]));

    /// <summary>Cells in which some rules are the reasons and others take effect, with the first of these cells.</summary>
    public void Add(RuleSet reasons, RuleSet effects, long count, in Spot first)
    {
        bool single = reasons.Count == 1;
        foreach (Rule rule in reasons)
        {
            alone[rule.Place] += single ? count : 0;
        }

        foreach (Rule rule in new RuleSet(reasons.Bits | effects.Bits))
        {
            cells[rule.Place] += count;
            witnesses[rule.Place] ??= first.Build($"witness-{rule.Id}");
        }
    }

    /// <summary>A rule that decided on a completion date.</summary>
    public void Add(Rule rule, Func<Claim?> claim)
    {
        cells[rule.Place]++;
        witnesses[rule.Place] ??= claim();
    }
}

/// <summary>Every incident date has one version, or none before the start.</summary>
internal static class VersionCheck
{
    public static PropertyCheck Of(SupportProgram program, IReadOnlyList<IncidentSlot> slots)
    {
        var check = new PropertyCheck("versions", new(
            "制度の開始日以後のどの事由発生日にもちょうど1つの版があり、開始日より前には版がない(隙間も重なりもない)。",
            "Every incident date from the start of the program on has exactly one version, and none before it: no gap, no overlap."));
        foreach (IncidentSlot slot in slots)
        {
            check.Test(IsSound(program, slot.First), slot.First);
            check.Test(IsSound(program, slot.Last), slot.Last);
        }

        return check;
    }

    private static bool IsSound(SupportProgram program, LocalDate date)
    {
        var holding = new List<ProgramVersion>();
        for (int i = 0; i < program.Versions.Count; i++)
        {
            bool begun = program.Versions[i].From <= date;
            bool over = i + 1 < program.Versions.Count && program.Versions[i + 1].From <= date;
            if (begun && !over)
            {
                holding.Add(program.Versions[i]);
            }
        }

        return holding.Count == (date < program.Start ? 0 : 1) && ReferenceEquals(holding.FirstOrDefault(), program.VersionOn(date));
    }
}

/// <summary>The payout, a function of the completion date alone, on every completion date that is taken.</summary>
internal static class PayoutCheck
{
    public static PropertyCheck Of(RuleTally rules, Spot? payable)
    {
        var check = new PropertyCheck("payout-calendar", new(
            "書類がそろったどの日についても、振込手続きの期限はその日より前でなく、着金の見込みは期限以後の最初の銀行営業日である。",
            "For every completion day the remittance is not before it, and the credit is on the first bank business day from the remittance on."));
        for (LocalDate date = Payout.First; date <= Payout.Last; date = date.PlusDays(1))
        {
            Payout payout = Payout.For(date);
            LocalDate expected = payout.RemittedBy;
            while (!BankCalendar.IsBusinessDay(expected))
            {
                expected = expected.PlusDays(1);
            }

            check.Test(payout.RemittedBy >= date && payout.CreditedBy == expected, date);
            foreach (Rule rule in Judgement.Dates(default, payout).Judged)
            {
                rules.Add(rule, () => Witness(payable, payout.CompleteOn, rule));
            }
        }

        return check;
    }

    private static Claim? Witness(Spot? payable, LocalDate completeOn, Rule rule)
    {
        if (payable is not { } spot || spot.Build("payable") is not { } claim || completeOn < claim.Incident.OccurredOn)
        {
            return null;
        }

        var draft = new ClaimDraft
        {
            Id = $"witness-{rule.Id}",
            Facility = new FacilityDraft(claim.Facility.Id.Value, claim.Facility.Kind),
            Member = claim.Member,
            Incident = claim.Incident,
            ClaimedOn = claim.ClaimedOn,
            Documents = spot.Papers.Build(completeOn, spot.Happening.Kind),
            PriorClaims = claim.PriorClaims,
        };
        return draft.Validate().OrNull();
    }
}
