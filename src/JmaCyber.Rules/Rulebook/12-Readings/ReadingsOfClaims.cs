namespace JmaCyber.Rules.Rulebook;

/// <summary>Section 12, first part: who claims, for which facility, and the dates of incident and claim.</summary>
internal static class ReadingsOfClaims
{
    public static readonly Rule[] All =
    [
        Reading(
            "harm",
            new("被害", "harm"),
            new(
                "攻撃とは、被害を生じたものです（MANUAL 2-3(1)①は攻撃と被害の両方を挙げています）。防ぐことのできた攻撃は「不明」（undetermined）として扱い、制度にいう攻撃に当たるかどうかは事務局の判断によります。",
                "An attack is one that did harm (2-3(1)① names both the attack and the harm). A blocked attempt is undetermined: " +
                    "whether it was an attack in the scheme's sense is the office's to say."),
            "READING; MANUAL 2-3(1)①"),
        Reading(
            "pending-start",
            new("手続き中の開始日", "start while pending"),
            new(
                "入会または異動の手続き中は、申請した日をその日とみます。後に認められなかったときは、支払われた額の扱いを事務局が判断します。",
                "While admission or transfer is pending, the date applied for stands for it. If it is refused later, the office " +
                    "decides about what was paid."),
            "READING; MANUAL Q1-3"),
        Reading(
            "corporate-opener",
            new("法人の開設", "a corporation that opens"),
            new(
                "法人が施設を開設しているときは、その法人を代表するA①会員が開設しているものとします。",
                "Where a corporation opens the facility, the A① member who represents it counts as opening it."),
            "READING; MANUAL 2-3; PRESS-2022"),
        Reading(
            "relation",
            new("施設との関係の時点", "when the relation is tested"),
            new(
                "施設の開設または管理は、請求の際の申告により判定します。",
                "Opening or managing the facility is tested as declared at the claim."),
            "READING"),
        Reading(
            "facility",
            new("施設の単位", "what a facility is"),
            new(
                "それぞれ固有の指定を受けた施設・事業所を1つの施設とします。1つの施設にA①会員が2人いるときは、限度を共にします。1つの攻撃が複数の施設に及んだときは、施設ごとの請求とします。",
                "Each establishment with its own designation is a facility; two A① members at one facility share one limit; one attack " +
                    "on several facilities is a claim for each."),
            "READING"),
        Reading(
            "after-claim",
            new("請求後の会員資格", "membership after the claim"),
            new(
                "請求日より後に会員資格に生じたことは、判定しません。",
                "Nothing that happens to the membership after the claim date is tested."),
            "READING"),
        Reading(
            "death",
            new("会員の死亡", "death of the member"),
            new(
                "会員の死亡後の請求または承継人による請求は、このルール集の範囲外で、事務局が判断します。",
                "A claim after the member's death or by a successor is outside the register: the office decides."),
            "READING"),
        Reading(
            "incident-date",
            new("事由発生日", "incident date"),
            new(
                "事由発生日は、被害が生じた日です。攻撃では、侵入の日でもその発見の日でもありません。漏えいでは、データが外に出た日とし、それが分からないときは気づいた日とします。",
                "The incident date is the day the harm set in: for an attack not the day of the intrusion nor that of its discovery, " +
                    "for a leak the day the data left, where that is unknown the day it was noticed."),
            "READING"),
        Reading(
            "straddling",
            new("年間をまたぐ休業", "incidents across an edge"),
            new(
                "事案の日付は1つです。5月31日を越えて続く休業は、その事案とその版に属します。境目のどちら側の日とも定められないときは「不明」（undetermined）とします。",
                "An incident has one date; closure that runs past 31 May belongs to it and its version. Where no day can be told on " +
                    "one side of an edge, it is undetermined."),
            "READING"),
        Reading(
            "claim-date",
            new("請求日", "claim date"),
            new(
                "請求日は、給付申請兼振込依頼書が事務局に届いた日とし、それがまだないときは最初の書類が届いた日とします。用紙の日付でも投函の日でもありません。",
                "A claim reached the office on the day its application form did, or, where that is still missing, its first paper; not " +
                    "the date on the form nor that of posting."),
            "READING"),
    ];

    private static Rule Reading(string name, Text title, Text statement, string sources) => new(12, "reading." + name, title, statement, sources);
}
