using System.Globalization;
using System.Text;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>Writes decisions as JSON Lines from pieces of UTF-8 in the contract's order: the same bytes as <see cref="DecisionJson"/>.</summary>
internal sealed class RulingWriter : IRulingTaker
{
    /// <summary>The payments of the flowchart's patterns, by number; 0 stands for no pattern.</summary>
    private static readonly PaymentKind?[] PaymentOfPattern = [null, PaymentKind.CyberAttack, PaymentKind.CyberAttack, PaymentKind.DataLeak];

    private static readonly byte[][] RuleIds = Array.ConvertAll(Contents.ByPlace, rule => Utf8Lines.Quoted(rule.Id));
    private static readonly byte[][] RuleItems = Array.ConvertAll(Contents.ByPlace, rule => Encoding.UTF8.GetBytes($"{{\"item\":\"{rule.Id}\","));
    private static readonly byte[][][] Heads = Array.ConvertAll(ContractName.All<Outcome>(), HeadsOf);

    private readonly Utf8Lines lines;
    private readonly ProgramVersion[] versions;
    private readonly byte[][] versionPieces;

    public RulingWriter(SupportProgram program, Utf8Lines lines)
    {
        this.lines = lines;
        versions = [.. program.Versions];
        versionPieces = Array.ConvertAll(versions, version => (byte[])[.. "],\"version\":"u8, .. Utf8Lines.Quoted(version.Id)]);
    }

    public bool TellsPriorClaims => false;

    public void Take(ClaimRows rows, int row, in ClaimFacts facts, in Ruling ruling)
    {
        PutOpen(rows.IdAt(row), facts, ruling);
        lines.End("}\n"u8);
    }

    /// <summary>Writes a decision but for the end of its line, so that more can be told.</summary>
    public void PutOpen(ReadOnlySpan<byte> id, in ClaimFacts facts, in Ruling ruling)
    {
        lines.Put("{\"claim\":"u8);
        lines.PutText(id);
        lines.Put(Heads[(int)ruling.Outcome][facts.Pattern ?? 0]);
        lines.Put(ruling.Amount.Amount);
        lines.Put(",\"breakdown\":["u8);
        if (ruling.Outcome is Outcome.Payable or Outcome.Incomplete)
        {
            var items = new Items(lines);
            Contents.Amounts(ref items, facts);
        }

        lines.Put(facts.Version is { } version ? PieceOf(version) : "],\"version\":null"u8);
        lines.Put(",\"programYear\":"u8);
        if (facts.Year is { } year)
        {
            lines.Put(year.Year);
        }
        else
        {
            lines.Put("null"u8);
        }

        lines.Put(",\"closureDays\":"u8);
        lines.Put(facts.ClosureDays);
        lines.Put(",\"reasons\":["u8);
        Put(ruling.Findings.ReasonsFor(ruling.Outcome));
        lines.Put("],\"missing\":["u8);
        Put(ruling.Findings.MissingFor(ruling.Outcome));
        lines.Put("],\"notes\":["u8);
        Put(ruling.Findings.Notes);
        if (ruling.Outcome == Outcome.Payable)
        {
            lines.Put("],\"payout\":"u8);
            Put(lines, ruling.Payout);
        }
        else
        {
            lines.Put("],\"payout\":null"u8);
        }
    }

    /// <summary>Writes the dates of a payout.</summary>
    public static void Put(Utf8Lines lines, Payout payout)
    {
        lines.Put("{\"completeOn\":\""u8);
        lines.Put(payout.CompleteOn);
        lines.Put("\",\"remittedBy\":\""u8);
        lines.Put(payout.RemittedBy);
        lines.Put("\",\"creditedBy\":\""u8);
        lines.Put(payout.CreditedBy);
        lines.Put(payout.IsProvisional ? "\",\"provisional\":true}"u8 : "\",\"provisional\":false}"u8);
    }

    /// <summary>The beginning of decisions with an outcome, by pattern.</summary>
    private static byte[][] HeadsOf(string outcome)
    {
        byte[][] heads = new byte[PaymentOfPattern.Length][];
        for (int pattern = 0; pattern < heads.Length; pattern++)
        {
            string number = pattern == 0 ? "null" : pattern.ToString(CultureInfo.InvariantCulture);
            string payment = PaymentOfPattern[pattern] is { } kind ? $"\"{ContractName.Of(kind)}\"" : "null";
            heads[pattern] = Encoding.UTF8.GetBytes($",\"outcome\":\"{outcome}\",\"pattern\":{number},\"payment\":{payment},\"amount\":");
        }

        return heads;
    }

    private void Put(RuleSet rules)
    {
        bool isFirst = true;
        foreach (Rule rule in rules)
        {
            lines.Put(isFirst ? default : ","u8);
            lines.Put(RuleIds[rule.Place]);
            isFirst = false;
        }
    }

    private ReadOnlySpan<byte> PieceOf(ProgramVersion version)
    {
        int place = 0;
        while (!ReferenceEquals(versions[place], version))
        {
            place++;
        }

        return versionPieces[place];
    }

    private struct Items(Utf8Lines lines) : IAmountVisitor
    {
        private bool hasItems;

        public void Amount<TRule>(in ClaimFacts facts)
            where TRule : struct, IAmount
        {
            Yen amount = default(TRule).Of(facts);
            if (amount == Yen.Zero)
            {
                return;
            }

            lines.Put(hasItems ? ","u8 : default);
            lines.Put(RuleItems[Room<TRule>.Rule.Place]);
            if (default(TRule).DaysPaid(facts) is { } days)
            {
                lines.Put("\"days\":"u8);
                lines.Put(days);
                lines.Put(","u8);
            }

            lines.Put("\"amount\":"u8);
            lines.Put(amount.Amount);
            lines.Put("}"u8);
            hasItems = true;
        }
    }
}
