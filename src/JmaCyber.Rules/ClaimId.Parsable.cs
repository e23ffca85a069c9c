#if NET
using System.Diagnostics.CodeAnalysis;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <content>Where the framework knows parsable values, it finds ids among them: in routes, queries and options.</content>
public sealed partial record ClaimId : IParsable<ClaimId>
{
    static ClaimId IParsable<ClaimId>.Parse(string s, IFormatProvider? provider)
        => TryFrom(Guard.NotNull(s), out ClaimId? id) ? id : throw new FormatException(Identifier.Expected.En);

    static bool IParsable<ClaimId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClaimId result)
        => TryFrom(s, out result);
}
#endif
