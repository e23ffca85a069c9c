using System.Text;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <summary>What to do first when something is wrong: the steps in order, from what a person can tell and on which day (section 11 of the register).</summary>
/// <remarks>
/// <para>
/// The order is the register's, whatever the signs: the maintaining firm, the emergency desk, MHLW, PPC, the police. A step that depends on what
/// is not yet known says so in <see cref="ResponseStep.Condition"/>. Immutable; equal by content. Source: MANUAL 2-1, Q4-11, Q4-12; NOTICE;
/// MHLW-2018; MOU art.3(1); PRACTICE.
/// </para>
/// <para>
/// Our reading: the firm for all but a scam's screen or doubt alone; the desk for every sign, on suspicion alone only if unsure, and not before
/// the scheme starts; MHLW and police on suspicion, a stopped system or leaked data; PPC for leaked data; the police only while the memorandum is in force,
/// and not for a care-service facility, which it names nowhere.
/// </para>
/// </remarks>
public sealed record FirstResponse
{
    private const Signs Known = Signs.Suspicion | Signs.SupportScam | Signs.SystemStopped | Signs.DataLeaked | Signs.Unsure;
    private const Signs Grave = Signs.SystemStopped | Signs.DataLeaked;

    private FirstResponse(Signs signs, LocalDate on, Memorandum memorandum, FacilityKind? facility)
    {
        Signs = signs;
        On = on;
        Facility = facility;
        Warnings = Has(Signs.SupportScam) ? new ValueList<CitedText>([ResponseTexts.NeverCall]) : ValueList<CitedText>.Empty;
        Steps = new ValueList<ResponseStep>(All(memorandum));
    }

    /// <summary>What the person can tell.</summary>
    public Signs Signs { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The kind of facility, or null where it does not matter or is not known.</summary>
    public FacilityKind? Facility { get; }

    /// <summary>What must not be done, to be read before any step; empty unless a support scam shows.</summary>
    public IReadOnlyList<CitedText> Warnings { get; }

    /// <summary>The steps, in the order in which to take them; empty without any sign, and before the scheme starts where only the desk could help.</summary>
    public IReadOnlyList<ResponseStep> Steps { get; }

    /// <summary>The first response under the memorandum as we know it: signed, and no notice known.</summary>
    /// <param name="signs">What the person can tell.</param>
    /// <param name="on">The day, 2022-01-01 to 2099-11-30.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="signs"/> holds an unknown sign, or the day is not taken.</exception>
    public static FirstResponse For(Signs signs, LocalDate on) => For(signs, on, Memorandum.Known, facility: null);

    /// <summary>The same at a facility of a kind.</summary>
    /// <param name="signs">What the person can tell.</param>
    /// <param name="on">The day, 2022-01-01 to 2099-11-30.</param>
    /// <param name="facility">The kind of facility; the memorandum with the police is about medical institutions only.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="signs"/> holds an unknown sign, the day is not taken, or <paramref name="facility"/> is no kind.
    /// </exception>
    public static FirstResponse For(Signs signs, LocalDate on, FacilityKind facility) => For(signs, on, Memorandum.Known, Guard.Defined(facility));

    /// <summary>The first response under a given state of the memorandum.</summary>
    /// <param name="signs">What the person can tell.</param>
    /// <param name="on">The day, 2022-01-01 to 2099-11-30.</param>
    /// <param name="memorandum">The memorandum with the police, on which their step depends.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="signs"/> holds an unknown sign, or the day is not taken.</exception>
    public static FirstResponse For(Signs signs, LocalDate on, Memorandum memorandum) => For(signs, on, memorandum, facility: null);

    private static FirstResponse For(Signs signs, LocalDate on, Memorandum memorandum, FacilityKind? facility)
        => (signs & ~Known) == 0
            ? new FirstResponse(signs, JapanTime.Taken(on, nameof(on)), Guard.NotNull(memorandum), facility)
            : throw new ArgumentOutOfRangeException(nameof(signs), signs, "holds an unknown sign");

    private IEnumerable<ResponseStep> All(Memorandum memorandum)
    {
        if (Has(Signs.Suspicion | Grave))
        {
            yield return ResponseTexts.Vendor(Has(Signs.Suspicion | Signs.SystemStopped) ? null : ResponseTexts.IfFromASystem);
        }

        if (Signs != Signs.None && On >= SchemeDates.Start)
        {
            yield return ResponseTexts.Emergency(
                Signs == Signs.Suspicion ? ResponseTexts.IfUnsure : null,
                Has(Grave) ? ResponseTexts.WhyExperts : Has(Signs.SupportScam) ? ResponseTexts.WhyScam : ResponseTexts.WhyDesk);
        }

        if (Has(Signs.Suspicion | Grave))
        {
            yield return ResponseTexts.Mhlw(IfAttack());
        }

        if (Has(Signs.DataLeaked))
        {
            yield return ResponseTexts.Ppc;
        }

        if (Has(Signs.Suspicion | Grave) && memorandum.InForceOn(On) && Facility != FacilityKind.CareService)
        {
            yield return ResponseTexts.Police(IfAttack());
        }
    }

    /// <summary>Harm that is suspected to come from an attack needs no condition; harm alone and suspicion alone do.</summary>
    private Text? IfAttack() => !Has(Grave) ? ResponseTexts.OnceItIsAnAttack : Has(Signs.Suspicion) ? null : ResponseTexts.IfByAttack;

    private bool Has(Signs any) => (Signs & any) != 0;

    private bool PrintMembers(StringBuilder builder)
        => RecordText.Print(
            builder,
            (nameof(Signs), Signs), (nameof(On), On), (nameof(Facility), Facility),
            (nameof(Warnings), Warnings), (nameof(Steps), Steps));
}
