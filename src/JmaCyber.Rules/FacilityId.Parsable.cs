#if NET
using System.Diagnostics.CodeAnalysis;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <content>Where the framework knows parsable values, it finds ids among them: in routes, queries and options.</content>
public sealed partial record FacilityId : IParsable<FacilityId>
{
    static FacilityId IParsable<FacilityId>.Parse(string s, IFormatProvider? provider)
        => TryFrom(Guard.NotNull(s), out FacilityId? id) ? id : throw new FormatException(Identifier.Expected.En);

    static bool IParsable<FacilityId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out FacilityId result)
        => TryFrom(s, out result);
}
#endif
