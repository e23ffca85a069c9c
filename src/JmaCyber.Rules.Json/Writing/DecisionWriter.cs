using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Json.Writing;

/// <summary>From a decision to what the contract writes.</summary>
internal static class DecisionWriter
{
    public static DecisionDto ToDto(Decision decision)
    {
        var dto = new DecisionDto
        {
            Claim = decision.Claim.Id,
            Outcome = decision.Outcome,
            Pattern = (uint?)decision.Pattern,
            Payment = decision.Payment,
            Version = decision.Version?.Id,
            ProgramYear = decision.ProgramYear,
            Amount = Yen.Zero,
            Breakdown = [],
            ClosureDays = (uint)decision.ClosureDays,
            Reasons = RuleSet.Empty,
            Missing = RuleSet.Empty,
            Notes = decision.Notes,
        };
        switch (decision)
        {
            case Payable payable:
                dto.Amount = payable.Amount;
                dto.Breakdown = Breakdown(payable.Breakdown);
                dto.Payout = PayoutJson.ToDto(payable.Payout);
                break;
            case Incomplete incomplete:
                dto.Amount = incomplete.Amount;
                dto.Breakdown = Breakdown(incomplete.Breakdown);
                dto.Missing = incomplete.Missing;
                break;
            case Referred referred:
                dto.Reasons = referred.Reasons;
                break;
            case NotPayable notPayable:
                dto.Reasons = notPayable.Reasons;
                break;
        }

        return dto;
    }

    public static DecisionDto ToExplainedDto(Decision decision)
    {
        DecisionDto dto = ToDto(decision);
        dto.Explanation = [.. decision.Explain().Select(Explanation)];
        dto.Program = new ProgramMarkDto { Name = decision.Program.Name, Fingerprint = decision.Program.Fingerprint };
        return dto;
    }

    private static ExplanationDto Explanation(ExplainedFinding explained) => new()
    {
        Rule = explained.Finding.Rule,
        Result = explained.Finding.Result,
        Source = [.. explained.Finding.Rule.Sources.Select(source => source.ToString())],
        Ja = explained.Sentence.Ja,
        En = explained.Sentence.En,
        Remedy = explained.Remedy is { } remedy
            ? new RemedyDto { Kind = remedy.Kind, From = remedy.From, Ja = remedy.Text.Ja, En = remedy.Text.En }
            : null,
    };

    private static List<BreakdownDto?> Breakdown(IReadOnlyList<AmountItem> items)
    {
        var dtos = new List<BreakdownDto?>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            dtos.Add(new BreakdownDto { Item = items[i].Rule, Days = (uint?)items[i].Days, Amount = items[i].Amount });
        }

        return dtos;
    }
}
