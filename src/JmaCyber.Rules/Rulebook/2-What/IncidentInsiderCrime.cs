using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Insider crime is excluded for both payments; while it is investigated nobody but the office can decide
/// (<c>incident.insider-crime</c>; MANUAL 2-3(1); LEAFLET p2; NOTICE; <c>reading.insider-investigation</c>).</summary>
internal static class IncidentInsiderCrime
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Incident.InsiderCrime switch
        {
            InsiderCrime.Confirmed => FindingResult.Failed,
            InsiderCrime.UnderInvestigation => FindingResult.Unclear,
            _ => FindingResult.Met,
        };

    public static Text Explain(in ClaimFacts facts, FindingResult result) => result switch
    {
        FindingResult.Failed => new("内部犯罪に起因すると確認されており、支払の対象になりません。", "Insider crime is confirmed as the cause, which excludes the incident."),
        FindingResult.Unclear => new(
            "内部犯罪かどうか調査中であり、その間は一時支援金事務局の判断を要します(当方の解釈)。",
            "Insider crime is under investigation; while it is, the claim is for the support-payment office to decide (our reading)."),
        _ => new("内部犯罪に起因するとの申告はありません。", "Insider crime is not stated as the cause."),
    };
}
