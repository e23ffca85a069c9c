using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>The classes of prior claims: judged alike, or the year used up in one way before and in another after.</summary>
internal static class PriorClaimsPlace
{
    private const int Uses = 4;

    public static int Of(PriorClaimsClass prior)
        => prior.Year.Before == prior.Year.After ? SliceDifferences.Alike : Of(prior.Year.Before, prior.Year.After);

    /// <summary>Every class of a set; where the year is used up by either payment, the payment is not told.</summary>
    public static Text Words(ClassSet set) => SpaceWords.Or(set.Places.Where(place => !IsTold(set, place)).Select(Words).ToArray());

    private static int Of(PriorClaimsUse before, PriorClaimsUse after) => 1 + ((int)before * Uses) + (int)after;

    private static (PriorClaimsUse Before, PriorClaimsUse After) UsesAt(int place)
        => ((PriorClaimsUse)((place - 1) / Uses), (PriorClaimsUse)((place - 1) % Uses));

    /// <summary>Whether a use by the other payment is told by the same use by the own one.</summary>
    private static bool IsTold(ClassSet set, int place) => place != SliceDifferences.Alike && UsesAt(place) switch
    {
        (PriorClaimsUse.None, PriorClaimsUse.Year) or (PriorClaimsUse.Year, PriorClaimsUse.None) => false,
        (PriorClaimsUse.None, _) => set.Has(Of(PriorClaimsUse.None, PriorClaimsUse.Year)),
        (_, PriorClaimsUse.None) => set.Has(Of(PriorClaimsUse.Year, PriorClaimsUse.None)),
        _ => false,
    };

    private static Text Words(int place) => place == SliceDifferences.Alike
        ? new("年間の枠の判定は変わらない", "program year judged alike")
        : UsesAt(place) switch
        {
            (PriorClaimsUse.None, PriorClaimsUse.Year) => new("年間の枠が変更前は未使用で変更後は使用済み", "program year free before and used up after"),
            (PriorClaimsUse.Year, PriorClaimsUse.None) => new("年間の枠が変更前は使用済みで変更後は未使用", "program year used up before and free after"),
            (PriorClaimsUse.None, _) => new("年間の枠が変更前は未使用で変更後はもう一方の支援金で使用済み", "program year free before and used up by the other payment after"),
            (_, PriorClaimsUse.None) => new("年間の枠が変更前はもう一方の支援金で使用済みで変更後は未使用", "program year used up by the other payment before and free after"),
            (PriorClaimsUse.Year, _) => new("年間の枠がどちらも使用済み（変更後はもう一方の支援金でも）", "program year used up before and after (after by the other payment, too)"),
            _ => new("年間の枠がどちらも使用済み（変更前はもう一方の支援金でも）", "program year used up before and after (before by the other payment, too)"),
        };
}
