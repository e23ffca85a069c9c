using System.Text;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>
/// Writes decisions with every rule judged as JSON Lines, from pieces of UTF-8: the same bytes as <see cref="DecisionJson.Write(Decision, bool)"/>.
/// </summary>
/// <remarks>Decisions of one program after another cost the least.</remarks>
internal sealed class ExplainedLines(Utf8Lines lines) : IRulingTaker
{
    private static readonly string[] Results = ContractName.All<FindingResult>();

    /// <summary>What stands before the sentences of a rule, from the end of the rule before, by place and result.</summary>
    private static readonly byte[][] Heads = [.. Contents.ByPlace.SelectMany(rule => Results, HeadOf)];

    /// <summary>The same of the first rule.</summary>
    private static readonly byte[][] FirstHeads = Array.ConvertAll(Heads, head => head.AsSpan("},".Length).ToArray());

    private static readonly byte[][] Remedies = Array.ConvertAll(
        ContractName.All<RemedyKind>(), kind => Encoding.UTF8.GetBytes($",\"remedy\":{{\"kind\":\"{kind}\","));

    private readonly TextPieces texts = new(lines);
    private SupportProgram? program;
    private RulingWriter? rulings;
    private byte[] end = [];

    public bool TellsPriorClaims => true;

    /// <summary>How many strings and texts are kept to be written again.</summary>
    public int Kept => texts.Kept;

    public void Take(ClaimRows rows, int row, in Judging.ClaimFacts facts, in Ruling ruling) => Put(rows.IdAt(row), facts, ruling);

    public void Put(Decision decision)
    {
        Judging.ClaimFacts facts = decision.Facts;
        Put(Encoding.UTF8.GetBytes(decision.Claim.Id.Value), facts, Ruling.Of(facts));
    }

    private void Put(ReadOnlySpan<byte> id, in Judging.ClaimFacts facts, in Ruling ruling)
    {
        if (!ReferenceEquals(program, facts.Program) || rulings is null)
        {
            program = facts.Program;
            rulings = new RulingWriter(program, lines);
            (byte[] name, byte[] fingerprint) = (Utf8Lines.Quoted(program.Name), Utf8Lines.Quoted(program.Fingerprint));
            end = [.. "}],\"program\":{\"name\":"u8, .. name, .. ",\"fingerprint\":"u8, .. fingerprint, .. "}}\n"u8];
        }

        rulings.PutOpen(id, facts, ruling);
        lines.Put(",\"explanation\":["u8);
        bool isHopeless = ExplainingExtensions.IsHopeless(facts, ruling.Findings);
        // There is one at least: incident.program-start is judged for every claim.
        bool isFirst = true;
        foreach (Finding finding in ruling.Findings)
        {
            byte[] head = (isFirst ? FirstHeads : Heads)[(finding.Rule.Place * Results.Length) + (int)finding.Result];
            texts.Put(head, ExplainingExtensions.Sentence(finding, facts));
            isFirst = false;
            if (ExplainingExtensions.RemedyOf(finding, facts, isHopeless) is { } remedy)
            {
                Put(remedy);
            }
        }

        lines.End(end);
    }

    private static byte[] HeadOf(Rule rule, string result) => Encoding.UTF8.GetBytes(
        $"}},{{\"rule\":\"{rule.Id}\",\"result\":\"{result}\",\"source\":[{string.Join(",", rule.Sources.Select(source => $"\"{source}\""))}],");

    private void Put(Remedy remedy)
    {
        byte[] head = Remedies[(int)remedy.Kind];
        if (remedy.From is { } from)
        {
            lines.Put(head);
            lines.Put("\"from\":\""u8);
            lines.Put(from);
            lines.Put("\","u8);
            head = [];
        }

        texts.Put(head, remedy.Text);
        lines.Put("}"u8);
    }
}
