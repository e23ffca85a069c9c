using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Rulebook;

/// <summary>What closure days add (<c>amount.closure</c>; MANUAL 2-3(1)①, Q4-17; LEAFLET p2 ① and ※2; NOTICE ②;
/// <c>missing-closure-certificate</c>).</summary>
internal readonly struct AmountClosure : IAmount
{
    public int Section => 3;

    public string Id => "amount.closure";

    public Text Title => new("休業による加算", "addition for closure");

    public string Sources => "MANUAL 2-3(1)①; MANUAL Q4-17; LEAFLET p1; LEAFLET p2 3①; LEAFLET p2 ※2; NOTICE ②";

    public Text Statement(SupportProgram program)
    {
        Text added = AmountText.Of(
            program,
            new("サイバー攻撃による休業が1日以上あるときの加算", "Addition for closure of 1 day or more because of a cyber attack"),
            version => version.Closure is PerClosureDay perDay
                ? new(
                    $"1日につき{perDay.Amount}円、{perDay.MaxDays}日分（{perDay.Most}円）まで",
                    $"{perDay.Amount} yen a closure day, for at most {perDay.MaxDays} days ({perDay.Most} yen),")
                : new($"日数にかかわらず{version.Closure.Amount}円", $"{version.Closure.Amount} yen once, however many days,"));
        return new(
            added.Ja + "どの額によるかは事由発生日で決まり、請求日には左右されません。",
            added.En + " The incident date decides which, never the claim date.");
    }

    public Yen Of(in ClaimFacts facts)
        => facts is { ClosureStands: true, Version: { } version } ? version.Closure.For(facts.ClosureDays) : Yen.Zero;

    public int? DaysPaid(in ClaimFacts facts)
        => facts.Version?.Closure is PerClosureDay perDay ? perDay.PaidDays(facts.ClosureDays) : null;

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Yen sum = Of(facts);
        if (facts.Version!.Closure is not PerClosureDay perDay)
        {
            return new($"休業したため、日数にかかわらず{sum}円を加えます。", $"For closure, however many days, {sum} yen are added.");
        }

        int paid = perDay.PaidDays(facts.ClosureDays);
        return facts.ClosureDays > paid
            ? new(
                $"休業{facts.ClosureDays}日のうち上限の{paid}日について、1日あたり{perDay.Amount}円、計{sum}円を加えます。",
                $"Of {facts.ClosureDays} closure days {paid} are paid, the most there is, at {perDay.Amount} yen for 1 day: {sum} yen are added.")
            : new(
                $"休業{paid}日について、1日あたり{perDay.Amount}円、計{sum}円を加えます。",
                $"Closure days paid: {paid}, at {perDay.Amount} yen for 1 day: {sum} yen are added.");
    }
}
