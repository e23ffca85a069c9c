using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>What earlier claims use up before and after, in words.</summary>
internal static class PriorClaimsWords
{
    /// <summary>Every way of a set; where the year is used up by either payment, the payment is not told.</summary>
    public static Text Of(ClassSet set) => SpaceWords.Or(set.Places.Where(place => !IsTold(set, place)).Select(Of).ToArray());

    /// <summary>Whether a use by the other payment is told by the same use by the own one.</summary>
    private static bool IsTold(ClassSet set, int place) => place != PriorClaimsPlace.Alike && PriorClaimsPlace.UsesAt(place) switch
    {
        (PriorClaimsUse.None, PriorClaimsUse.Year) or (PriorClaimsUse.Year, PriorClaimsUse.None) => false,
        (PriorClaimsUse.None, _) => set.Has(PriorClaimsPlace.Of(PriorClaimsUse.None, PriorClaimsUse.Year)),
        (_, PriorClaimsUse.None) => set.Has(PriorClaimsPlace.Of(PriorClaimsUse.Year, PriorClaimsUse.None)),
        _ => false,
    };

    private static Text Of(int place) => place == PriorClaimsPlace.Alike
        ? new("年間の枠の判定は変わらない", "program year judged alike")
        : PriorClaimsPlace.UsesAt(place) switch
        {
            (PriorClaimsUse.None, PriorClaimsUse.Year) => new("年間の枠が変更前は未使用で変更後は使用済み", "program year free before and used up after"),
            (PriorClaimsUse.Year, PriorClaimsUse.None) => new("年間の枠が変更前は使用済みで変更後は未使用", "program year used up before and free after"),
            (PriorClaimsUse.None, _) => new("年間の枠が変更前は未使用で変更後はもう一方の支援金で使用済み", "program year free before and used up by the other payment after"),
            (_, PriorClaimsUse.None) => new("年間の枠が変更前はもう一方の支援金で使用済みで変更後は未使用", "program year used up by the other payment before and free after"),
            (PriorClaimsUse.Year, _) => new("年間の枠がどちらも使用済み（変更後はもう一方の支援金でも）", "program year used up before and after (after by the other payment, too)"),
            _ => new("年間の枠がどちらも使用済み（変更前はもう一方の支援金でも）", "program year used up before and after (before by the other payment, too)"),
        };
}
