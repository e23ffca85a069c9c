using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules;

/// <content>Section 3: how much.</content>
public sealed partial class Rule
{
    /// <summary><c>amount.attack</c>: the base amount of a cyber attack (MANUAL 2-3(1)①, Q4-17).</summary>
    public static Rule AmountAttack { get; } = new(3, "amount.attack", 14,
        new Text(ja: "サイバー攻撃の基本額", en: "base amount for an attack"),
        new Text(
            ja: "サイバー攻撃の被害には、基本額として100,000円を支払う。事由発生日が2022年6月1日から2023年5月31日までの場合も、2023年6月1日以後の場合も同額とする。",
            en: "A cyber attack is paid a base amount of 100,000 yen, for an incident date from 2022-06-01 to 2023-05-31 and for one from 2023-06-01 " +
                "on alike."),
        "MANUAL 2-3(1)①; MANUAL Q4-17");

    /// <summary><c>amount.closure</c>: what closure adds (MANUAL 2-3(1)①, Q4-17; LEAFLET p2 ① and ※2; NOTICE ②).</summary>
    public static Rule AmountClosure { get; } = new(3, "amount.closure", 15,
        new Text(ja: "休業による加算", en: "addition for closure"),
        new Text(
            ja: "サイバー攻撃による休業が1日以上あるときは、次の額を加える。事由発生日が2022年6月1日から2023年5月31日までの場合は、日数にかかわらず一律50,000円とする。" +
                "2023年6月1日以後の場合は、休業1日につき100,000円とし、3日分（300,000円）を限度とする。いずれによるかは事由発生日で定まり、請求の日には左右されない。",
            en: "Closure of 1 day or more because of a cyber attack adds, for an incident date from 2022-06-01 to 2023-05-31, 50,000 yen once, " +
                "however many days; for an incident date from 2023-06-01 on, 100,000 yen per closure day, for at most 3 days (300,000 yen). The " +
                "incident date decides which, never the claim date."),
        "MANUAL 2-3(1)①; MANUAL Q4-17; LEAFLET p2 ①; LEAFLET p2 ※2; NOTICE ②");

    /// <summary><c>amount.leak</c>: the amount of a leak without an attack (MANUAL 2-3(1)②; LEAFLET p2 ②; NOTICE ④).</summary>
    public static Rule AmountLeak { get; } = new(3, "amount.leak", 16,
        new Text(ja: "個人情報漏えいの額", en: "amount for a leak"),
        new Text(
            ja: "サイバー攻撃に起因しない個人情報の漏えいには、50,000円を支払う。事由発生日が2022年6月1日から2023年5月31日までの場合も、2023年6月1日以後の場合も同額とする" +
                "（LEAFLETが時期を限るのは休業の額のみであり、MANUAL Q4-17は漏えいに触れていない）。",
            en: "A leak of personal data not caused by an attack is paid 50,000 yen, for an incident date from 2022-06-01 to 2023-05-31 and for one " +
                "from 2023-06-01 on alike (LEAFLET dates only the closure amount; MANUAL Q4-17 is silent on leaks)."),
        "MANUAL 2-3(1)②; LEAFLET p2 ②; NOTICE ④");
}
