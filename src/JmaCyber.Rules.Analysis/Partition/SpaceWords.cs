using System.Globalization;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>What the coordinates of cells and the conditions of regions are called.</summary>
internal static class SpaceWords
{
    /// <summary>Incident dates, from the first of one period to the last of another.</summary>
    public static Text Dates(IncidentPeriod first, IncidentPeriod last)
    {
        (string from, string to) = (DateFault.Iso(first.First), DateFault.Iso(last.Last));
        (string fromJa, string toJa) = (DateText.Era(first.First), DateText.Era(last.Last));
        if (first.IsBeforeAll)
        {
            LocalDate next = last.Last.PlusDays(1);
            return new($"{DateText.Era(next)}より前", $"before {DateFault.Iso(next)}");
        }

        return last.Last == IncidentPeriod.Latest ? new($"{fromJa}以後", $"from {from}")
            : first.First == last.Last ? new(fromJa, $"on {from}") : new($"{fromJa}～{toJa}", $"from {from} to {to}");
    }

    /// <summary>When the claim comes.</summary>
    public static Text Of(ClaimYear year, SupportProgram before, SupportProgram after)
    {
        LocalDate one = LocalDate.Min(before.FirstYear.Start, after.FirstYear.Start);
        LocalDate both = LocalDate.Max(before.FirstYear.Start, after.FirstYear.Start);
        Text later = new("事由発生の年間より後の年間に請求", "claimed after the incident's program year");
        return year switch
        {
            ClaimYear.SameYear => new("事由発生と同じ年間に請求", "claimed in the program year of the incident"),
            ClaimYear.LaterBeforeBoth => new($"{later.Ja}（{DateText.Era(one)}より前）", $"{later.En} but before {DateFault.Iso(one)}"),
            ClaimYear.LaterOfOne => new(
                $"{later.Ja}（{DateText.Era(one)}～{DateText.Era(both.PlusDays(-1))}）",
                $"{later.En} from {DateFault.Iso(one)} to {DateFault.Iso(both.PlusDays(-1))}"),
            ClaimYear.Later => new("事由発生の年間より後の、制度のある年間に請求", "claimed in a later program year"),
            ClaimYear.LastDate => new($"{DateText.Ja(IncidentPeriod.Latest)}に請求", $"claimed on {DateFault.Iso(IncidentPeriod.Latest)}"),
        };
    }

    public static Text Of(FacilityKind kind) => kind switch
    {
        FacilityKind.Hospital => new("病院", "hospital"),
        FacilityKind.Clinic => new("診療所", "clinic"),
        FacilityKind.CareService => new("介護サービス施設・事業所", "care-service facility"),
    };

    public static Text Of(MembershipClass standing) => standing switch
    {
        MembershipClass.Throughout => new("事由発生日にも請求日にもA①会員", "A① member on the incident date and on the claim date"),
        MembershipClass.EndedBetween => new("事由発生日にはA①会員で請求日までに資格を喪失", "A① member on the incident date but no longer on the claim date"),
        MembershipClass.EndedBefore => new("事由発生日までにA①会員の資格を喪失", "A① membership ended by the incident date"),
        MembershipClass.BeganBetween => new("事由発生日の後で請求日までにA①会員となった", "A① member on the claim date but not yet on the incident date"),
        MembershipClass.BeganAndEndedBetween => new("事由発生日の後にA①会員となって請求日までに資格を喪失", "A① membership began after the incident date and ended by the claim date"),
        MembershipClass.BeginsLater => new("請求日より後にA①会員となる", "A① membership begins after the claim date"),
        MembershipClass.None => new("A①会員以外", "no A① member"),
    };

    public static Text Of(IncidentKind kind) => kind switch
    {
        IncidentKind.CyberAttack => new("サイバー攻撃", "cyber attack"),
        IncidentKind.DataLeak => new("サイバー攻撃によらない個人情報の漏えい", "data leak without an attack"),
        IncidentKind.SuspiciousMessage => new("不審なメッセージのみ", "suspicious message alone"),
        IncidentKind.Undetermined => new("攻撃かどうか不明な事案", "incident of which it is unclear whether it was an attack"),
    };

    /// <summary>A number of days, which stands for all larger ones when it is the last that is told.</summary>
    public static Text Days(int days, int last) => days >= last ? new($"{Number(days)}日以上", $"{Number(days)} or more") : Same(Number(days));

    /// <summary>Numbers of days, as <c>0 or 2 to 3</c>; the last that is told stands for all larger ones.</summary>
    public static Text Days(IEnumerable<int> days, int last) => Or([.. Runs(days).Select(run =>
    {
        (string first, string other) = (Number(run.First), Number(run.Last));
        return run.Last >= last ? Days(run.First, run.First)
            : run.First == run.Last ? new($"{first}日", first) : new Text($"{first}～{other}日", $"{first} to {other}");
    })]);

    /// <summary>The runs of numbers that follow one another, of numbers in order.</summary>
    public static List<(int First, int Last)> Runs(IEnumerable<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (int number in numbers)
        {
            if (runs.Count > 0 && runs[runs.Count - 1].Last == number - 1)
            {
                runs[runs.Count - 1] = (runs[runs.Count - 1].First, number);
            }
            else
            {
                runs.Add((number, number));
            }
        }

        return runs;
    }

    /// <summary>One text or another.</summary>
    public static Text Or(IReadOnlyList<Text> all)
        => new(string.Join("または", all.Select(one => one.Ja)), string.Join(" or ", all.Select(one => one.En)));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static Text Same(string text) => new(text, text);
}
