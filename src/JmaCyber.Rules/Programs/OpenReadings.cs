using System.Diagnostics.CodeAnalysis;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary>The ten interpretations: what the documents leave open and the program's settings decide.</summary>
public static class OpenReadings
{
    /// <summary><c>annual-window-basis</c>: which date places a claim in a program year.</summary>
    public static OpenReading AnnualWindowBasis { get; } = new(
        "annual-window-basis",
        new Text(ja: "請求がどの年間に属するかは、どの日付で定まるか。", en: "Which date places a claim in a program year?"),
        [
            ("claimDate", new Text(ja: "請求が一時支援金事務局に届いた日", en: "the date on which the claim reached the support-payment office")),
            ("incidentDate", new Text(ja: "事由発生日", en: "the incident date")),
        ],
        whyDefault: new Text(
            ja: "MANUAL 2-3(3)とQ4-16は、年間の「請求」の回数を限っている。",
            en: "MANUAL 2-3(3) and Q4-16 limit claims (請求) per year."),
        against: null,
        "MANUAL 2-3(3); MANUAL Q4-16");

    /// <summary><c>membership-test</c>: on which dates membership must hold.</summary>
    public static OpenReading MembershipTest { get; } = new(
        "membership-test",
        new Text(ja: "A①会員の資格は、どの日にあることを要するか。", en: "On which dates must membership hold?"),
        [
            ("incidentAndClaim", new Text(ja: "事由発生日と請求の日の双方", en: "the incident date and the claim date")),
            ("incidentOnly", new Text(ja: "事由発生日のみ", en: "the incident date only")),
            ("claimOnly", new Text(ja: "請求の日のみ", en: "the claim date only")),
        ],
        whyDefault: new Text(
            ja: "MANUAL Q1-2は退会等の後の一切の利用を認めず、Q1-3は入会等の時からの利用のみを認める。事案も請求も利用に当たる。",
            en: "MANUAL Q1-2 bars any use after leaving; Q1-3 allows use only from joining: both the event and the claim are uses."),
        against: null,
        "MANUAL Q1-2; MANUAL Q1-3");

    /// <summary><c>care-service-coverage</c>: from which incident date care-service facilities are covered.</summary>
    public static OpenReading CareServiceCoverage { get; } = new(
        "care-service-coverage",
        new Text(ja: "介護サービス施設・事業所は、どの事由発生日から対象となるか。", en: "From which incident date are care-service facilities covered?"),
        [
            ("fromStart", new Text(ja: "制度の開始（2022年6月1日）から", en: "from the start of the scheme (2022-06-01)")),
            ("fromRevision", new Text(ja: "改定（2023年6月1日）から", en: "from the revision (2023-06-01)")),
        ],
        whyDefault: new Text(
            ja: "MANUAL 2-3は、2022年6月1日以後の事由発生日について、医療機関と並べて介護サービスを挙げている。",
            en: "MANUAL 2-3 names care services beside medical institutions for incident dates from 2022-06-01 on."),
        against: new Text(
            ja: "PRESS-2022は医療機関のみを挙げ、MANUAL 2-3の(*)はより古い事案をQ4-17に委ね、PRESS-2023は緊急相談窓口が介護サービスに開かれたことを伝える。",
            en: "PRESS-2022 names medical institutions alone, the (*) of MANUAL 2-3 sends older incidents to Q4-17, and PRESS-2023 tells of the " +
                "emergency desk being opened to care services."),
        "MANUAL 2-3; MANUAL 2-3(*); MANUAL Q4-17; PRESS-2022; PRESS-2023");

