using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>Writes decisions as JSON Lines from pieces of UTF-8 in the contract's order: the same bytes as <see cref="DecisionJson"/>.</summary>
internal sealed class RulingWriter : IRulingTaker
{
    private static readonly byte[][] RuleIds = Array.ConvertAll(Contents.ByPlace, rule => Utf8Lines.Quoted(rule.Id));
    private static readonly byte[][] Outcomes = Array.ConvertAll(ContractName.All<Outcome>(), Utf8Lines.Quoted);
    private static readonly byte[][] Payments = Array.ConvertAll(ContractName.All<PaymentKind>(), Utf8Lines.Quoted);

    private readonly Utf8Lines lines;
    private readonly (ProgramVersion Version, byte[] Id)[] versions;

    public RulingWriter(SupportProgram program, Utf8Lines lines)
    {
        this.lines = lines;
        versions = [.. program.Versions.Select(version => (version, Utf8Lines.Quoted(version.Id)))];
    }

    public void Take(ReadOnlySpan<byte> id, in ClaimFacts facts, in Ruling ruling)
    {
        lines.Put("{\"claim\":"u8);
        lines.PutText(id);
        lines.Put(",\"outcome\":"u8);
        lines.Put(Outcomes[(int)ruling.Outcome]);
        lines.Put(",\"pattern\":"u8);
        Put(facts.Pattern);
        lines.Put(",\"payment\":"u8);
        lines.Put(facts.Payment is { } payment ? Payments[(int)payment] : "null"u8);
        lines.Put(",\"amount\":"u8);
        lines.Put(ruling.Amount.Amount);
        lines.Put(",\"breakdown\":["u8);
        if (ruling.Outcome is Outcome.Payable or Outcome.Incomplete)
        {
            var items = new Items(lines);
            Contents.Amounts(ref items, facts);
        }

        lines.Put("],\"version\":"u8);
        lines.Put(facts.Version is { } version ? IdOf(version) : "null"u8);
        lines.Put(",\"programYear\":"u8);
        Put(facts.Year?.Year);
        lines.Put(",\"closureDays\":"u8);
        lines.Put(facts.ClosureDays);
        lines.Put(",\"reasons\":"u8);
        Put(ruling.Outcome switch
        {
            Outcome.NotPayable => ruling.Findings.With(FindingResult.Failed),
            Outcome.Referred => ruling.Findings.With(FindingResult.Unclear),
            Outcome.Incomplete or Outcome.Payable => RuleSet.Empty,
        });
        lines.Put(",\"missing\":"u8);
        Put(ruling.Outcome == Outcome.Incomplete ? ruling.Findings.With(FindingResult.Missing) : RuleSet.Empty);
        lines.Put(",\"notes\":"u8);
        Put(ruling.Findings.Notes);
        lines.Put(",\"payout\":"u8);
        if (ruling.Outcome == Outcome.Payable)
        {
            Put(lines, ruling.Payout);
        }
        else
        {
            lines.Put("null"u8);
        }

        lines.End("}"u8);
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

    private void Put(int? number)
    {
        if (number is { } known)
        {
            lines.Put(known);
        }
        else
        {
            lines.Put("null"u8);
        }
    }

    private void Put(RuleSet rules)
    {
        bool isFirst = true;
        lines.Put("["u8);
        foreach (Rule rule in rules)
        {
            lines.Put(isFirst ? default : ","u8);
            lines.Put(RuleIds[rule.Place]);
            isFirst = false;
        }

        lines.Put("]"u8);
    }

    private ReadOnlySpan<byte> IdOf(ProgramVersion version)
    {
        foreach ((ProgramVersion known, byte[] id) in versions)
        {
            if (ReferenceEquals(known, version))
            {
                return id;
            }
        }

        return Utf8Lines.Quoted(version.Id);
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

            lines.Put(hasItems ? ",{\"item\":"u8 : "{\"item\":"u8);
            lines.Put(RuleIds[Room<TRule>.Rule.Place]);
            if (default(TRule).DaysPaid(facts) is { } days)
            {
                lines.Put(",\"days\":"u8);
                lines.Put(days);
            }

            lines.Put(",\"amount\":"u8);
            lines.Put(amount.Amount);
            lines.Put("}"u8);
            hasItems = true;
        }
    }
}
