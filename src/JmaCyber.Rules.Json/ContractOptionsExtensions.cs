using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json.Serialization;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>Teaches <c>System.Text.Json</c> the contract.</summary>
public static class ContractOptionsExtensions
{
    /// <summary>
    /// Makes a serializer write and read by the contract, version 1: <see cref="Claim"/>, <see cref="Analysis.PartialClaim"/>, <see cref="SupportProgram"/>,
    /// <see cref="Yen"/>, <see cref="Payout"/>, <see cref="RuleSet"/>, <see cref="ProgramYear"/>, what has an id or a name (<see cref="ClaimId"/>,
    /// <see cref="FacilityId"/>, <see cref="Rule"/>, <see cref="Programs.Interpretation"/> and the contract's enumerations, all of them as keys too) in both
    /// directions. <see cref="Decision"/>, its four outcomes and <see cref="Analysis.ReadingSensitivity"/> are written, and read as
    /// <see cref="DecisionRecord"/> and <see cref="SensitivityRecord"/>: what is written names the claim by its id alone.
    /// <see cref="Analysis.Assessment"/> is written only; read its partial claim, and assess that again.
    /// </summary>
    /// <param name="options">The options, before their first use. A resolver made by source generation keeps working; nothing here needs reflection.</param>
    /// <param name="explain">Whether decisions carry every rule judged with its sentences, and the program's fingerprint.</param>
    /// <returns>The same options. Their encoder is left as it is: the default one writes Japanese as <c>\u</c> escapes, which is the same JSON.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    /// <remarks>
    /// What is read is as strict as <see cref="ClaimJson"/> is, whatever the options allow elsewhere; what is no claim ends in a
    /// <see cref="ContractException"/> with every problem. Called again, the later call counts.
    /// </remarks>
    public static JsonSerializerOptions ConfigureForJmaCyber(this JsonSerializerOptions options, bool explain = false)
    {
        IList<JsonConverter> converters = Guard.NotNull(options).Converters;
        for (int i = converters.Count - 1; i >= 0; i--)
        {
            if (converters[i] is IContractConverter)
            {
                converters.RemoveAt(i);
            }
        }

        // Before whatever else stands there: a converter of all enumerations, say, would write other names.
        int place = 0;
        foreach (JsonConverter converter in ContractConverters.All(explain))
        {
            converters.Insert(place++, converter);
        }

        return options;
    }
}
