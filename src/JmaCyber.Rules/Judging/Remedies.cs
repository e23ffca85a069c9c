using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Judging;

/// <summary>Which remedy a finding has (the contract's table of remedies).</summary>
internal static class Remedies
{
    private static readonly Remedy Nothing = new(RemedyKind.None, new Text(
        "書類の追加や改めての請求によっても、支払の対象にはなりません。",
        "No document and no later claim changes this."));

    private static readonly Remedy Office = new(RemedyKind.Office, new Text(
        "一時支援金事務局だけが判断できます。事務局に確認してください。",
        "Only the support-payment office can settle this; ask the office."));

    /// <summary>The remedy of each rule that failed, is missing or is unclear.</summary>
    public static Func<Rule, Remedy?> Of(in ClaimFacts facts, Findings findings)
    {
        ClaimFacts seen = facts;
        var stands = new RuleSet(
            findings.With(FindingResult.Failed).Bits | findings.With(FindingResult.Missing).Bits | findings.With(FindingResult.Unclear).Bits);
        bool hopeless = stands.Any(rule => Single(rule, findings[rule], seen).Kind == RemedyKind.None);
        return rule => !stands.Contains(rule) ? null : hopeless ? Nothing : Single(rule, findings[rule], seen);
    }

    private static Remedy Single(Rule rule, FindingResult result, in ClaimFacts facts) => result switch
    {
        FindingResult.Missing => Provide(rule, facts),
        FindingResult.Unclear => Office,
        _ when rule == Rule.LimitAnnual || rule == Rule.LimitExclusive => NextYear(facts),
        _ when rule == Rule.MemberStarted => Membership(facts),
        _ => Nothing,
    };

    private static Remedy Provide(Rule rule, in ClaimFacts facts)
    {
        Text paper = PaperOf(rule, facts);
        return new(RemedyKind.Provide, new Text(
            $"{paper.Ja}を一時支援金事務局に提出してください。",
            $"Hand in to the support-payment office: {paper.En}."));
    }

    /// <summary>The document that meets a requirement, as somebody who has to get it would call it.</summary>
    private static Text PaperOf(Rule rule, in ClaimFacts facts)
    {
        if (rule == Rule.DocumentApplicationForm)
        {
            return new("給付申請兼振込依頼書", "the application form with the transfer request");
        }

        if (rule == Rule.DocumentAttackReport)
        {
            return (facts.Version!.AcceptsMhlwReport, facts.Version.AcceptsJmaReport) switch
            {
                (true, true) => new("厚生労働省への報告の証拠、または日本医師会への報告", "evidence of a report to the MHLW, or a report to the JMA"),
                (true, false) => new("厚生労働省への報告の証拠", "evidence of a report to the MHLW"),
                _ => new("日本医師会への報告", "a report to the JMA"),
            };
        }

        if (rule == Rule.DocumentClosureCertificate)
        {
            return new("都道府県医師会または郡市区等医師会の休業証明書", "a closure certificate of the prefectural or the county, city or ward medical association");
        }

        return rule == Rule.DocumentPpcReport ? new("個人情報保護委員会への報告の写し", "a copy of the report to the PPC")
            : rule == Rule.DocumentRecurrencePrevention
                ? new("再発防止策を記載した個人情報保護委員会への報告の写し", "a copy of a report to the PPC that states the measures against recurrence")
                : new("本人への通知を記載した個人情報保護委員会への報告の写し", "a copy of a report to the PPC that states that the persons concerned were notified");
    }

    /// <summary>The next program year opens a new slot, if it is the claim date that places a claim and the membership lasts until then.</summary>
    private static Remedy NextYear(in ClaimFacts facts)
    {
        if (facts.Program.Settings.AnnualWindowBasis != AnnualWindowBasis.ClaimDate || facts.Year is not { } year)
        {
            return Nothing;
        }

        LocalDate from = year.End.PlusDays(1);
        bool endsBefore = facts.TestsClaimDate && facts.Claim.Member is A1Member { Until: { } until } && until <= from;
        return endsBefore ? Nothing : Wait(from);
    }

    /// <summary>A claim made after joining is lawful only where nothing but the claim date is tested.</summary>
    private static Remedy Membership(in ClaimFacts facts)
        => facts.Program.Settings.MembershipTest == MembershipTest.ClaimOnly ? Wait(facts.Claim.Member.From!.Value) : Nothing;

    private static Remedy Wait(LocalDate from) => new(
        RemedyKind.Wait,
        new Text($"{DateText.Ja(from)}から改めて請求できます。", $"It can be claimed again from {DateText.En(from)} on."),
        from);
}
