using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Serialization;

/// <summary>A value that is a single number or string in JSON, or else refused with what was there and what is expected.</summary>
internal abstract class ValueConverter<T>(Text expected) : JsonConverter<T>, IContractConverter
    where T : notnull
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        JsonElement value = document.RootElement;
        if (JsonText.IsText(value) && TryRead(value, out T? read))
        {
            return read;
        }

        throw new ContractException(new Problems(new Problem("$", JsonText.IsText(value) ? Fault(value) : Expected.NotText)));
    }

    /// <summary>What is wrong with an element that is no value, and what is expected.</summary>
    protected virtual Text Fault(JsonElement element) => Expected.Wrong(element, expected);

    /// <summary>The value, where the element is one.</summary>
    protected abstract bool TryRead(JsonElement element, [NotNullWhen(true)] out T? value);
}

/// <summary>Amounts as whole numbers.</summary>
internal sealed class YenConverter() : ValueConverter<Yen>(new Text(ja: "整数（円）", en: "a whole number of yen"))
{
    public override void Write(Utf8JsonWriter writer, Yen value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);

    protected override bool TryRead(JsonElement element, out Yen value)
    {
        bool isNumber = ContractConverters.TryNumber(element, out long number);
        value = new Yen(number);
        return isNumber;
    }
}

/// <summary>Program years as the calendar years in which they start.</summary>
internal sealed class ProgramYearConverter() : ValueConverter<ProgramYear>(new Text(ja: "1899～2199の整数（年）", en: "a year, 1899 to 2199"))
{
    public override void Write(Utf8JsonWriter writer, ProgramYear value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Year);

    protected override bool TryRead(JsonElement element, [NotNullWhen(true)] out ProgramYear? value)
    {
        value = ContractConverters.TryNumber(element, out long year) && year is >= DateBounds.MinYear - 1 and <= DateBounds.MaxYear
            ? ProgramYear.StartingIn((int)year)
            : null;
        return value is not null;
    }
}

/// <summary>Ids as strings.</summary>
internal abstract class IdConverter<T>() : ValueConverter<T>(Expected.Of(typeof(string)))
    where T : notnull
{
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    protected sealed override Text Fault(JsonElement element)
        => element.ValueKind == JsonValueKind.String ? Identifier.Fault(element.GetString()) : base.Fault(element);

    protected sealed override bool TryRead(JsonElement element, [NotNullWhen(true)] out T? value)
        => TryFrom(element.ValueKind == JsonValueKind.String ? element.GetString() : null, out value);

    /// <summary>The id, where the text is one.</summary>
    protected abstract bool TryFrom(string? text, [NotNullWhen(true)] out T? id);
}

/// <summary>Ids of claims.</summary>
internal sealed class ClaimIdConverter : IdConverter<ClaimId>
{
    protected override bool TryFrom(string? text, [NotNullWhen(true)] out ClaimId? id) => ClaimId.TryFrom(text, out id);
}

/// <summary>Ids of facilities.</summary>
internal sealed class FacilityIdConverter : IdConverter<FacilityId>
{
    protected override bool TryFrom(string? text, [NotNullWhen(true)] out FacilityId? id) => FacilityId.TryFrom(text, out id);
}
