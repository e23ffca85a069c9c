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

    /// <summary>What stands before the sentences of a rule, by place and result.</summary>
    private static readonly byte[][][] Heads = Array.ConvertAll(Contents.ByPlace, rule => Array.ConvertAll(Results, result => HeadOf(rule, result)));

    private static readonly byte[][] Remedies = Array.ConvertAll(
        ContractName.All<RemedyKind>(), kind => Encoding.UTF8.GetBytes($",\"remedy\":{{\"kind\":\"{kind}\","));

    private SupportProgram? program;
    private RulingWriter? rulings;
    private byte[] end = [];

    public bool TellsPriorClaims => true;

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
            end = [.. "],\"program\":{\"name\":"u8, .. name, .. ",\"fingerprint\":"u8, .. fingerprint, .. "}}\n"u8];
        }

        rulings.PutOpen(id, facts, ruling);
        lines.Put(",\"explanation\":["u8);
        bool isFirst = true;
        foreach (ExplainedFinding explained in ExplainingExtensions.Explain(facts, ruling.Findings))
        {
            lines.Put(isFirst ? default : ","u8);
            Put(explained);
            isFirst = false;
        }

        lines.End(end);
    }

    private static byte[] HeadOf(Rule rule, string result) => Encoding.UTF8.GetBytes(
        $"{{\"rule\":\"{rule.Id}\",\"result\":\"{result}\",\"source\":[{string.Join(",", rule.Sources.Select(source => $"\"{source}\""))}],");

    private void Put(ExplainedFinding explained)
    {
        lines.Put(Heads[explained.Finding.Rule.Place][(int)explained.Finding.Result]);
        Put(explained.Sentence);
        if (explained.Remedy is { } remedy)
        {
            lines.Put(Remedies[(int)remedy.Kind]);
            if (remedy.From is { } from)
            {
                lines.Put("\"from\":\""u8);
                lines.Put(from);
                lines.Put("\","u8);
            }

            Put(remedy.Text);
            lines.Put("}"u8);
        }

        lines.Put("}"u8);
    }

    private void Put(Text text)
    {
        lines.Put("\"ja\":"u8);
        lines.PutText(text.Ja);
        lines.Put(",\"en\":"u8);
        lines.PutText(text.En);
    }
}
