using JmaCyber.Rules.Analysis.Spaces;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>What earlier claims use up before and after, in words.</summary>
internal static class PastWords
{
    /// <summary>Every way of a set; where the year is used up by either payment, the payment is not told.</summary>
    public static Text Of(ValueSet set) => SpaceWords.Or(set.Places.Where(place => !IsTold(set, place)).Select(Of).ToArray());

    /// <summary>Whether a use by the other payment is told by the same use by the own one.</summary>
    private static bool IsTold(ValueSet set, int place) => place != PastPlace.Alike && PastPlace.UsesAt(place) switch
    {
        (PastUse.None, PastUse.Year) or (PastUse.Year, PastUse.None) => false,
        (PastUse.None, _) => set.Has(PastPlace.Of(PastUse.None, PastUse.Year)),
        (_, PastUse.None) => set.Has(PastPlace.Of(PastUse.Year, PastUse.None)),
        _ => false,
    };

    private static Text Of(int place) => place == PastPlace.Alike
        ? new("年間の枠の判定は変わらない", "program year judged alike")
        : PastPlace.UsesAt(place) switch
        {
            (PastUse.None, PastUse.Year) => new("年間の枠が変更前は未使用で変更後は使用済み", "program year free before and used up after"),
            (PastUse.Year, PastUse.None) => new("年間の枠が変更前は使用済みで変更後は未使用", "program year used up before and free after"),
            (PastUse.None, _) => new("年間の枠が変更前は未使用で変更後はもう一方の支援金で使用済み", "program year free before and used up by the other payment after"),
            (_, PastUse.None) => new("年間の枠が変更前はもう一方の支援金で使用済みで変更後は未使用", "program year used up by the other payment before and free after"),
            (PastUse.Year, _) => new("年間の枠がどちらも使用済み（変更後はもう一方の支援金でも）", "program year used up before and after (after by the other payment, too)"),
            _ => new("年間の枠がどちらも使用済み（変更前はもう一方の支援金でも）", "program year used up before and after (before by the other payment, too)"),
        };
}
