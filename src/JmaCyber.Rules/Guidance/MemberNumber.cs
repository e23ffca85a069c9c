using System.Diagnostics.CodeAnalysis;
using OneOf;

namespace JmaCyber.Rules.Guidance;

/// <summary>A member number of the JMA (会員番号), by which the emergency desk identifies a caller.</summary>
/// <remarks>
/// Exactly 10 ASCII digits, leading zeros kept; full-width digits, spaces and hyphens are refused, never converted. Equal by digits. Whether such a
/// number was ever given to anyone is not checked. Source: MANUAL 2-1(5).
/// </remarks>
public sealed record MemberNumber
{
    private static readonly Text Name = new(ja: "会員番号", en: "member number");

    private MemberNumber(string value) => Value = value;

    /// <summary>How many digits it has: 10.</summary>
    public static int Length => 10;

    /// <summary>The digits.</summary>
    public string Value { get; }

    /// <summary>Takes a number that is known to be lawful.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is anything but 10 ASCII digits.</exception>
    public static MemberNumber From(string value)
        => TryFrom(value, out MemberNumber? number)
            ? number
            : throw new ArgumentException(DigitNumber.Wrong(value, Length, Name).En, nameof(value));

    /// <summary>Takes a number when it is lawful.</summary>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out MemberNumber? number)
    {
        number = DigitNumber.IsLawful(value, Length) ? new MemberNumber(value!) : null;
        return number is not null;
    }

    /// <summary>Takes a number as typed in, or says in both languages what is wrong with it and what is expected; what was typed is not repeated.</summary>
    public static OneOf<MemberNumber, Problems> Read(string? value)
        => TryFrom(value, out MemberNumber? number)
            ? number
            : new Problems(new Problem("$", DigitNumber.Wrong(value, Length, Name)));

    /// <summary>The digits.</summary>
    public override string ToString() => Value;
}
