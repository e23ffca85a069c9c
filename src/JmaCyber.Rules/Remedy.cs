using System.Text;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules;

/// <summary>What helps against a finding that stands in the way. It never suggests changing a fact.</summary>
[JsonConverter(typeof(ContractOnly))]
public enum RemedyKind
{
    /// <summary>Hand in the document.</summary>
    Provide,

    /// <summary>Claim again from a date on.</summary>
    Wait,

    /// <summary>Only the support-payment office can settle it.</summary>
    Office,

    /// <summary>Nothing can be done.</summary>
    None,
}

/// <summary>What helps against one finding that failed, is missing or is unclear.</summary>
/// <remarks>
/// Equal by content. When one remedy of a decision is <see cref="RemedyKind.None"/>, all are: what mends one is no use while another refuses for good.
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record Remedy
{
    internal Remedy(RemedyKind kind, Text text, LocalDate? from = null)
    {
        Kind = kind;
        Text = text;
        From = from;
    }

    /// <summary>The kind of help.</summary>
    public RemedyKind Kind { get; }

    /// <summary>The first day, inclusive, on which it can be claimed again; only for <see cref="RemedyKind.Wait"/>.</summary>
    public LocalDate? From { get; }

    /// <summary>What to do, as a sentence.</summary>
    public Text Text { get; }

    private bool PrintMembers(StringBuilder builder)
        => RecordText.Print(builder, (nameof(Kind), Kind), (nameof(From), From), (nameof(Text), Text));
}
