using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A report to the PPC states the measures against recurrence; judged once there is a report
/// (<c>document.recurrence-prevention</c>; MANUAL 2-3(1)②, Q4-11).</summary>
internal readonly struct DocumentRecurrencePrevention : IRequirement
{
    public int Section => 5;

    public string Id => "document.recurrence-prevention";

    public Text Title => new("再発防止策", "measures against recurrence");

    public string Sources => "MANUAL 2-3(1)②; MANUAL Q4-8; MANUAL Q4-11; LEAFLET p2 3②; NOTICE";

    public Text Statement(SupportProgram program) => new(
        ja: "個人情報漏えいの請求では、個人情報保護委員会への報告に再発防止策が記載されている必要があります。",
        en: "For a data leak, the report to the PPC must state the measures against recurrence.");

    public bool Applies(in ClaimFacts facts) => facts.Payment == PaymentKind.DataLeak && facts.Has(Evidence.PpcReport);

    public Day? MetOn(in ClaimFacts facts) => facts.Arrivals.RecurrencePrevention;

    public Text Paper(in ClaimFacts facts) => new(
        "再発防止策を記載した個人情報保護委員会への報告の写し",
        "a copy of a report to the PPC that states the measures against recurrence");

    public Text? Advice => null;

    public Text Explain(in ClaimFacts facts, FindingResult result) => RequirementText.Stated(
        new("再発防止策", "the measures against recurrence"),
        MetOn(facts));
}
