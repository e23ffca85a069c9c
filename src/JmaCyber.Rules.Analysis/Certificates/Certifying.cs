using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>Decides every cell of a program's space and looks at each, and at its neighbours with a closure day or a document more.</summary>
internal sealed class Certifying(SupportProgram program)
{
    private readonly FindingsTally cells = new();
    private readonly PropertyCheck closureDay = new("closure-day-more", new(
        "休業が1日増えて、支払われる額または書類がそろえば支払われる額が減ることはありません。",
        "With a closure day more, what is paid, or would be once complete, never falls."));

    private readonly PropertyCheck document = new("document-more", new(
        "書類が増えて、その額が減ることも、支払対象でなくなることもありません。",
        "With a document more, that amount never falls, and a payable claim stays payable."));

    private readonly PropertyCheck maximum = new("table-maximum", new(
        "どの版でも、額がその版の表の最高額を超えることはありません。",
        "Nothing exceeds the maximum of its version's table."));

    public Certificate Run()
    {
        var space = DecisionSpace.For(program);
        foreach (SpaceSlice slice in space.Slices)
        {
            foreach (IGrouping<(IncidentKind, bool), IncidentClass> kind in slice.Incidents.GroupBy(one => (one.Kind, one.Leaked)))
            {
                Certify(slice, new CellBlock(slice, [.. kind]));
            }
        }

        var rules = new RuleTally();
        PropertyCheck oneOutcome = cells.Tell(rules);
        PropertyCheck versions = VersionCheck.Of(program, space.IncidentPeriods);
        PropertyCheck payout = PayoutCheck.Of(rules, cells.EarliestPayable);
        return new Certificate(
            program,
            cells.Count,
            new ValueList<OutcomeCount>(cells.Outcomes),
            new ValueList<CertificateProperty>(new[] { oneOutcome, versions, closureDay, document, maximum, payout }.Select(check => check.Result)),
            new ValueList<RuleUse>(rules.Result));
    }

    private void Certify(SpaceSlice slice, CellBlock block)
    {
        var answers = new Answer[block.Count];
        foreach (ClaimantClass claimant in slice.Claimants)
        {
            foreach (InsiderCrime insider in SpaceSlice.InsiderCrimes)
            {
                Decide(block, answers, claimant, insider);
                Test(block, answers, place => block.At(place, claimant, insider));
            }
        }
    }

    /// <summary>Decides the cells of a block for one claimant; what follows from findings alone is told once for all cells with the same.</summary>
    private void Decide(CellBlock block, Answer[] answers, ClaimantClass claimant, InsiderCrime insider)
    {
        int place = 0;
        Particulars who = block.ParticularsOf(claimant, insider);
        foreach (Claim claim in block.Claims)
        {
            var facts = new ClaimFacts(program, CellBlock.ParticularsOf(claim, who), prior: default);
            var before = Judgement.WithoutLimits(facts);
            foreach (PriorClaimsClass prior in block.PriorClaims)
            {
                ClaimFacts after = facts.After(prior.FactsBefore);
                Judgement judgement = before.WithLimits(after);
                Findings findings = judgement.Findings;
                Yen amount = Yen.Zero;
                if (judgement.HasAmount)
                {
                    findings = judgement.WithAmounts(after, out amount);
                }

                if (!cells.TryCount(findings))
                {
                    cells.CountFirst(findings, judgement.Outcome, block.At(place, claimant, insider));
                }

                answers[place] = new Answer(judgement.Outcome, amount);
                place++;
            }
        }
    }

    private void Test(CellBlock block, Answer[] answers, Func<int, Cell> cellAt)
    {
        maximum.Count(answers.Length);
        closureDay.Count(answers.Length - block.CountOfDay);
        document.Count(block.OneMore.Length);
        for (int place = 0; place < answers.Length; place++)
        {
            if (answers[place].Amount > block.Most)
            {
                maximum.Fail(cellAt(place));
            }

            if (place >= block.CountOfDay && answers[place].Amount < answers[place - block.CountOfDay].Amount)
            {
                closureDay.Fail(cellAt(place));
            }
        }

        foreach ((int fewer, int more) in block.OneMore)
        {
            (Answer less, Answer answer) = (answers[fewer], answers[more]);
            if (answer.Amount < less.Amount || (less.Outcome == Outcome.Payable && answer.Outcome != Outcome.Payable))
            {
                document.Fail(cellAt(more));
            }
        }
    }
}
