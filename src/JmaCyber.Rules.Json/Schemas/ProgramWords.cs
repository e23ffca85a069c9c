using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;
using static JmaCyber.Rules.Json.Schemas.ValueDescription;

namespace JmaCyber.Rules.Json.Schemas;

/// <summary>Every member of a program in words: the one place from which its schema takes them. A setting says what its interpretation says.</summary>
internal static class ProgramWords
{
    private static readonly Text Must = new("必須", "required");

    /// <summary>The program itself, then its members in their order.</summary>
    public static IReadOnlyList<MemberDescription> All { get; } =
    [
        new("program", Must, new(
            "制度を表すデータです（形式の第1版）。改定案は、この写しを書き換えたものです。",
            "The scheme as data, contract version 1. A proposed revision is an edited copy.")),
        new("name", Must, new(
            "制度の名前で、1～64文字（UTF-16単位）です。current は組み込みの制度だけの名前で、改定案には固有の名前を付けます。",
            "The name, 1 to 64 UTF-16 units. current is that of the built-in program alone; a proposal has its own.")),
        new("settings", Must, new("資料が定めていない点の解釈です。", "How what the documents leave open is read.")),
        .. ProgramMembers.Settings.Select(OfSetting),
        .. Versions(),
        .. OfVersion(),
    ];

    private static MemberDescription OfSetting(SettingMember setting)
    {
        OpenReading reading = Interpretation.All.Select(one => one.Reading)
            .Single(one => string.Equals(one.Id.Replace("-", ""), setting.Name, StringComparison.OrdinalIgnoreCase));
        return new(
            $"settings.{setting.Name}",
            Must,
            reading.Question,
            [.. reading.Values.Select(value => new ValueDescription(value.Value, null, Sentence(value.Meaning)))]);
    }

    private static MemberDescription[] Versions() =>
    [
        new("versions", Must, new(
            "制度の版で、開始日の順に1つ以上並べます。どの版も、次の版の開始日の前日まで適用されます。番号も開始日も重複できません。",
            "The versions, at least one, in the order of from; ids and dates are distinct. A version lasts until the next begins.")),
        new("versions[].id", Must, new(
            "版の番号です。使える文字は請求の番号と同じです。",
            "The version's id, of the same characters as that of a claim.")),
        new("versions[].from", Must, new(
            "この版が適用される最初の事由発生日で、2022年1月1日以後の日です。最初の版の開始日に制度が始まります。",
            "The first incident date, 2022-01-01 or later. The scheme starts with the first version.")),
        new("versions[].attack", Must, new("サイバー攻撃に支払う額（円）です。", "What is paid for a cyber attack, in whole yen.")),
        new("versions[].leak", Must, new("攻撃によらない個人情報の漏えいに支払う額（円）です。", "What is paid for a leak without an attack, in whole yen.")),
        new("versions[].closure", Must, new("休業に加えて支払う額です。", "What is added for closure.")),
        new(
            "versions[].closure.kind",
            Must,
            new("数え方です。", "How it is counted."),
            new("once", null, new("休業が1日以上あれば、1回だけ支払います。", "Once, from one closure day on.")),
            new("perDay", null, new("休業の日ごとに、maxDays 日まで支払います。", "For each closure day, up to maxDays."))),
        new("versions[].closure.amount", Must, new("1回または1日の額（円）です。", "Whole yen, once or a day.")),
        new("versions[].closure.maxDays", new("perDayでは必須", "required for perDay, and only there"), new(
            "支払う日数の上限です（1～31）。perDay だけにあります。",
            "The greatest number of days paid, 1 to 31; for perDay only.")),
    ];

    private static MemberDescription[] OfVersion() =>
    [
        new(
            "versions[].attackReports",
            Must,
            new("攻撃の報告のうち受け付けるもので、1つ以上です。", "The reports of an attack that are accepted, at least one."),
            new("mhlw", null, new("厚生労働省への報告を示す書類です。", "Evidence of a report to the MHLW.")),
            new("jma", null, new("日本医師会への報告書です。", "A report to the JMA."))),
        new("versions[].jmaReportsFrom", Must, new(
            "日本医師会への報告書を、この日以後に届いたものに限って認めるときの、その日です。null なら、いつ届いたものでも認めます。jma を受け付ける版だけが日付を持ちます。",
            "A report to the JMA counts for this version only when received on or after this date; null: whenever. A date only where jma is accepted.")),
        new(
            "versions[].requirements",
            Must,
            new(
                "提出が必要な書類と、その記載です（ルール集の順）。document.application-form は常に必要で、最後の2つは document.ppc-report とともにだけ指定できます。",
                "What must be handed in, in register order: always document.application-form; the last two only with document.ppc-report."),
            [.. Register.Findings.Where(Contents.IsRequirement).Select(OfRule)]),
        new(
            "versions[].facilities",
            Must,
            new("対象となる施設の種類です。", "The kinds of facility covered."),
            InJson(FacilityKind.Hospital, "病院です。", "Hospitals."),
            InJson(FacilityKind.Clinic, "診療所です。", "Clinics."),
            InJson(FacilityKind.CareService, "介護サービス施設・事業所です。", "Care-service facilities.")),
        new(
            "versions[].closureStatuses",
            Must,
            new("休業の日に当たる、その日の状態です。", "Which states of a day make it a closure day."),
            InJson(OperationStatus.NewPatientsStopped, "新規患者の診察をすべて取りやめた日です。", "Every consultation of new patients was stopped."),
            InJson(OperationStatus.Closed, "施設を閉じた日です。", "The facility was closed.")),
    ];

    private static Text Sentence(Text fragment) => new(
        $"{fragment.Ja}。",
        $"{char.ToUpperInvariant(fragment.En[0])}{fragment.En.Substring(1)}.");
}
