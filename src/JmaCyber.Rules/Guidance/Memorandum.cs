using System.Text;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <summary>
/// The memorandum between the JMA and the National Police Agency, as far as its term goes (<c>mou.term</c>; MOU art.4); what else it says is
/// <see cref="MemorandumArticle"/>.
/// </summary>
/// <remarks>
/// In force from its signing to 2024-03-31, then renewed for a year each time, unless a party gives notice (申出) three months or more before the end.
/// Without a notice it is presumed renewed: none is known to us. Immutable; equal by the notice. Dates are those of the years 1900 to 2199.
/// </remarks>
public sealed record Memorandum
{
    internal static readonly LocalDate Signed = new(2023, 4, 25);

    private static readonly LocalDate MinDate = new(DateBounds.MinYear, 1, 1);
    private static readonly LocalDate MaxDate = new(DateBounds.MaxYear, 12, 31);

    private readonly MemorandumTerm? noticeIn;
    private readonly MemorandumTerm? lastTerm;

    private Memorandum(LocalDate? noticeOn)
    {
        NoticeOn = noticeOn;
        if (noticeOn is { } date)
        {
            noticeIn = MemorandumTerm.Containing(date);
            lastTerm = date <= noticeIn.NoticeDeadline ? noticeIn : noticeIn.Next();
        }
    }

    /// <summary>The memorandum as we know it: signed, and no notice known.</summary>
    public static Memorandum Known { get; } = new(noticeOn: null);

    /// <summary>The day on which it was signed and came into force, 2023-04-25.</summary>
    public LocalDate SignedOn => Signed;

    /// <summary>Where it is written; never empty.</summary>
    public IReadOnlyList<Source> Sources => Rule.MouTerm.Sources;

    /// <summary>The day on which a party gave notice against a renewal, or null.</summary>
    public LocalDate? NoticeOn { get; }

    /// <summary>The last day on which it is in force, inclusive; null while nobody has given notice, since it is then renewed year by year.</summary>
    public LocalDate? End => lastTerm?.Last;

    /// <summary>Whether its being in force after the first term is only presumed: no notice is known to us.</summary>
    public bool IsPresumedRenewed => NoticeOn is null;

    /// <summary>Whether the notice came in time for the end of the term in which it was made; null without one.</summary>
    /// <remarks>One that came too late for that end is early enough for the next: it ends the memorandum one term later (our reading).</remarks>
    public bool? NoticeInTime => lastTerm is null ? null : lastTerm == noticeIn;

    /// <summary>Whether it is in force on a day, both ends included; after 2024-03-31 presumed where nobody is known to have given notice.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years 1900 to 2199.</exception>
    public bool InForceOn(LocalDate date) => TermOn(date) is not null;

    /// <summary>The term in which a day lies, or null on a day on which it is not in force.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years 1900 to 2199.</exception>
    public MemorandumTerm? TermOn(LocalDate date)
    {
        LocalDate day = CalendarBounds.Date(date, MinDate, MaxDate, nameof(date));
        return day >= Signed && (lastTerm is null || day <= lastTerm.Last) ? MemorandumTerm.Containing(day) : null;
    }

    /// <summary>How often it has been renewed by a day, that day included: a renewal counts from 1 April, its first day; 0 before the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years 1900 to 2199.</exception>
    public int RenewalsBy(LocalDate date)
    {
        LocalDate day = CalendarBounds.Date(date, MinDate, MaxDate, nameof(date));
        return TermOn(day)?.Number ?? (day < Signed ? 0 : lastTerm!.Number);
    }

    /// <summary>The memorandum against whose renewal a party gave notice on a day; of several the earliest counts.</summary>
    /// <param name="noticeOn">A day on which the memorandum is in force.</param>
    /// <exception cref="ArgumentOutOfRangeException">The memorandum is not in force on that day, or it is not in the years 1900 to 2199.</exception>
    public Memorandum WithNotice(LocalDate noticeOn)
    {
        LocalDate day = CalendarBounds.Date(noticeOn, MinDate, MaxDate, nameof(noticeOn));
        if (!InForceOn(day))
        {
            throw new ArgumentOutOfRangeException(
                nameof(noticeOn),
                $"The memorandum is in force from {CalendarBounds.Iso(Signed)}{(End is { } end ? " to " + CalendarBounds.Iso(end) : "")}, " +
                    $"not on {CalendarBounds.Iso(day)}.");
        }

        return NoticeOn <= day ? this : new Memorandum(day);
    }

    /// <summary>From when and to when it is in force, as <c>2023-04-25 to 2026-03-31</c>, whatever the culture.</summary>
    public override string ToString() => $"{CalendarBounds.Iso(Signed)} to {(End is { } end ? CalendarBounds.Iso(end) : "presumed renewed year by year")}";

    private bool PrintMembers(StringBuilder builder)
        => RecordText.Print(
            builder,
            (nameof(SignedOn), SignedOn), (nameof(NoticeOn), NoticeOn), (nameof(End), End),
            (nameof(IsPresumedRenewed), IsPresumedRenewed), (nameof(NoticeInTime), NoticeInTime));
}
