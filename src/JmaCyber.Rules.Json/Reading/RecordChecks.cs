using JmaCyber.Rules.Json.Dto;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>What must be there in decisions and sensitivities that were written down, and what of them is sound.</summary>
internal static class RecordChecks
{
    public const int MostPatterns = 3;

    private static readonly Text NoPattern = new(ja: "1～3の整数またはnull", en: "1, 2, 3 or null");

    private static readonly Text NoCount = new(ja: "0～2,147,483,647の整数", en: "a whole number, 0 to 2,147,483,647");

    private static readonly Text NoAmount = new(ja: "0円以上、1,000,000,000,000円以下の整数", en: "a whole number of yen, 0 to 1,000,000,000,000");

    private static readonly Text NoResult = Expected.Of(typeof(FindingResult));

    /// <summary>Where the faults of one decision are added.</summary>
    public static LineFaults NewDecisionFaults() => new(
        nameOf: null, "claim", "outcome", "pattern", "payment", "amount", "breakdown", "version", "programYear", "closureDays", "reasons", "missing", "notes",
        "payout", "explanation", "program");

    /// <summary>Where the faults of one sensitivity are added.</summary>
    public static LineFaults NewSensitivityFaults() => new(nameOf: null, "claim", "settled", "turnsOn", "outcomes");

    /// <summary>Whether nothing is wrong with a decision; what is, is added.</summary>
    public static bool Check(DecisionDto dto, LineFaults faults)
    {
        var map = new Mapping(faults);
        map.Need(dto.Claim, "$.claim");
        map.Need(dto.Outcome, "$.outcome", default);
        Within(dto.Pattern is null or (>= 1 and <= MostPatterns), "$.pattern", NoPattern, faults);
        Within(map.Need(dto.Amount, "$.amount", default), "$.amount", faults);
        Each(map.Need(dto.Breakdown, "$.breakdown"), "$.breakdown", map, (item, path) =>
        {
            map.Need(item.Item, path + ".item");
            Within(map.Need(item.Amount, path + ".amount", default), path + ".amount", faults);
            Within(item.Days is null or <= int.MaxValue, path + ".days", NoCount, faults);
        });
        Within(map.Need(dto.ClosureDays, "$.closureDays", default) <= int.MaxValue, "$.closureDays", NoCount, faults);
        map.Need(dto.Reasons, "$.reasons", default);
        map.Need(dto.Missing, "$.missing", default);
        map.Need(dto.Notes, "$.notes", default);
        if (dto.Payout is { } payout)
        {
            Check(payout, "$.payout", map);
        }

        if (dto.Explanation is not null)
        {
            Each(dto.Explanation, "$.explanation", map, (one, path) => Check(one, path, map, faults));
        }

        if (dto.Program is { } program)
        {
            map.Need(program.Name, "$.program.name");
            map.Need(program.Fingerprint, "$.program.fingerprint");
        }

        return faults.Count == 0;
    }

    /// <summary>Whether nothing is wrong with a sensitivity; what is, is added.</summary>
    public static bool Check(SensitivityDto dto, LineFaults faults)
    {
        var map = new Mapping(faults);
        map.Need(dto.Claim, "$.claim");
        map.Need(dto.Settled, "$.settled", default);
        Each(map.Need(dto.TurnsOn, "$.turnsOn"), "$.turnsOn", map, (_, _) => { });
        Each(map.Need(dto.Outcomes, "$.outcomes"), "$.outcomes", map, (one, path) =>
        {
            map.Need(one.Outcome, path + ".outcome", default);
            Within(map.Need(one.Amount, path + ".amount", default), path + ".amount", faults);
            Within(map.Need(one.Settings, path + ".settings", default) <= int.MaxValue, path + ".settings", NoCount, faults);
        });
        return faults.Count == 0;
    }

    /// <summary>Names what a payout lacks.</summary>
    public static void Check(PayoutDto payout, string path, Mapping map)
    {
        map.Need(payout.CompleteOn, path + ".completeOn", default);
        map.Need(payout.RemittedBy, path + ".remittedBy", default);
        map.Need(payout.CreditedBy, path + ".creditedBy", default);
        map.Need(payout.Provisional, path + ".provisional", default);
    }

    /// <summary>The sound items of an amount.</summary>
    public static IEnumerable<AmountItem> ItemsOf(DecisionDto dto)
    {
        foreach (BreakdownDto? item in dto.Breakdown ?? [])
        {
            if (item is { Item: { } rule, Amount: { } amount, Days: null or <= int.MaxValue })
            {
                yield return new AmountItem(rule, amount, (int?)item.Days);
            }
        }
    }

    /// <summary>The sound findings of an explanation.</summary>
    public static IEnumerable<ExplainedFinding> ExplainedOf(DecisionDto dto)
    {
        foreach (ExplanationDto? one in dto.Explanation ?? [])
        {
            if (one is { Rule: { IsFinding: true } rule, Result: { } result and not FindingResult.NotJudged } && TextOf(one.Ja, one.En) is { } text)
            {
                yield return new ExplainedFinding(Finding.Of(rule, result), text, RemedyOf(one.Remedy));
            }
        }
    }

    private static Remedy? RemedyOf(RemedyDto? dto)
        => dto is { Kind: { } kind } && TextOf(dto.Ja, dto.En) is { } text ? new Remedy(kind, text, dto.From) : null;

    private static Text? TextOf(string? ja, string? en) => string.IsNullOrWhiteSpace(ja) || string.IsNullOrWhiteSpace(en) ? null : new Text(ja!, en!);

    private static void Check(ExplanationDto one, string path, Mapping map, LineFaults faults)
    {
        Within(map.Need(one.Rule, path + ".rule") is null or { IsFinding: true }, path + ".rule", Expected.FindingRule, faults);
        Within(map.Need(one.Result, path + ".result", FindingResult.Met) is not FindingResult.NotJudged, path + ".result", NoResult, faults);
        Each(map.Need(one.Source, path + ".source"), path + ".source", map, (_, _) => { });
        Sentence(one.Ja, one.En, path, map);
        if (one.Remedy is { } remedy)
        {
            map.Need(remedy.Kind, path + ".remedy.kind", default);
            Sentence(remedy.Ja, remedy.En, path + ".remedy", map);
        }
    }

    private static void Sentence(string? ja, string? en, string path, Mapping map)
    {
        map.Need(string.IsNullOrWhiteSpace(ja) ? null : ja, path + ".ja");
        map.Need(string.IsNullOrWhiteSpace(en) ? null : en, path + ".en");
    }

    private static void Each<T>(List<T?>? items, string path, Mapping map, Action<T, string> check)
        where T : class
    {
        for (int i = 0; i < items?.Count; i++)
        {
            string place = JsonPath.Item(path, i);
            if (map.NeedItem(items[i], place) is { } item)
            {
                check(item, place);
            }
        }
    }

    private static void Within(Yen amount, string path, LineFaults faults)
        => Within(amount.Amount is >= 0 and <= DecisionRecord.MostRecorded, path, NoAmount, faults);

    private static void Within(bool holds, string path, Text expected, LineFaults faults)
    {
        if (!holds && !faults.IsNamed(path))
        {
            faults.Add(path, Expected.Instead(expected));
        }
    }
}
