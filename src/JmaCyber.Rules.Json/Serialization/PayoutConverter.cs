using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Reading;
using NodaTime;
using NodaTime.Text;
using OneOf;

namespace JmaCyber.Rules.Json.Serialization;

/// <summary>Payouts as the contract has them: all follows from the day of completion, so what is written beside it must agree.</summary>
internal sealed class PayoutConverter : JsonConverter<Payout>, IContractConverter
{
    private static readonly Text OutOfBounds = new(
        ja: "2022-01-01～2099-11-30の外にあります。この範囲の日付が必要です",
        en: "is not in 2022-01-01 to 2099-11-30; expected a date in these bounds");

    public override Payout Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ContractConverters.Read<Payout>(ref reader, Read);

    public override void Write(Utf8JsonWriter writer, Payout value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, PayoutJson.ToDto(value), ContractContext.Default.PayoutDto);

    private static OneOf<Payout, Problems> Read(ReadOnlySpan<byte> utf8)
    {
        var faults = new LineFaults(nameOf: null, "completeOn", "remittedBy", "creditedBy", "provisional");
        PayoutDto? written = ContractReader.Read(utf8, ContractContext.Default.PayoutDto, faults);
        if (written is not null)
        {
            RecordChecks.Check(written, "$", new Mapping(faults));
        }

        if (faults.Count > 0 || written is not { CompleteOn: { } completeOn, RemittedBy: { } remittedBy, CreditedBy: { } creditedBy })
        {
            return new Problems(faults.Told);
        }

        if (completeOn < Payout.First || completeOn > Payout.Last)
        {
            return new Problems(new Problem("$.completeOn", OutOfBounds));
        }

        var payout = Payout.For(completeOn);
        Compare(remittedBy, payout.RemittedBy, "$.remittedBy", faults);
        Compare(creditedBy, payout.CreditedBy, "$.creditedBy", faults);
        if (written.Provisional != payout.IsProvisional)
        {
            faults.Add("$.provisional", Other(payout.IsProvisional ? "true" : "false"));
        }

        return faults.Count > 0 ? new Problems(faults.Told) : payout;
    }

    private static void Compare(LocalDate written, LocalDate date, string path, LineFaults faults)
    {
        if (written != date)
        {
            faults.Add(path, Other(LocalDatePattern.Iso.Format(date)));
        }
    }

    private static Text Other(string expected) => new(
        ja: $"書類がそろった日と合いません。{expected}が必要です",
        en: $"does not follow from the day of completion; expected {expected}");
}
