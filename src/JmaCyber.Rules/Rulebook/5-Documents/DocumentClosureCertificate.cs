using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Closure days are certified by a prefectural or by a county, city or ward medical association
/// (<c>document.closure-certificate</c>; MANUAL 2-3(2), Q4-9; <c>missing-closure-certificate</c>).</summary>
internal readonly struct DocumentClosureCertificate : IRequirement
{
    public int Section => 5;

    public string Id => "document.closure-certificate";

    public Text Title => new("休業証明書", "closure certificate");

    public string Sources => "MANUAL 2-3(2); MANUAL steps; MANUAL Q4-9; READING";

    public Text Statement(SupportProgram program) => new(
        ja: "サイバー攻撃の請求で休業日数が1日以上のときは、休業証明書が必要です。都道府県医師会または郡市区等医師会に作成を依頼します。様式には会員が記入し（当方の解釈）、医師会が押印します。",
        en: "A claim for a cyber attack with 1 closure day or more requires a closure certificate; the prefectural, or the county, " +
            "city or ward, medical association is asked to make it out. The form is filled in (by the member, we read), and the " +
            "association sets its seal.");

    public bool Applies(in ClaimFacts facts) => facts is { IsAttack: true, NeedsCertificate: true };

    public Day? MetOn(in ClaimFacts facts) => facts.Arrivals.ClosureCertificate;

    public Text Paper(in ClaimFacts facts) => new(
        "都道府県医師会または郡市区等医師会の休業証明書",
        "a closure certificate of the prefectural or the county, city or ward medical association");

    public Text? Advice => null;

    public Text Explain(in ClaimFacts facts, FindingResult result) => RequirementText.Of(new("休業証明書", "The closure certificate"), MetOn(facts));
}
