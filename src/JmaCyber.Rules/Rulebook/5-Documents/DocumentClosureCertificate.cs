using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Closure days are certified by a prefectural or by a county, city or ward medical association
/// (<c>document.closure-certificate</c>; MANUAL 2-3(2), Q4-9; <c>missing-closure-certificate</c>).</summary>
internal readonly struct DocumentClosureCertificate : IRequirement
{
    public int Section => 5;

    public string Id => "document.closure-certificate";

    public Text Title => new("休業証明書", "closure certificate");

    public string Sources => "MANUAL 2-3(2); MANUAL Q4-9";

    public Text Statement(SupportProgram program) => new(
        ja: "サイバー攻撃の請求で休業日数が1日以上のときは、都道府県医師会または郡市区等医師会の発行する休業証明書を要する。会員が記入し、医師会が押印する。",
        en: "A claim for a cyber attack with 1 closure day or more requires a closure certificate issued by the prefectural or by the county, " +
            "city or ward medical association. The member fills it in; the association sets its seal.");

    private static readonly Text Name = new("休業証明書", "The closure certificate");

    public bool Applies(in ClaimFacts facts) => facts is { IsAttack: true, NeedsCertificate: true };

    public LocalDate? MetOn(in ClaimFacts facts) => facts.FirstArrival(Evidence.ClosureCertificate);

    public Text Paper(in ClaimFacts facts) => new("都道府県医師会または郡市区等医師会の休業証明書", "a closure certificate of the prefectural or the county, city or ward medical association");

    public Text Explain(in ClaimFacts facts, FindingResult result)
        => RequirementText.Of(Name, MetOn(facts));
}