    /// <summary><c>new-patient-stop-2022</c>: whether stopping new patients is closure in version 2022.</summary>
    public static OpenReading NewPatientStop2022 { get; } = new(
        "new-patient-stop-2022",
        new Text(ja: "2022年版では、新規患者の診察の停止は休業に当たるか。", en: "Does stopping new patients count as closure for version 2022?"),
        [
            ("counts", new Text(ja: "休業に当たる", en: "it counts as closure")),
            ("doesNotCount", new Text(ja: "休業に当たらない", en: "it does not count as closure")),
        ],
        whyDefault: new Text(
            ja: "LEAFLETが時期を限るのは金額の注（※2）であり、休業の定義の注（※1）ではない。",
            en: "LEAFLET dates its footnote on amounts (※2), not its footnote on the definition (※1)."),
        against: new Text(
            ja: "定義は、2023年6月1日以後の事案について述べるMANUAL 2-3の(*)の下にあり、Q4-17はこれを繰り返していない。",
            en: "The definition stands under the (*) of MANUAL 2-3, which describes incidents from 2023-06-01 on, and Q4-17 does not repeat it."),
        "LEAFLET p2 ※1; LEAFLET p2 ※2; MANUAL 2-3(*); MANUAL Q4-17");

    /// <summary><c>attack-report-2022</c>: whether a report to the JMA alone does for version 2022.</summary>
    public static OpenReading AttackReport2022 { get; } = new(
        "attack-report-2022",
        new Text(ja: "2022年版では、日本医師会への報告のみで足りるか。", en: "Does a report to the JMA alone do for version 2022?"),
        [
            ("mhlwOnly", new Text(ja: "足りず、厚生労働省への報告を要する", en: "no, a report to MHLW is required")),
            ("mhlwOrJma", new Text(ja: "足り、厚生労働省と日本医師会のいずれへの報告でもよい", en: "yes, a report to MHLW or to the JMA does")),
        ],
        whyDefault: new Text(
            ja: "MANUAL Q4-17は、2023年6月1日より前の事案について厚生労働省への届出を求めている。",
            en: "MANUAL Q4-17 requires a report to MHLW for incidents before 2023-06-01."),
        against: new Text(
            ja: "MANUAL Q4-18は、2023年6月1日以後は日本医師会への報告書のみでよいとしており、これは提出の日を基準とするものとも読める。",
            en: "MANUAL Q4-18 says that from 2023-06-01 on a report handed in to the JMA alone is enough, which can be read by the date of handing in."),
        "MANUAL Q4-17; MANUAL Q4-18");

    /// <summary><c>care-service-closure</c>: whether stopping new patients counts at a care-service facility.</summary>
    public static OpenReading CareServiceClosure { get; } = new(
        "care-service-closure",
        new Text(
            ja: "新規患者の停止（newPatientsStopped）は、介護サービス施設・事業所でも休業に当たるか。",
            en: "Does a stop of new patients (newPatientsStopped) count at a care-service facility?"),
        [
            ("fullClosureOnly", new Text(ja: "当たらず、全面的な休業のみを数える", en: "no, only full closure counts")),
            ("sameAsMedical", new Text(ja: "医療機関と同様に当たる", en: "yes, as at a medical institution")),
        ],
        whyDefault: new Text(
            ja: "休業の定義は初診料を基にしており、介護サービスはこれを算定しない。",
            en: "The definition rests on the initial-consultation fee, which care services do not charge."),
        against: null,
        "MANUAL 2-3(1)(*)");

    /// <summary><c>closure-day-count</c>: which closure days add up.</summary>
    public static OpenReading ClosureDayCount { get; } = new(
        "closure-day-count",
        new Text(ja: "休業日数には、どの休業の日を数えるか。", en: "Which closure days add up?"),
        [
            ("allDays", new Text(ja: "すべての休業の日", en: "all of them")),
            ("longestRun", new Text(
                ja: "休業の日が連続する最も長い期間のみ（他の日が一日でも入れば途切れる）",
                en: "the longest run of consecutive dates that qualify (any other date breaks it)")),
        ],
        whyDefault: new Text(
            ja: "MANUALは日数を乗じており、連続については何も述べていない。",
            en: "MANUAL multiplies by the number of days and says nothing of a run."),
        against: null,
        "MANUAL 2-3(1)①");

