using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Judging;

/// <summary>The remedies that there are (the contract's table of remedies); which of them a finding has is said in its rule's room.</summary>
internal static class Remedies
{
    public static readonly Remedy Nothing = new(RemedyKind.None, new Text(
        "書類の追加や改めての請求によっても、この請求は支払いの対象になりません。",
        "No document and no later claim changes this."));

    public static readonly Remedy Office = new(RemedyKind.Office, new Text(
        "一時支援金事務局だけが判断できます。事務局に確認してください。",
        "Only the support-payment office can settle this; ask the office."));

    public static Remedy Provide(Text paper, Text? advice)
    {
        Text handIn = new($"{paper}を一時支援金事務局に提出してください。", $"Hand in to the support-payment office: {paper}.");
        return new(RemedyKind.Provide, advice is null ? handIn : new($"{handIn}{advice}", $"{handIn} {advice}"));
    }

    /// <summary>To claim again from a day on, under the reading on which that rests.</summary>
    public static Remedy Wait(LocalDate from, Text reading) => new(
        RemedyKind.Wait,
        new Text(
            $"当方の解釈（{reading}）では、{from}から改めて請求できます。",
            $"By our reading ({reading}) it can be claimed again from {from} on."),
        from);

    /// <summary>The next program year opens a new slot, if it is the claim date that places a claim and the membership lasts until then.</summary>
    public static Remedy NextYear(in ClaimFacts facts)
    {
        if (facts.Program.Settings.AnnualWindowBasis != AnnualWindowBasis.ClaimDate || facts.Year is not { } year)
        {
            return Nothing;
        }

        LocalDate from = year.End.PlusDays(1);
        bool endsBefore = facts is { TestsClaimDate: true, IsA1: true, MemberUntil: { } until } && until <= from;
        return endsBefore ? Nothing : Wait(from, new("請求日で年間を数える", "the claim date places a claim in its year"));
    }
}
