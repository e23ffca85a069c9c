using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Insider crime is excluded for both payments; while it is investigated nobody but the office can decide
/// (<c>incident.insider-crime</c>; MANUAL 2-3(1); LEAFLET p2; NOTICE; <c>reading.insider-investigation</c>).</summary>
internal readonly struct IncidentInsiderCrime : IObstacle
{
    public int Section => 2;

    public string Id => "incident.insider-crime";

    public Text Title => new("内部犯罪", "insider crime");

    public string Sources => "MANUAL 2-3(1); LEAFLET p2; NOTICE; READING";

    public Text Statement(SupportProgram program) => new(
        ja: "内部犯罪による事案は、どちらの一時支援金についても対象外です。内部犯罪について調査中の間は判断できず、請求は一時支援金事務局の判断によります（当方の解釈）。",
        en: "An incident caused by insider crime is excluded, for both payments. While insider crime is under investigation nobody " +
            "can decide, and the claim is referred to the support-payment office (our reading).");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.InsiderCrime switch
        {
            InsiderCrime.Confirmed => FindingResult.Failed,
            InsiderCrime.UnderInvestigation => FindingResult.Unclear,
            InsiderCrime.None => FindingResult.Met,
        };

    public Text Explain(in ClaimFacts facts, FindingResult result) => facts.InsiderCrime switch
    {
        InsiderCrime.Confirmed => new(
            "内部犯罪によるものと確認されており、支払いの対象になりません。",
            "Insider crime is confirmed as the cause, which excludes the incident."),
        InsiderCrime.UnderInvestigation => new(
            "内部犯罪かどうかが調査中で、その間は判断できません。直ちに支払対象外とはせず、一時支援金事務局の判断によります（当方の解釈）。",
            "Insider crime is under investigation; while it is, the claim is for the support-payment office to decide (our reading)."),
        InsiderCrime.None => new("内部犯罪によるとの申告はありません。", "Insider crime is not stated as the cause."),
    };

    public Remedy Remedy(in ClaimFacts facts, FindingResult result)
        => result == FindingResult.Unclear ? Remedies.Office : Remedies.Nothing;
}
