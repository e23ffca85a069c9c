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
            Claim = decision.Claim.Id.Value,
            Outcome = decision.Outcome,
            Pattern = decision.Pattern,
            Payment = decision.Payment,
            Version = decision.Version?.Id,
            ProgramYear = decision.ProgramYear?.Year,
            ClosureDays = decision.ClosureDays,
            Notes = decision.Notes,
        };
        switch (decision)
        {
            case Payable payable:
                dto.Amount = payable.Amount.Amount;
                dto.Breakdown = Breakdown(payable.Breakdown);
                dto.Payout = PayoutJson.ToDto(payable.Payout);
                break;
            case Incomplete incomplete:
                dto.Amount = incomplete.Amount.Amount;
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
        dto.Explanation = decision.Explain().Select(Explanation).ToArray();
        dto.Program = new ProgramMarkDto { Name = decision.Program.Name, Fingerprint = decision.Program.Fingerprint };
        return dto;
    }

    private static ExplanationDto Explanation(ExplainedFinding explained) => new()
    {
        Rule = explained.Finding.Rule.Id,
        Result = explained.Finding.Result,
        Source = explained.Finding.Rule.Sources.Select(source => source.ToString()).ToArray(),
        Ja = explained.Sentence.Ja,
        En = explained.Sentence.En,
        Remedy = explained.Remedy is { } remedy
            ? new RemedyDto { Kind = remedy.Kind, From = remedy.From, Ja = remedy.Text.Ja, En = remedy.Text.En }
            : null,
    };

    private static BreakdownDto[] Breakdown(IReadOnlyList<AmountItem> items)
    {
        var dtos = new BreakdownDto[items.Count];
        for (int i = 0; i < dtos.Length; i++)
        {
            dtos[i] = new BreakdownDto { Item = items[i].Rule.Id, Days = items[i].Days, Amount = items[i].Amount.Amount };
        }

        return dtos;
    }
}
