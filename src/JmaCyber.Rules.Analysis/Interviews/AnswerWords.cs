using System.Globalization;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Interviews;

/// <summary>The words of which list answers are made, in both languages.</summary>
internal static class AnswerWords
{
    public static readonly Text OperationsExpected = new(
        "休業の日として読めません。日付または期間に、必要なら状態（closed 休業、newPatientsStopped 新患停止、partlyOpen 一部診療、open 平常、regularHoliday 休診）を続けてください" +
        "（例：2024-02-10..2024-02-12 2024-02-13 newPatientsStopped）",
        "is not understood; expected dates or ranges, each followed where needed by closed, newPatientsStopped, partlyOpen, open or regularHoliday, " +
        "as 2024-02-10..2024-02-12 2024-02-13 newPatientsStopped");

    public static readonly Text DocumentsExpected = new(
        "書類として読めません。1～5の番号か名前（applicationForm 申請書、mhlwReport 厚労省報告、jmaReport 日医報告、closureCertificate 休業証明書、ppcReport 委員会報告）を並べ、" +
        "届いた日などを続けてください（例：1 2024-03-04 5 recurrencePrevention individualsNotified）",
        "is not understood; expected numbers 1 to 5 or applicationForm, mhlwReport, jmaReport, closureCertificate, ppcReport, each followed where needed by " +
        "its day or by recurrencePrevention, individualsNotified, as 1 2024-03-04 5 recurrencePrevention individualsNotified");

    public static readonly Text PriorsExpected = new(
        "先の請求として読めません。請求ごとに、届いた日、事由発生日、支援金（cyberAttack サイバー攻撃、dataLeak 個人情報漏えい）、結果（payable 支払対象、" +
        "incomplete 書類不足、referred 要照会、notPayable 支払対象外）を並べてください（例：2023-07-01 2023-06-20 cyberAttack payable）",
        "is not understood; expected of each claim the day it reached the office, its incident date, cyberAttack or dataLeak, and payable, incomplete, " +
        "referred or notPayable, as 2023-07-01 2023-06-20 cyberAttack payable");

    private static readonly string[] Statuses = ["平常", "一部診療", "新患停止", "休業", "休診"];
    private static readonly string[] Kinds = ["申請書", "厚労省報告", "日医報告", "休業証明書", "委員会報告"];
    private static readonly string[] Reports = ["報告書", "電話", "メール"];
    private static readonly string[] Issuers = ["都道府県医師会", "郡市区等医師会"];
    private static readonly string[] Payments = ["サイバー攻撃", "個人情報漏えい"];
    private static readonly string[] Outcomes = ["支払対象", "書類不足", "要照会", "支払対象外"];

    public static OperationStatus? Status(string word) => Find<OperationStatus>(word, Statuses);

    /// <summary>A kind of document by its number, from 1, or its name.</summary>
    public static DocumentKind? Document(string word)
        => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= Kinds.Length
            ? (DocumentKind)(number - 1)
            : Find<DocumentKind>(word, Kinds);

    public static MhlwEvidence? Evidence(string word) => Find<MhlwEvidence>(word, Reports);

    public static CertificateIssuer? Issuer(string word) => Find<CertificateIssuer>(word, Issuers);

    public static PaymentKind? Payment(string word) => Find<PaymentKind>(word, Payments);

    public static Outcome? Outcome(string word) => Find<Outcome>(word, Outcomes);

    public static bool IsPrevention(string word) => word is "recurrencePrevention" or "再発防止策";

    public static bool IsNotification(string word) => word is "individualsNotified" or "本人通知";

    private static T? Find<T>(string word, string[] japanese)
        where T : struct, Enum
    {
        int place = Array.IndexOf(ContractName.All<T>(), word);
        place = place < 0 ? Array.IndexOf(japanese, word) : place;
        return place < 0 ? null : (T)Enum.ToObject(typeof(T), place);
    }
}
