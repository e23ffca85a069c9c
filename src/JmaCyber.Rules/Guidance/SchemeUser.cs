using System.Text;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <summary>What a person is to the scheme, as far as its support measures ask.</summary>
public enum SchemeUser
{
    /// <summary>An A① member of the JMA (A①会員; MANUAL 1-2).</summary>
    A1Member,

    /// <summary>On the staff of a hospital or clinic that an A① member opens or manages (MANUAL 2-1(5); NOTICE).</summary>
    MedicalStaff,

    /// <summary>On the staff of a care-service facility that an A① member opens or manages (PRESS-2023).</summary>
    CareServiceStaff,

    /// <summary>On the staff of a prefectural or of a county, city or ward medical association (MANUAL 2-1(5)).</summary>
    AssociationStaff,

    /// <summary>Anyone, members of other categories included; in a list of those who may use a measure: everyone.</summary>
    Anyone,
}

/// <summary>From which day on a group of persons may use a support measure.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record Eligibility
{
    internal Eligibility(SchemeUser user, LocalDate from, string sources)
    {
        User = user;
        From = from;
        Sources = Source.ParseAll(sources);
    }

    /// <summary>The group; <see cref="SchemeUser.Anyone"/> is everyone.</summary>
    public SchemeUser User { get; }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>Where that is written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Whether it lets a person use the measure on a day.</summary>
    internal bool Covers(SchemeUser user, LocalDate on) => (User == user || User == SchemeUser.Anyone) && on >= From;

    private bool PrintMembers(StringBuilder builder)
        => RecordText.Print(builder, (nameof(User), User), (nameof(From), From), (nameof(Sources), Sources));
}