    /// <summary><c>annual-slot</c>: what uses the year up.</summary>
    public static OpenReading AnnualSlot { get; } = new(
        "annual-slot",
        new Text(ja: "何がその年間を使い切るか。", en: "What uses the program year up?"),
        [
            ("payment", new Text(ja: "支払対象となった先の請求", en: "an earlier payable claim")),
            ("claim", new Text(ja: "結果を問わず、その年間の先の請求のすべて", en: "every earlier claim of the year, whatever its outcome")),
        ],
        whyDefault: new Text(
            ja: "認められず、または書類の揃わなかった請求には、何も支払われていない。",
            en: "A claim refused or never completed has paid nothing."),
        against: new Text(ja: "文言の上では、請求の回数が数えられている。", en: "The literal text counts requests."),
        "MANUAL 2-3(3); MANUAL Q4-15");

    /// <summary><c>missing-closure-certificate</c>: what closure days without a certificate come to.</summary>
    public static OpenReading MissingClosureCertificate { get; } = new(
        "missing-closure-certificate",
        new Text(ja: "休業証明書のない休業の日をどう扱うか。", en: "What of closure days without a closure certificate?"),
        [
            ("incomplete", new Text(ja: "書類が不足する請求とする", en: "the claim is incomplete")),
            ("payBaseOnly", new Text(
                ja: "一通も届いていないときは休業証明書を要せず、休業の額を除く（パターンと休業日数は変わらない）。届いているときは incomplete と同じに扱い、その到着日を書類の揃う日の計算に入れる",
                en: "when none was received it is not required and the closure amount is left out (pattern and closure days stay); one that was " +
                    "received is treated as under incomplete, and its arrival counts for the completion date")),
        ],
        whyDefault: new Text(
            ja: "休業証明書は、提出書類の一つに挙げられている。",
            en: "The certificate is listed among the documents to hand in."),
        against: null,
        "MANUAL 2-3(2)");

    /// <summary><c>year-end-closure</c>: which days the desks mean by 年末年始.</summary>
    public static OpenReading YearEndClosure { get; } = new(
        "year-end-closure",
        new Text(ja: "窓口の「年末年始」は、どの日をいうか。", en: "Which days are 年末年始 (the year's end) for the desks?"),
        [
            ("december29", new Text(ja: "12月29日から1月3日まで", en: "29 December to 3 January")),
            ("december31", new Text(ja: "12月31日から1月3日まで", en: "31 December to 3 January")),
        ],
        whyDefault: new Text(
            ja: "日本の事務所の通例である。窓口の時間のみに関わり、銀行の休日には関わらない。",
            en: "The usual office practice in Japan. It affects desk hours only, never the bank calendar."),
        against: null,
        "MANUAL 2-3(6); NOTICE; PRACTICE");

    /// <summary>All of them, in the order in which answers name them.</summary>
    public static IReadOnlyList<OpenReading> All { get; } = new ValueList<OpenReading>(
    [
        AnnualWindowBasis, MembershipTest, CareServiceCoverage, NewPatientStop2022, AttackReport2022,
        CareServiceClosure, ClosureDayCount, AnnualSlot, MissingClosureCertificate, YearEndClosure,
    ]);

    /// <summary>Looks one up by its id, as <c>annual-slot</c>; ids are compared ordinally.</summary>
    /// <returns>Whether there is such an interpretation.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out OpenReading? reading)
        => (reading = All.FirstOrDefault(one => string.Equals(one.Id, Guard.NotNull(id), StringComparison.Ordinal))) is not null;

    /// <summary>The interpretation with an id.</summary>
    /// <exception cref="ArgumentException">There is no such interpretation.</exception>
    public static OpenReading Find(string id)
        => TryFind(id, out OpenReading? reading) ? reading : throw new ArgumentException($"'{id}' is no interpretation", nameof(id));
}
