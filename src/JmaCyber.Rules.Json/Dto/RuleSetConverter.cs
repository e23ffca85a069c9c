using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Json.Serialization;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A set of rules as the array of their ids, in register order.</summary>
internal sealed class RuleSetConverter : JsonConverter<RuleSet>, IContractConverter
{
    private static readonly Text NoRule = new(
        ja: "判定が見いだす規則のidではありません。ルール集のidが必要です（例 limit.annual）",
        en: "is no id of a rule that a decision finds; expected one of the register, as limit.annual");

    private static readonly Text OutOfOrder = new(
        ja: "ルール集の順ではないか、2回目です。ルール集の順に1回ずつ必要です",
        en: "stands here out of order or twice; expected each rule once, in the order of the register");

    public override RuleSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement).Match(rules => rules, problems => throw new ContractException(problems));
    }

    public override void Write(Utf8JsonWriter writer, RuleSet value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (Rule rule in value)
        {
            writer.WriteStringValue(rule.Id);
        }

        writer.WriteEndArray();
    }

    private static OneOf<RuleSet, Problems> Read(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return new Problems(new Problem("$", Expected.Wrong(value, Expected.Of(typeof(Array)))));
        }

        var rules = new List<Rule>();
        var problems = new List<Problem>();
        int place = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            string? id = item.ValueKind == JsonValueKind.String && JsonText.IsText(item) ? item.GetString() : null;
            Rule? rule = null;
            if (id is null || !Register.TryFind(id, out rule) || !rule.IsFinding)
            {
                problems.Add(new Problem(JsonPath.Item("$", place), NoRule));
            }
            else if (rules.Count > 0 && rule.Place <= rules[rules.Count - 1].Place)
            {
                problems.Add(new Problem(JsonPath.Item("$", place), OutOfOrder));
            }
            else
            {
                rules.Add(rule);
            }

            place++;
        }

        return problems.Count > 0 ? new Problems(problems) : RuleSet.Of(rules.ToArray());
    }
}
