using System.Text.Json.Serialization;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Json;

/// <summary>One way in which a claim could end, as it was written down, and how many settings of the interpretations led to it.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Outcome">The outcome.</param>
/// <param name="Amount">The amount paid, or once complete paid; otherwise 0.</param>
/// <param name="Settings">How many settings led to it.</param>
[JsonConverter(typeof(ContractOnly))]
public sealed record RecordedOutcome(Outcome Outcome, Yen Amount, int Settings);

/// <summary>
/// A <see cref="ReadingSensitivity"/> as it was written down: what can be read of one where its claim is not at hand. A serializer that knows the contract
/// (<see cref="ContractOptionsExtensions.ConfigureForJmaCyber"/>) reads it, strictly, and writes it.
/// </summary>
[JsonConverter(typeof(ContractOnly))]
public sealed class SensitivityRecord
{
    private SensitivityRecord(SensitivityDto dto)
    {
        Dto = dto;
        Claim = dto.Claim!.Value;
        IsSettled = dto.Settled == true;
        TurnsOn = new ValueList<Interpretation>(dto.TurnsOn!.OfType<Interpretation>());
        Outcomes = new ValueList<RecordedOutcome>(
            from one in dto.Outcomes!.OfType<PossibleOutcomeDto>()
            select new RecordedOutcome(one.Outcome ?? default, one.Amount ?? Yen.Zero, (int)(one.Settings ?? 0)));
    }

    /// <summary>The id of the claim.</summary>
    public string Claim { get; }

    /// <summary>Whether every setting gave the same outcome and amount.</summary>
    public bool IsSettled { get; }

    /// <summary>The interpretations whose change alone turned the answer, in their order.</summary>
    public IReadOnlyList<Interpretation> TurnsOn { get; }

    /// <summary>The outcomes that occurred, in the order in which they were written.</summary>
    public IReadOnlyList<RecordedOutcome> Outcomes { get; }

    internal SensitivityDto Dto { get; }

    /// <summary>The record of a sensitivity as it is written now.</summary>
    public static SensitivityRecord From(ReadingSensitivity sensitivity) => new(SensitivityJson.ToDto(Guard.NotNull(sensitivity)));

    /// <summary>Reads a sensitivity.</summary>
    /// <returns>The record, or what is wrong with it: the first 20 faults, and at <c>$</c> how many more there are.</returns>
    public static OneOf<SensitivityRecord, Problems> Read(ReadOnlySpan<byte> utf8)
    {
        LineFaults faults = RecordChecks.NewSensitivityFaults();
        return ContractReader.Read(utf8, ContractContext.Default.SensitivityDto, faults) is { } dto && RecordChecks.Check(dto, faults)
            ? new SensitivityRecord(dto)
            : new Problems(faults.Told);
    }
}
