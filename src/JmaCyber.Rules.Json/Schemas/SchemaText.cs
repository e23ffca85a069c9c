using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JmaCyber.Rules.Json.Schemas;

/// <summary>
/// Puts descriptions into a schema: in the file a member's <c>$comment</c> names what it is; when the schema is asked for, the English words stand in
/// <c>description</c> and the Japanese in <c>$comment</c>, the one keyword that every validator takes beside it.
/// </summary>
internal static class SchemaText
{
    private static readonly Regex Marker = new("\"\\$comment\": \"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>The schema with the members' words in it.</summary>
    /// <exception cref="KeyNotFoundException">The schema names a member of which there are no words.</exception>
    public static string Describe(string schema, IEnumerable<MemberDescription> members)
    {
        var words = members.ToDictionary(member => member.Path, member => member.Whole, StringComparer.Ordinal);
        return Marker.Replace(schema, found =>
        {
            Text text = words[found.Groups["path"].Value];
            return $"\"description\": {Quoted(text.En)}, \"$comment\": {Quoted(text.Ja)}";
        });
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
