using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json.Comparing;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Json;

/// <summary>
/// A decision as it was written down, now or long ago, here or by a service: what can be read of a decision where its claim is not at hand.
/// </summary>
/// <remarks>
/// A serializer that knows the contract (<see cref="ContractOptionsExtensions.ConfigureForJmaCyber"/>) reads it as strictly as a claim: every member that
/// is never null is there and all are sound, or what is not is named. <see cref="Read(ReadOnlySpan{byte})"/> takes what it holds as it is, beyond
/// <c>claim</c> and <c>outcome</c>, which it needs: there a member is null, a list without the item, a set of rules
/// empty, where none was written or something that is none of the contract's. Both keep what was
/// written, and a serializer writes that again.
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed partial class DecisionRecord
{
    /// <summary>What stands for no value.</summary>
    internal const string Nothing = "–";

    /// <summary>More than any program pays: what lies beyond is no amount, and must not upset a sum.</summary>
    internal const long MostRecorded = 1_000_000_000_000;

    private static readonly string[] Members =
    [
        "outcome", "pattern", "payment", "amount", "breakdown", "version", "programYear", "closureDays", "reasons", "missing", "notes", "payout",
    ];

    private readonly Lazy<DecisionDto> dto;

    private DecisionRecord(JsonElement json, string claim, string outcome)
    {
        Json = json;
        Claim = claim;
        Outcome = outcome;
        dto = new(() => (DecisionDto?)LenientReader.Read(json, ContractContext.Default.DecisionDto, "$", new LineFaults(nameOf: null)) ?? new());
    }

    /// <summary>The id of the claim decided.</summary>
    public string Claim { get; }

    /// <summary>The outcome as it was written, as <c>payable</c>.</summary>
    public string Outcome { get; }

    /// <summary>The outcome as one of the four; null where something else was written.</summary>
    public Outcome? KnownOutcome => Array.IndexOf(ContractName.All<Outcome>(), Outcome) is var place and >= 0 ? (Outcome)place : null;

    /// <summary>The amount as it was written; null where none was, or no amount of yen.</summary>
    public Yen? Amount => Json.TryGetProperty("amount", out JsonElement amount)
        && amount.ValueKind == JsonValueKind.Number && RecordedValue.TryWhole(amount.GetRawText(), out long yen) && yen is >= 0 and <= MostRecorded
            ? new Yen(yen)
            : null;

    /// <summary>The amount paid: that of a payable decision, otherwise 0 yen; also where none was written.</summary>
    public Yen Paid => string.Equals(Outcome, "payable", StringComparison.Ordinal) ? Amount ?? Yen.Zero : Yen.Zero;

    /// <summary>The whole of what was written.</summary>
    internal JsonElement Json { get; }

    /// <summary>The record of a decision as it is written now.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="explain">Whether to add every rule judged with its sentences, and the program's fingerprint.</param>
    public static DecisionRecord From(Decision decision, bool explain = false)
    {
        using var document = JsonDocument.Parse(DecisionJson.Write(Guard.NotNull(decision), explain));
        JsonElement json = document.RootElement.Clone();
        return new DecisionRecord(json, decision.Claim.Id.Value, json.GetProperty("outcome").GetString()!);
    }

    /// <summary>Reads a record.</summary>
    /// <returns>The record, or what is wrong with it: the first 20 faults, and at <c>$</c> how many more there are.</returns>
    public static OneOf<DecisionRecord, Problems> Read(ReadOnlySpan<byte> utf8)
    {
        LineFaults faults = NewFaults();
        return Read(utf8, faults) is { } record ? record : new Problems(faults.Told);
    }

    /// <summary>Reads a decision that has all that the contract says of it.</summary>
    internal static OneOf<DecisionRecord, Problems> ReadWhole(ReadOnlySpan<byte> utf8)
    {
        LineFaults faults = RecordChecks.NewDecisionFaults();
        return ContractReader.Read(utf8, ContractContext.Default.DecisionDto, faults, OtherKind.OfDecision) is { } dto && RecordChecks.Check(dto, faults)
            ? Read(utf8)
            : new Problems(faults.Told);
    }

    /// <summary>Where the faults of one record are added.</summary>
    internal static LineFaults NewFaults() => new(nameOf: null);

    /// <summary>Reads a record; null when something is wrong with it, which is added.</summary>
    internal static DecisionRecord? Read(ReadOnlySpan<byte> utf8, LineFaults faults)
    {
        byte[] bytes = utf8.ToArray();
        if (ContractReader.Faulty(bytes) is { } fault)
        {
            faults.Add("$", fault);
            return null;
        }

        using var document = JsonDocument.Parse(bytes);
        return Read(document.RootElement, faults);
    }

    /// <summary>The members in which the decision made now differs, in the contract's order; those that were not written down make no difference.</summary>
    public IReadOnlyList<string> DifferencesFrom(DecisionRecord now)
    {
        Guard.NotNull(now);
        return new ValueList<string>(Members.Where(member => Json.TryGetProperty(member, out JsonElement before)
            && !(now.Json.TryGetProperty(member, out JsonElement after) && RecordedValue.AreEqual(before, after))));
    }

    /// <summary>A member as a short text for a table, what an array holds with commas between; <see cref="Nothing"/> where it has no value.</summary>
    internal string Shown(string member)
        => !Json.TryGetProperty(member, out JsonElement value) || value.ValueKind is JsonValueKind.Null ? Nothing
            : value.ValueKind is JsonValueKind.Array ? string.Join(", ", value.EnumerateArray())
            : value.ToString();

    private static DecisionRecord? Read(JsonElement json, LineFaults faults)
    {
        JsonText.Check(json, "$", faults);
        if (faults.Count > 0)
        {
            return null;
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            faults.Add("$", Expected.Wrong(json, Expected.Of(typeof(DecisionDto))));
            return null;
        }

        if (OtherKind.OfDecision(json) is { } other)
        {
            faults.Misplace(other);
            return null;
        }

        string claim = Need(json, "claim", faults);
        string outcome = Need(json, "outcome", faults);
        return faults.Count > 0 ? null : new DecisionRecord(json.Clone(), claim, outcome);
    }

    private static string Need(JsonElement json, string member, LineFaults faults)
    {
        if (!json.TryGetProperty(member, out JsonElement value))
        {
            faults.Add($"$.{member}", Expected.Missing(Expected.Of(typeof(string))));
        }
        else if (value.ValueKind != JsonValueKind.String)
        {
            faults.Add($"$.{member}", Expected.Wrong(value, Expected.Of(typeof(string))));
        }
        else
        {
            return value.GetString()!;
        }

        return string.Empty;
    }
}
