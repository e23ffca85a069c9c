using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Serialization;

/// <summary>A value that is a single number or string in JSON, or else refused with what was there and what is expected.</summary>
internal abstract class ValueConverter<T> : JsonConverter<T>, IContractConverter
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
    protected virtual Text Fault(JsonElement element) => Expected.Wrong(element, Expected.Of(typeof(T)));

    /// <summary>The value, where the element is one.</summary>
    protected abstract bool TryRead(JsonElement element, [NotNullWhen(true)] out T? value);
}

/// <summary>Amounts as whole numbers.</summary>
internal sealed class YenConverter : ValueConverter<Yen>
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
internal sealed class ProgramYearConverter : ValueConverter<ProgramYear>
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

/// <summary>What is known by a text, as that string; also where it names the member of an object, as a dictionary's key does.</summary>
internal abstract class NamedConverter<T> : ValueConverter<T>
    where T : notnull
{
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => TryFrom(reader.GetString(), out T? value) ? value : throw ContractConverters.Refusal(ref reader, Fault);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WritePropertyName(value.ToString()!);

    protected sealed override bool TryRead(JsonElement element, [NotNullWhen(true)] out T? value)
        => TryFrom(element.ValueKind == JsonValueKind.String ? element.GetString() : null, out value);

    /// <summary>The value, where the text is that of one.</summary>
    protected abstract bool TryFrom(string? text, [NotNullWhen(true)] out T? value);
}

/// <summary>Ids as strings.</summary>
internal abstract class IdConverter<T> : NamedConverter<T>
    where T : notnull
{
    protected sealed override Text Fault(JsonElement element)
        => element.ValueKind == JsonValueKind.String ? Identifier.Fault(element.GetString()) : base.Fault(element);
}

/// <summary>Ids of claims.</summary>
internal sealed class ClaimIdConverter : IdConverter<ClaimId>
{
    protected override bool TryFrom(string? text, [NotNullWhen(true)] out ClaimId? value) => ClaimId.TryFrom(text, out value);
}

/// <summary>Ids of facilities.</summary>
internal sealed class FacilityIdConverter : IdConverter<FacilityId>
{
    protected override bool TryFrom(string? text, [NotNullWhen(true)] out FacilityId? value) => FacilityId.TryFrom(text, out value);
}

/// <summary>Rules as their ids; with all that the register says of it, a rule is written by <see cref="RegisterJson"/>.</summary>
internal sealed class RuleConverter : NamedConverter<Rule>
{
    protected override bool TryFrom(string? text, [NotNullWhen(true)] out Rule? value) => Register.TryFind(text ?? string.Empty, out value);
}

/// <summary>Interpretations as their ids.</summary>
internal sealed class InterpretationConverter : NamedConverter<Interpretation>
{
    protected override bool TryFrom(string? text, [NotNullWhen(true)] out Interpretation? value)
        => Interpretation.TryFind(text ?? string.Empty, out value);
}
