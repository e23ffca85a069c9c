using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>The dimensions of the partition; a cell is a class of each, or of none where one does not apply to it.</summary>
internal static class CellDimensions
{
    private static readonly Text[] NoOrYes = [new("なし", "no"), new("あり", "yes")];

    public static Dimension Facility { get; } = Dimension.Each(
        new("施設", "facility"), cell => (int)cell.Slice.Kind, place => SpaceWords.Of((FacilityKind)place));

    public static Dimension Membership { get; } = Dimension.Each(
        new("会員資格", "membership"), cell => (int)cell.Claimant.MembershipClass, place => SpaceWords.Of((MembershipClass)place));

    public static Dimension Incident { get; } = Dimension.Each(
        new("事案", "incident"), cell => (int)cell.Incident.Kind, place => SpaceWords.Of((IncidentKind)place));

    /// <summary>For each thing that documents show, in the order of <see cref="DocumentSorts.Things"/>, whether it is there.</summary>
    public static Dimension[] Things { get; } = Array.ConvertAll(DocumentSorts.Things, ThingOf);

    /// <summary>Whether what two programs require is complete on different days.</summary>
    public static Dimension Completion { get; } = Dimension.Each(
        new("必要な書類がそろう日", "documents complete"),
        cell => cell.Documents.Key.Apart ? 1 : null,
        _ => new("変更前後で異なる日", "on different days before and after"));

    public static Dimension PriorClaims { get; } = Dimension.Each(
        new("先の請求", "earlier claims"), cell => PriorClaimsClass.PlaceOf(cell.PriorClaims.Before, cell.PriorClaims.After), PriorClaimsWords);

    public static Dimension IncidentPeriod(DecisionSpace space) => new(
        new("事由発生日", "incident date"),
        cell => ClassSet.Of(cell.Slice.Timing.IncidentPeriod.Index),
        set => SpaceWords.Or([.. SpaceWords.Runs(set.Places).Select(run
            => SpaceWords.Dates(space.IncidentPeriods[run.First], space.IncidentPeriods[run.Last]))]));

    public static Dimension ClaimYear(DecisionSpace space) => Dimension.Each(
        new("請求日", "claim date"),
        cell => (int)cell.Slice.Timing.ClaimYear,
        place => SpaceWords.Of((ClaimYear)place, space.Before, space.After));

    /// <summary>The dimensions of the cells of a slice, in the order of the register.</summary>
    public static IEnumerable<Dimension> Of(SpaceSlice slice) =>
    [
        IncidentPeriod(slice.Space),
        ClaimYear(slice.Space),
        Facility,
        Membership,
        YesNo("手続き中", "procedure pending", cell => cell.Claimant.Pending),
        YesNo("開設または管理", "opens or manages", cell => cell.Claimant.Related),
        Dimension.Each(new("内部犯罪", "insider crime"), cell => (int)cell.InsiderCrime, place => InsiderWords((InsiderCrime)place)),
        Incident,
        YesNo("個人情報の漏えい", "personal data leaked", cell => IsAttack(cell) ? cell.Incident.Leaked : null),
        Dimension.Each(
            new("休業日数", "closure days"),
            cell => IsAttack(cell) ? Array.FindIndex(slice.Incidents, cell.Incident.HasSameDays) : null,
            place => ClosureWords(slice, slice.Incidents[place])),
        .. Things,
        YesNo("もう一方の支援金の書類", "document of the other payment", cell => cell.Incident.Payment is null ? null : cell.Documents.Key.Other),
        Dimension.Each(new("記載", "statements"), cell => cell.Documents.Key.Split ? 1 : null, _ => new("別々の書類", "in different documents")),
        Completion,
        PriorClaims,
    ];

    private static bool IsAttack(Cell cell) => cell.Incident.Kind == IncidentKind.CyberAttack;

    private static Dimension YesNo(string ja, string en, Func<Cell, bool?> isYes)
        => Dimension.Each(new(ja, en), cell => isYes(cell) switch { true => 1, false => 0, null => null }, place => NoOrYes[place]);

    private static Dimension ThingOf(DocumentThing thing)
    {
        bool isReport = thing == DocumentSorts.Things[0];
        return new Dimension(
            thing.Name,
            cell => cell.Incident.Payment is { } payment && (thing.Evidence & DocumentSorts.CountedFor(payment)) != 0
                ? ClassSet.Of(PlaceIn(cell.Documents.Key))
                : ClassSet.Any,
            set => isReport ? AttackReports.Words(set.Places) : set.Has(0) ? thing.Missing : thing.There);

        int PlaceIn(DocumentsKey key) => isReport ? AttackReports.Of(key) : key.Shows(thing.Evidence) ? 1 : 0;
    }

    private static Text InsiderWords(InsiderCrime insider) => insider switch
    {
        InsiderCrime.Confirmed => new("確認済み", "confirmed"),
        InsiderCrime.UnderInvestigation => new("調査中", "under investigation"),
        InsiderCrime.None => NoOrYes[0],
    };

    private static Text ClosureWords(SpaceSlice slice, IncidentClass incident)
    {
        ClosureReading closure = incident.Closure;
        if (closure is { AreEqual: true, Before: 0 } && incident.HasDays)
        {
            return new("0（休業とならない日のみ）", "0 (days that do not count)");
        }

        if (closure.AreEqual)
        {
            return SpaceWords.Days(closure.Before, Math.Max(slice.CapBefore, slice.CapAfter) + 1);
        }

        (Text before, Text after) = (SpaceWords.Days(closure.Before, slice.CapBefore + 1), SpaceWords.Days(closure.After, slice.CapAfter + 1));
        return new($"変更前{before.Ja}、変更後{after.Ja}(日数は異なる)", $"{before.En} before, {after.En} after (different numbers)");
    }

    private static Text PriorClaimsWords(int place)
    {
        (PriorClaimsUse one, PriorClaimsUse other) = PriorClaimsClass.UsesAt(place);
        (Text before, Text after) = (UseWords(one), UseWords(other));
        return before == after ? before : new($"変更前: {before.Ja}、変更後: {after.Ja}", $"before: {before.En}; after: {after.En}");
    }

    private static Text UseWords(PriorClaimsUse use)
    {
        Text year = (use & ~PriorClaimsUse.SameIncident) switch
        {
            PriorClaimsUse.None => new("年間の枠は未使用", "the year is free"),
            PriorClaimsUse.Year => new("年間の枠は使用済み", "the year is used up"),
            _ => new("年間の枠はもう一方の支援金で使用済み", "the year is used up by the other payment"),
        };
        return (use & PriorClaimsUse.SameIncident) == 0 ? year : new($"{year.Ja}、同じ事案が支払済み", $"{year.En}, the same incident was paid");
    }
}
