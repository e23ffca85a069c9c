using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>Requirements that the guide has no words of its own for: their rooms' words are taken.</summary>
internal static class GuideOtherDocuments
{
    /// <summary>The requirements that the guide has words of its own for.</summary>
    private static readonly RuleSet Spoken = RuleSet.Of(
        Rule.DocumentApplicationForm,
        Rule.DocumentAttackReport,
        Rule.DocumentClosureCertificate,
        Rule.DocumentPpcReport,
        Rule.DocumentRecurrencePrevention,
        Rule.DocumentIndividualsNotified);

    /// <summary>What a version requires beyond what the guide speaks of, as its room calls it.</summary>
    public static IEnumerable<GuideDocument> Of(Decision? decision, ClaimFacts facts, ProgramVersion version)
    {
        foreach (Rule rule in version.Requirements)
        {
            var room = (IRequirement)Contents.RoomByPlace[rule.Place];
            if (!Spoken.Contains(rule) && room.Applies(facts))
            {
                Text paper = room.Paper(facts);
                yield return GuideDocuments.Make(
                    decision,
                    rule,
                    new Text(paper.Ja, char.ToUpperInvariant(paper.En[0]) + paper.En.Substring(1)),
                    room.MetOn,
                    new GuideItem("会員が用意します。", "Provided by the member.", room.Sources));
            }
        }
    }

    /// <summary>A claim of a pattern as far as rules can tell before it is made.</summary>
    public static ClaimFacts Sample(int pattern, ProgramVersion version)
    {
        var draft = new ClaimDraft
        {
            Id = "sample",
            Facility = new FacilityDraft("sample", FacilityKind.Hospital),
            Member = new OtherMember(MemberRelation.Opens),
            Incident = pattern == 3 ? new DataLeak(version.From) : new CyberAttack(version.From)
            {
                Operations = pattern == 1 ? [new OperationDay(version.From, OperationStatus.Closed)] : [],
            },
            ClaimedOn = version.From,
        };
        SupportProgram program = SupportProgram.Create("sample", ProgramSettings.Default, [version]).OrThrow();
        return new ClaimFacts(program, draft.Validate().OrThrow(), prior: default);
    }
}
