using JmaCyber.Rules.Calendars;

namespace JmaCyber.Rules.Publishing;

/// <summary>What each document is, in words (the register's table of documents).</summary>
internal static class DocumentWords
{
    public static Text Of(SourceDocument document) => document switch
    {
        SourceDocument.Manual => new("会員向けの制度マニュアル（2023年6月1日から適用の版）", "Programme manual for members, edition in force from 2023-06-01"),
        SourceDocument.Leaflet => new("会員向けの制度のリーフレット（2023年）", "Programme leaflet for members, 2023"),
        SourceDocument.Notice => new("サポート詐欺についての通知と制度の概要（2025年7月より後）", "Notice on support scams, with a summary of the scheme, later than 2025-07"),
        SourceDocument.Mhlw2018 => new(
            "医療機関のサイバーセキュリティ対策の強化についての厚生労働省の通知（2018年10月29日、医政総発1029第1号ほか、公開）",
            "Notice of the MHLW on stronger cyber security in medical institutions, 2018-10-29 (医政総発1029第1号 and others, public)"),
        SourceDocument.Mou => new(
            "日本医師会と警察庁サイバー警察局との覚書（2023年4月25日）",
            "Memorandum between the JMA and the National Police Agency Cyber Affairs Bureau, 2023-04-25"),
        SourceDocument.Press2022 => new(
            "制度開始時の日本医師会の発表（2022年6月1日）。med.or.jp/nichiionline/article/010695.html",
            "Press release of the JMA at the start of the scheme, 2022-06-01; med.or.jp/nichiionline/article/010695.html"),
        SourceDocument.Press2023 => new(
            "改定についての公開の報道（2023年7月3日）。scan.netsecurity.ne.jp/article/2023/07/03/49612.html",
            "Public report of the revision, 2023-07-03; scan.netsecurity.ne.jp/article/2023/07/03/49612.html"),
        SourceDocument.HolidaysAct => new("国民の祝日に関する法律 第2条・第3条", "Act on National Holidays, articles 2 and 3"),
        SourceDocument.BankOrder => new("銀行法第15条・同法施行令第5条", "Banking Act article 15 and its Enforcement Order article 5"),
        SourceDocument.Reading => new("資料にない、当方の解釈", "No document: our own reading"),
        SourceDocument.Practice => new("資料にない、一般の実務", "No document: general practice"),
    };
}
