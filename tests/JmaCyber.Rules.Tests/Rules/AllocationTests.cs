using System.Text;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Oracle;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Rules;

/// <summary>How many bytes deciding takes: the same in every run, however noisy the machine.</summary>
public sealed class AllocationTests
{
    private static readonly Claim[] Claims = [.. Ledgers.Generated(Leg.Seed(3), 2000)];

    [Fact]
    public void A_decision_is_one_object_of_at_most_128_bytes_where_no_earlier_claim_is_seen()
    {
        Claim[] alone = Array.FindAll(Claims, claim => claim.PriorClaims.Count == 0);
        Assert.InRange(alone.Length, 500, 2000);
        Assert.InRange(BytesOf(alone, claim => SupportProgram.Current.Decide(claim)), 1, 128);
    }

    [Fact]
    public void Reading_reasons_missing_notes_and_findings_takes_no_byte()
    {
        Decision[] decisions = Array.ConvertAll(Claims, claim => SupportProgram.Current.Decide(claim));

        Assert.Equal(0, BytesOf(decisions, decision =>
        {
            RuleSet rules = decision switch
            {
                NotPayable refused => refused.Reasons,
                Referred referred => referred.Reasons,
                Incomplete incomplete => incomplete.Missing,
                _ => RuleSet.Empty,
            };
            foreach (Rule rule in rules)
            {
                GC.KeepAlive(rule);
            }

            foreach (Rule rule in decision.Notes)
            {
                GC.KeepAlive(rule);
            }

            foreach (Finding finding in decision.Findings)
            {
                GC.KeepAlive(finding);
            }
        }));
    }

    [Fact]
    public void Reading_what_an_amount_is_made_of_takes_no_byte()
    {
        Decision[] decisions = Array.FindAll(Array.ConvertAll(Claims, claim => SupportProgram.Current.Decide(claim)), one => one.AmountOrNull is not null);

        Assert.Equal(0, BytesOf(decisions, decision =>
        {
            foreach (AmountItem item in decision is Payable payable ? payable.Breakdown : ((Incomplete)decision).Breakdown)
            {
                GC.KeepAlive(item.Rule);
            }
        }));
    }

    [Fact]
    public void A_line_is_read_decided_and_written_in_few_bytes()
    {
        byte[][] files = [.. Enumerable.Range(0, 2).Select(part => Encoding.UTF8.GetBytes(string.Concat(
            LedgerGenerator.Claims(Leg.Seed(50 + part), 5000).Select((claim, place) => claim.ToJsonString(Ledgers.Plain) + "\n"))))];
        var ledger = new CompactLedger();
        ledger.Read(new MemoryStream(files[0]), ClaimFormat.Json);
        int first = ledger.Count;

        long before = GC.GetAllocatedBytesForCurrentThread();
        ledger.Decide(SupportProgram.Current, Stream.Null);
        long decided = (GC.GetAllocatedBytesForCurrentThread() - before) / first;

        Assert.InRange(decided, 0, 400);
    }

    private static long BytesOf<T>(T[] items, Action<T> use)
    {
        Array.ForEach(items, use);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (T item in items)
        {
            use(item);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / items.Length;
    }
}
