using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Utility;

/// <summary>What can be wrong with the dates of some input, in both languages.</summary>
internal static class DateFault
{
    public static readonly Text PaymentNeeded = new(
        ja: "payableの請求には支払いの種類が必要です（cyberAttackまたはdataLeak）",
        en: "is missing; a payable claim needs its payment, cyberAttack or dataLeak");

    public static readonly Text NotKnown = new(ja: "わかっていません。請求には必要です", en: "is not known; a claim needs it");

    public static readonly Text DayNotKnown = new(ja: "日まではわかっていません。請求には年月日が必要です", en: "is not known to the day; a claim needs it");

    public static Text OutOfBounds(LocalDate date) => new(
        ja: $"{Iso(date)}は範囲外です。西暦{DateBounds.MinYear}～{DateBounds.MaxYear}年の日付が必要です",
        en: $"{Iso(date)} is out of range; expected a date in the years {DateBounds.MinYear} to {DateBounds.MaxYear}");

    public static Text Before(LocalDate date, LocalDate bound, string boundName) => new(
        ja: $"{Iso(date)}は{boundName}（{Iso(bound)}）より前です。その日以後の日付が必要です",
        en: $"{Iso(date)} is before {boundName} ({Iso(bound)}); expected that day or later");

    public static Text After(LocalDate date, LocalDate bound, string boundName) => new(
        ja: $"{Iso(date)}は{boundName}（{Iso(bound)}）より後です。その日以前の日付が必要です",
        en: $"{Iso(date)} is after {boundName} ({Iso(bound)}); expected that day or earlier");

    public static Text NotAfter(LocalDate date, LocalDate bound, string boundName) => new(
        ja: $"{Iso(date)}は{boundName}（{Iso(bound)}）より後ではありません。その翌日以後の日付が必要です",
        en: $"{Iso(date)} is not after {boundName} ({Iso(bound)}); expected a later day");

    public static Text AfterCalendar(LocalDate date, LocalDate last) => new(
        ja: $"{Iso(date)}は{Iso(last)}より後です。祝日の暦が及ぶその日以前の日付が必要です",
        en: $"{Iso(date)} is after {Iso(last)}, the last day that the holiday calendar can serve; expected that day or earlier");

    public static Text Twice(LocalDate date) => new(
        ja: $"{Iso(date)}が2回あります。同じ日は1回だけ指定できます",
        en: $"{Iso(date)} stands here twice; expected each day once");

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
