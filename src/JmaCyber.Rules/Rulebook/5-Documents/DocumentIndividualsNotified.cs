using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A report to the PPC states that the persons concerned were notified; judged once there is a report
/// (<c>document.individuals-notified</c>; MANUAL 2-3(1)②, Q4-11).</summary>
internal readonly struct DocumentIndividualsNotified : IRequirement
{
    public int Section => 5;

    public string Id => "document.individuals-notified";

    public Text Title => new("本人への通知", "notification of the persons concerned");

    public string Sources => "MANUAL 2-3(1)②; MANUAL Q4-8; MANUAL Q4-11; LEAFLET p2 3②; NOTICE; READING";

    public Text Statement(SupportProgram program) => new(
        ja: "個人情報漏えいの請求では、個人情報保護委員会への報告に、本人への通知を済ませた旨が記載されている必要があります。通知したことは報告から読み取るものとします（当方の解釈）。",
        en: "For a data leak, the report to the PPC must state that the persons concerned were notified (that they were is read " +
            "from the report, by our reading).");

    public bool Applies(in ClaimFacts facts) => facts.Payment == PaymentKind.DataLeak && facts.Has(Evidence.PpcReport);

    public Day? MetOn(in ClaimFacts facts) => facts.Arrivals.IndividualsNotified;

    public Text Paper(in ClaimFacts facts) => new(
        "本人への通知を済ませた旨を記載した個人情報保護委員会への報告の写し",
        "a copy of a report to the PPC that states that the persons concerned were notified");

    public Text? Advice => null;

    public Text Explain(in ClaimFacts facts, FindingResult result) => RequirementText.Stated(
        new("本人への通知を済ませた旨", "that the persons concerned were notified"),
        MetOn(facts));
}
