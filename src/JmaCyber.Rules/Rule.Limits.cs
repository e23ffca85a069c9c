using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules;

/// <content>Section 6: how often.</content>
public sealed partial class Rule
{
    /// <summary><c>limit.annual</c>: one claim a facility a program year (MANUAL 2-3(3), Q4-15).</summary>
    public static Rule LimitAnnual { get; } = new(6, "limit.annual", 25,
        new Text(ja: "年1回の上限", en: "one claim a program year"),
        new Text(
            ja: "一つの施設が請求できるのは、年間に一度に限る。限度は施設ごとに定まる（どの年間の請求とみるかは解釈 annual-window-basis、何がその年間を使い切るかは解釈 annual-slot による）。",
            en: "One facility can claim once a program year; each facility has its own limit (which year a claim belongs to: interpretation " +
                "annual-window-basis; what uses the year up: interpretation annual-slot)."),
        "MANUAL 2-3(3); MANUAL Q4-15");

    /// <summary><c>limit.exclusive</c>: one kind of payment a facility a program year (MANUAL 2-3(3), Q4-5).</summary>
    public static Rule LimitExclusive { get; } = new(6, "limit.exclusive", 26,
        new Text(ja: "いずれか一方のみ", en: "one payment or the other"),
        new Text(
            ja: "同じ年間に、サイバー攻撃一時支援金と個人情報漏えい一時支援金の双方が支払われることはなく、いずれか一方に限る。",
            en: "The cyber-attack and the data-leak payment are never both paid in one program year: one or the other."),
        "MANUAL 2-3(3); MANUAL Q4-5");

    /// <summary><c>limit.incident-once</c>: an incident is paid once, in any year (READING; MANUAL Q4-4).</summary>
    public static Rule LimitIncidentOnce { get; } = new(6, "limit.incident-once", 27,
        new Text(ja: "一事案一回", en: "one payment an incident"),
        new Text(
            ja: "一つの事案への支払いは、どの年間であるかを問わず一度とする。同じ事案についての再度の請求は、一時支援金事務局の判断に委ねる（当方の解釈）。" +
                "同じ事案とは、当該施設の支払対象となった先の請求と、事由発生日および一時支援金の種類を同じくするものをいう。",
            en: "One incident is paid once, in any year: a second claim for it is referred to the support-payment office (our reading). It is the " +
                "same incident when an earlier payable claim of the facility has the same incident date and the same kind of payment."),
        "READING; MANUAL Q4-4");

    /// <summary><c>limit.program-year</c>: a program year runs from 1 June to 31 May (MANUAL Q4-16).</summary>
    public static Rule LimitProgramYear { get; } = new(6, "limit.program-year", Never,
        new Text(ja: "年度", en: "program year"),
        new Text(
            ja: "年間は6月1日に始まり、翌年の5月31日に終わる。最初の年間は2022年6月1日から2023年5月31日までとし、年間はその始まる年で呼ぶ。",
            en: "A program year runs from 1 June to 31 May of the next year; the first is 2022-06-01 to 2023-05-31. It is named by the year in which " +
                "it starts."),
        "MANUAL Q4-16");

    /// <summary><c>limit.no-deadline</c>: a claim has no deadline (MANUAL Q4-15).</summary>
    public static Rule LimitNoDeadline { get; } = new(6, "limit.no-deadline", Never,
        new Text(ja: "請求の期限", en: "no deadline"),
        new Text(
            ja: "請求に期限は設けられていない。",
            en: "There is no deadline for a claim."),
        "MANUAL Q4-15");
}
