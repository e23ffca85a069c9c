#if !NET10_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Serialization;

/// <summary>Refuses what the contract reads and writes only as part of something else; on net10.0 the types themselves do.</summary>
internal sealed class RefusingConverter : JsonConverterFactory, IContractConverter
{
    public override bool CanConvert(Type typeToConvert) => Attribute.IsDefined(typeToConvert, typeof(ContractOnlyAttribute), inherit: false);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException(ContractOnlyText.Of(typeToConvert));
}
#endif
