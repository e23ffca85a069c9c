using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The application form is there (<c>document.application-form</c>; MANUAL 2-3(2)).</summary>
internal readonly struct DocumentApplicationForm : IRequirement
{
    public int Section => 5;

    public string Id => "document.application-form";

    public Text Title => new("給付申請兼振込依頼書", "application form");

    public string Sources => "MANUAL 2-3(2)";

    public Text Statement(SupportProgram program) => new(
        ja: "給付申請兼振込依頼書は、サイバー攻撃と個人情報漏えいのどちらの請求にも必要です。",
        en: "The application form is required for every claim, for a cyber attack and for a data leak alike.");

    public bool Applies(in ClaimFacts facts) => facts.Payment is not null;

    public Day? MetOn(in ClaimFacts facts) => facts.Arrivals.ApplicationForm;

    public Text Paper(in ClaimFacts facts) => new("給付申請兼振込依頼書", "the application form with the transfer request");

    public Text? Advice => null;

    public Text Explain(in ClaimFacts facts, FindingResult result)
        => RequirementText.Of(new("給付申請兼振込依頼書", "The application form"), MetOn(facts));
}
