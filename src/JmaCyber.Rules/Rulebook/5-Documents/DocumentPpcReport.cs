using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A copy of a report to the PPC is there (<c>document.ppc-report</c>; MANUAL 2-3(2), Q4-11, Q4-13).</summary>
internal readonly struct DocumentPpcReport : IRequirement
{
    public int Section => 5;

    public string Id => "document.ppc-report";

    public Text Title => new("個人情報保護委員会への報告", "report to the PPC");

    public string Sources => "MANUAL 2-3(1)②; MANUAL 2-3(2); MANUAL steps; MANUAL Q4-11; MANUAL Q4-13";

    public Text Statement(SupportProgram program) => new(
        ja: "個人情報漏えいの請求には、個人情報保護委員会に対して行った報告の写しが必要です。",
        en: "A claim for a data leak requires a copy of the report made to the Personal Information Protection Commission (PPC).");

    public bool Applies(in ClaimFacts facts) => facts.Payment == PaymentKind.DataLeak;

    public Day? MetOn(in ClaimFacts facts) => facts.Arrivals.PpcReport;

    public Text Paper(in ClaimFacts facts) => new("個人情報保護委員会への報告の写し", "a copy of the report to the PPC");

    public Text? Advice => new(
        "PDFは送信後には出力できません。送信済みの場合は、写しの入手方法を事務局にご確認ください。",
        "A PDF cannot be put out once the report is sent; if it is, ask the office how to get a copy.");

    public Text Explain(in ClaimFacts facts, FindingResult result)
        => RequirementText.Of(new("個人情報保護委員会への報告の写し", "A copy of the report to the PPC"), MetOn(facts));
}
