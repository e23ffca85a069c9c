namespace JmaCyber.Rules;

/// <summary>How sentences name a program year and an earlier claim.</summary>
internal static class EarlierWords
{
    public static Text Of(ProgramYear year) => new(
        $"{year}年度({Written.Ja(year.Start)}～{Written.Ja(year.End)})",
        $"program year {year} ({Written.En(year.Start)} to {Written.En(year.End)})");

    public static Text Of(EarlierClaim claim) => claim.Id is { } id
        ? new($"{Written.Ja(claim.ClaimedOn)}の請求「{id}」", $"claim “{id}” of {Written.En(claim.ClaimedOn)}")
        : new($"{Written.Ja(claim.ClaimedOn)}の先の請求", $"an earlier claim of {Written.En(claim.ClaimedOn)}");
}
