using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <content>The emergency desk.</content>
public sealed partial class Desk
{
    /// <summary>The emergency consultation desk (緊急相談窓口, サイ窓), open every day (MANUAL 2-1; PRESS-2022; PRESS-2023).</summary>
    public static Desk Emergency { get; } = new(
        DeskId.Emergency,
        new Text(ja: "日本医師会サイバーセキュリティ対応相談窓口（緊急相談窓口、サイ窓）", en: "JMA emergency consultation desk for cyber security"),
        new DeskContact { Telephone = "0120-179-066" },
        "MANUAL 2-1(3); LEAFLET p1; LEAFLET p2 1; NOTICE",
        who: new CitedText(
            ja: "A①会員、その会員が開設または管理する施設の職員、および都道府県医師会・郡市区等医師会の職員が利用できます。介護サービス施設・事業所の職員が利用できるのは、2023年6月1日からです。",
            en: "A① members, the staff of the facilities that they open or manage, and the staff of prefectural and of county, city or ward medical " +
                "associations. Staff of care-service facilities from 2023-06-01 on.",
            "MANUAL 2-1(5); NOTICE; PRESS-2023"),
        reach: new CitedText(
            ja: "電話のみで、何度でも相談できます。",
            en: "By telephone only, any number of times.",
            "MANUAL 2-1(4); MANUAL Q2-2; LEAFLET p2 1; NOTICE"),
        new CitedText(
            ja: "1次対応：接続の不具合やウイルス感染などについて、最初の助言、ウイルスの駆除、遠隔でのセキュリティ診断を行います。" +
                "必要な情報は担当者が電話で伝え、相談者と同じ画面を見ながら進めます。",
            en: "Tier 1, for lost connections, infections and the like: first advice, removal of viruses, remote diagnosis of security. An operator tells " +
                "the caller what is needed for it and looks at the same screen.",
            "MANUAL 2-1(1); MANUAL Q2-3; LEAFLET p2 1"),
        new CitedText(
            ja: "2次対応：不正アクセスや情報漏えいなどの重大な事案について、専門的な助言をします。求めに応じて、フォレンジック事業者または弁護士を紹介します。",
            en: "Tier 2: expert advice on grave incidents, as unauthorized access or leaked data; on request, an introduction to forensic firms or lawyers.",
            "MANUAL 2-1(1); LEAFLET p2 1"))
    {
        AtHand = Several(
            new CitedText(ja: "A①会員の氏名", en: "the name of the A① member", "MANUAL 2-1(5)"),
            new CitedText(ja: "施設の名称", en: "the name of the facility", "MANUAL 2-1(5)"),
            new CitedText(ja: "施設の所在地", en: "the address of the facility", "MANUAL 2-1(5)"),
            new CitedText(
                ja: "医籍番号（6桁）または会員番号（10桁）",
                en: "the medical registration number (6 digits) or the member number (10 digits)",
                "MANUAL 2-1(5)")),
        Cost = new CitedText(
            ja: "無料です。紹介も無料ですが、紹介された専門事業者に依頼した費用は自己負担です。",
            en: "Free, introductions included. You pay for any firm you hire.",
            "MANUAL 2-1(4); MANUAL Q1-5; MANUAL Q2-4"),
        DoesNot = Several(new CitedText(
            ja: "パソコンの一般的な使い方や設定の相談には応じません。",
            en: "It does not help with the general use or setting up of a computer.",
            "MANUAL Q2-1")),
        Shared = new CitedText(
            ja: "相談の内容は、サービスの改善のため、定期的に日本医師会と共有されます。",
            en: "What was discussed is shared with the JMA at intervals, to improve the service.",
            "MANUAL Q2-5"),
        Caveats = Several(
            new CitedText(
                ja: "攻撃によらない通信障害などと分かったときは、パソコンの製造元または通信事業者に連絡するよう案内されます。",
                en: "A fault that turns out to be no attack is passed on to the maker of the computer or to the carrier.",
                "MANUAL Q2-1"),
            new CitedText(
                ja: "サイバー攻撃に備える保険に自ら加入しているときは、専門事業者に依頼した費用がその保険で補償されることがあります。保険会社に確かめてください。",
                en: "An insurance of your own against cyber attacks may bear the cost of a firm: ask the insurer.",
                "MANUAL Q2-4"),
            new CitedText(
                ja: "ブラウザーの偽の警告（サポート詐欺）が画面から消えないときも、ここに電話できます。",
                en: "It may also be called when the fake warning of a support scam will not go away.",
                "NOTICE")),
        Hours = new ValueList<DeskHours>(
        [
            new(SchemeDates.Start, new LocalTime(9, 0), new LocalTime(21, 0), weekdaysOnly: false, "PRESS-2022; PRESS-2023"),
            new(
                SchemeDates.Revision,
                new LocalTime(6, 0),
                new LocalTime(21, 0),
                weekdaysOnly: false,
                "MANUAL 2-1(2); LEAFLET p1; LEAFLET p2 1; NOTICE; PRESS-2023"),
        ]),
    };
}
