using JmaCyber.Rules.Analysis.Interviews;
using OneOf;

namespace JmaCyber.Rules.Analysis;

/// <summary>Something that a claim requires and that is not known: it may decide nothing.</summary>
public sealed record ClaimGap
{
    internal ClaimGap(string path, Text text, Text hint)
    {
        Path = path;
        Text = text;
        Hint = hint;
    }

    /// <summary>Its place in the JSON contract, as <c>documents[0].receivedOn</c>.</summary>
    public string Path { get; }

    /// <summary>The question that asks for it.</summary>
    public Text Text { get; }

    /// <summary>How to answer.</summary>
    public Text Hint { get; }

    /// <summary>The partial claim in which it is filled, or why the answer cannot be one.</summary>
    public OneOf<PartialClaim, Problems> Fill(PartialClaim claim, string answer) => GapReader.Read(this, claim, answer.Trim());
}
