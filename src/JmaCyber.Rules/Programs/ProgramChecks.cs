using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Programs;

/// <summary>What can contradict itself in the versions of a program; every fault is told, each where it is.</summary>
internal static class ProgramChecks
{
    public const long MaxAmount = 1_000_000_000;
    public const int MaxDays = 31;

    private static readonly LocalDate Earliest = new(2022, 1, 1);

    public static List<Problem> Of(IReadOnlyList<ProgramVersion> versions)
    {
        var problems = new List<Problem>();
        Tell(versions, (path, message) => problems.Add(new Problem(path, message)));
        return problems;
    }

    /// <summary>Tells every fault as it is found, and keeps none.</summary>
    public static void Tell(IReadOnlyList<ProgramVersion> versions, Action<string, Text> tell)
    {
        if (versions.Count == 0)
        {
            tell("$.versions", new Text("版がありません。1つ以上が必要です", "is empty; expected at least one version"));
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < versions.Count; i++)
        {
            string path = $"$.versions[{i}]";
            ProgramVersion version = versions[i];
            CheckId(version.Id, ids, path + ".id", tell);
            CheckFrom(version.From, i == 0 ? null : versions[i - 1].From, path + ".from", tell);
            CheckAmount(version.Attack, path + ".attack", tell);
            CheckAmount(version.Leak, path + ".leak", tell);
            CheckAmount(version.Closure.Amount, path + ".closure.amount", tell);
            if (version.Closure is PerClosureDay { MaxDays: < 1 or > MaxDays } perDay)
            {
                tell(path + ".closure.maxDays", new Text(
                    $"{perDay.MaxDays}は範囲外です。1～{MaxDays}の整数が必要です",
                    $"{perDay.MaxDays} is out of range; expected 1 to {MaxDays}"));
            }

            CheckOrder(version.AttackReports, [AttackReport.Mhlw, AttackReport.Jma], path + ".attackReports", tell);
            CheckOrder(version.Facilities, [FacilityKind.Hospital, FacilityKind.Clinic, FacilityKind.CareService], path + ".facilities", tell);
            CheckOrder(version.ClosureStatuses, [OperationStatus.NewPatientsStopped, OperationStatus.Closed], path + ".closureStatuses", tell);
            if (version.AttackReports.Count == 0)
            {
                tell(path + ".attackReports", new Text(
                    "空です。mhlw、jmaのうち1つ以上が必要です",
                    "is empty; expected mhlw, jma or both"));
            }

            CheckJmaReportsFrom(version, path + ".jmaReportsFrom", tell);
            CheckRequirements(version.Requirements, path + ".requirements", tell);
        }
    }

    private static void CheckId(string id, HashSet<string> ids, string path, Action<string, Text> tell)
    {
        if (!Identifier.IsLawful(id))
        {
            tell(path, Identifier.Fault(id));
        }
        else if (!ids.Add(id))
        {
            tell(path, new Text(
                $"「{Printable.Of(id)}」は既に別の版のidです。版ごとに異なるidが必要です",
                $"'{Printable.Of(id)}' is the id of an earlier version; expected distinct ids"));
        }
    }

    private static void CheckFrom(LocalDate from, LocalDate? previous, string path, Action<string, Text> tell)
    {
        if (!DateBounds.Hold(from))
        {
            tell(path, DateFault.OutOfBounds(from));
        }
        else if (from < Earliest)
        {
            tell(path, new Text(
                $"{DateFault.Iso(from)}は早すぎます。{DateFault.Iso(Earliest)}以後の日付が必要です",
                $"{DateFault.Iso(from)} is too early; expected {DateFault.Iso(Earliest)} or later"));
        }
        else if (previous is { } before && DateBounds.Hold(before) && from <= before)
        {
            tell(path, new Text(
                $"{DateFault.Iso(from)}は前の版の開始日（{DateFault.Iso(before)}）より後ではありません。開始日の順が必要です",
                $"{DateFault.Iso(from)} is not after the first day of the version before ({DateFault.Iso(before)}); " +
                $"expected versions in the order of their first days"));
        }
    }

    private static void CheckJmaReportsFrom(ProgramVersion version, string path, Action<string, Text> tell)
    {
        if (version.JmaReportsFrom is not { } from)
        {
            return;
        }

        if (!version.AcceptsJmaReport)
        {
            tell(path, new Text(
                "attackReportsにjmaがない版に日付は置けません。nullが必要です",
                "stands in a version that does not accept jma among its attackReports; expected null"));
        }
        else if (!DateBounds.Hold(from))
        {
            tell(path, DateFault.OutOfBounds(from));
        }
    }

    private static void CheckRequirements(RuleSet requirements, string path, Action<string, Text> tell)
    {
        if (!requirements.Contains(Rule.DocumentApplicationForm))
        {
            tell(path, new Text(
                $"{Rule.DocumentApplicationForm.Id}がありません。常に必要です",
                $"lacks {Rule.DocumentApplicationForm.Id}; expected it always"));
        }

        if (!requirements.Contains(Rule.DocumentPpcReport)
            && (requirements.Contains(Rule.DocumentRecurrencePrevention) || requirements.Contains(Rule.DocumentIndividualsNotified)))
        {
            tell(path, new Text(
                $"{Rule.DocumentPpcReport.Id}がありません。報告の記載事項を求める版には必要です",
                $"lacks {Rule.DocumentPpcReport.Id}; expected it wherever something that the report states is required"));
        }

        foreach (Rule rule in requirements)
        {
            if (!Contents.IsRequirement(rule))
            {
                tell(path, new Text(
                    $"{rule.Id}は提出書類の要件ではありません。document.で始まる要件が必要です",
                    $"holds {rule.Id}, which asks for no document; expected requirements only"));
            }
        }
    }

    private static void CheckAmount(Yen amount, string path, Action<string, Text> tell)
    {
        if (amount.Amount is < 0 or > MaxAmount)
        {
            tell(path, new Text(
                $"{amount}円は範囲外です。0～{new Yen(MaxAmount)}円の整数が必要です",
                $"{amount} yen is out of range; expected 0 to {new Yen(MaxAmount)} whole yen"));
        }
    }

    private static void CheckOrder<T>(IReadOnlyList<T> items, T[] order, string path, Action<string, Text> tell)
        where T : struct, Enum
    {
        int last = -1;
        for (int i = 0; i < items.Count; i++)
        {
            int place = Array.IndexOf(order, items[i]);
            if (place <= last)
            {
                string expected = string.Join(", ", order.Select(ContractName.Of));
                tell($"{path}[{i}]", new Text(
                    $"「{ContractName.Of(items[i])}」はここに置けません。{expected}を重複なくこの順で並べる必要があります",
                    $"'{ContractName.Of(items[i])}' cannot stand here; expected {expected}, each at most once, in this order"));
            }

            last = Math.Max(last, place);
        }
    }
}
