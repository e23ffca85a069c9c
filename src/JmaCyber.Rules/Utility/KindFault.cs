namespace JmaCyber.Rules.Utility;

/// <summary>What can be wrong with members that belong to another kind of claimant, incident or document, in both languages.</summary>
internal static class KindFault
{
    /// <summary>What is wrong with an applicant who is no A① member.</summary>
    public static Text Applicant { get; } = new(
        ja: "会員区分がotherなのにtrueです。手続き中の申請者はcategoryをa1、fromを申請日として入力する必要があります",
        en: "is true for 'other'; expected an applicant to be entered as category a1, with the date applied for as from");

    /// <summary>What is wrong with an A① membership that never begins.</summary>
    public static Text NoStart { get; } = new(
        ja: "nullですが、A①会員です。資格が始まる日（yyyy-MM-dd）が必要です",
        en: "is null for an A① member; expected the date on which the membership begins");

    /// <summary>What is wrong with a member that belongs to another kind of incident or document.</summary>
    public static Text Foreign(string owner) => new(
        ja: $"この項目は{owner}だけのものです。ここでは取り除く必要があります",
        en: $"belongs to {owner} only; expected it to be absent here");
}
