using static JmaCyber.Rules.Json.Schemas.ValueDescription;

namespace JmaCyber.Rules.Json.Schemas;

/// <content>What arrived at the office.</content>
internal static partial class ClaimMembers
{
    private static MemberDescription[] OfDocuments() =>
    [
        new("documents", May, new(
            "事務局に届いた書類です。同じ種類のものが2つ以上あってもかまいません。",
            "What arrived at the office; there may be several of a kind.")),
        new(
            "documents[].kind",
            Must,
            new("書類の種類です。", "The kind of document."),
            InJson(DocumentKind.ApplicationForm, "給付申請兼振込依頼書です。", "The application form with the transfer request."),
            InJson(DocumentKind.MhlwReport, "厚生労働省への報告を示す書類です。", "Evidence of a report to the MHLW."),
            InJson(DocumentKind.JmaReport, "日本医師会への報告書です。", "A report to the JMA."),
            InJson(DocumentKind.ClosureCertificate, "休業証明書です。", "A closure certificate."),
            InJson(DocumentKind.PpcReport, "個人情報保護委員会への報告の写しです。", "A copy of a report to the Personal Information Protection Commission (PPC).")),
        new(
            "documents[].evidence",
            new("mhlwReportでは必須", "required for mhlwReport, and only there"),
            new(
                "厚生労働省への報告を何が示すかです。判定はどれも同じです。",
                "What shows the report to the MHLW; each will do."),
            Of(MhlwEvidence.WrittenReport, "書面の報告の写しです。", "A copy of a written report."),
            Of(
                MhlwEvidence.TelephoneForm,
                "電話で報告したときの、記入済みの様式「サイバー攻撃被害に関する厚生労働省への報告内容」です。",
                "The completed \"report content\" form, after a report by telephone."),
            Of(MhlwEvidence.EmailPrintout, "電子メールで報告したときの、その印刷です。", "The printed e-mail, after a report by e-mail.")),
        new(
            "documents[].issuer",
            new("closureCertificateでは必須", "required for closureCertificate, and only there"),
            new("休業証明書を作成した医師会です。判定はどちらも同じです。", "Which association made out the certificate; either will do."),
            Of(CertificateIssuer.PrefecturalAssociation, "都道府県医師会です。", "The prefectural medical association."),
            Of(CertificateIssuer.LocalAssociation, "郡市区等医師会です。", "The county, city or ward medical association.")),
        new("documents[].recurrencePrevention", new("任意（ppcReportだけ）", "optional, ppcReport only"), new(
            "個人情報保護委員会への報告に再発防止策の記載があれば true とします。省略すると false です。",
            "True where the report to the PPC states the measures against recurrence. Default false.")),
        new("documents[].individualsNotified", new("任意（ppcReportだけ）", "optional, ppcReport only"), new(
            "個人情報保護委員会への報告に、本人への通知を済ませた旨の記載があれば true とします。省略すると false です。",
            "True where the report to the PPC states that the persons concerned were notified. Default false.")),
        new("documents[].receivedOn", Must, new(
            "書類が事務局に届いた日です。事由発生日以後、2099年11月30日以前の日です。請求が届いた日より前でも後でもかまいません。",
            "The day on which it arrived at the office, before or after the claim; not before occurredOn, not after 2099-11-30.")),
    ];
}
