using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JmaCyber.Rules.Cli;

/// <summary>How the console writes the JSON that is its own: Japanese as Japanese, as the contract's.</summary>
internal static class JsonOutput
{
    public static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        TypeInfoResolver = JsonValues.Default,
    };
}

/// <summary>The values that this JSON is made of, known when the console is built: nothing is looked up by reflection.</summary>
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
internal sealed partial class JsonValues : JsonSerializerContext;
