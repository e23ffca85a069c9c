using System.Text;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>A program as a page for people: what it pays by closure day, what must be handed in, how it reads what the documents leave open.</summary>
public static class ProgramPage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    public static string Markdown(SupportProgram program, Language language)
    {
        Guard.NotNull(program);
        var page = new MarkdownPage(language);
        Text name = PageWords.Of(program);
        page.Heading(1, new Text(name.Ja, char.ToUpperInvariant(name.En[0]) + name.En.Substring(1)));
        page.Paragraph(Disclaimer.OfInformation);
        page.Paragraph(new Text($"識別値：`{program.Fingerprint}`", $"Fingerprint: `{program.Fingerprint}`"));
        foreach (ProgramVersion version in program.Versions)
        {
            Version(page, program, version);
        }

        page.Heading(2, new Text("解釈の設定", "Readings of what the documents leave open"));
        page.Table(
            [new("解釈", "Interpretation"), new("値", "Value"), new("意味", "Meaning")],
            Interpretation.All.Where(one => one.BearsOn(program)).Select(one => Setting(one, one.ValueIn(program))));
        return page.ToString();
    }

    private static Text[] Setting(Interpretation interpretation, string? value)
    {
        Text meaning = interpretation.Reading.Values
            .Where(one => string.Equals(one.Value, value, StringComparison.Ordinal))
            .Select(one => one.Meaning).FirstOrDefault()
            ?? new Text("どの値にも当たらない", "neither value");
        return [Same($"`{interpretation.Id}`"), Same(value is null ? "–" : $"`{value}`"), meaning];
    }

    private static void Version(MarkdownPage page, SupportProgram program, ProgramVersion version)
    {
        string from = DateText.En(version.From);
        string fromJa = DateText.Ja(version.From);
        Text named = VersionText.Of(MarkdownPage.Escaped(version.Id));
        ProgramVersion? next = program.Versions.SkipWhile(one => !ReferenceEquals(one, version)).Skip(1).FirstOrDefault();
        page.Heading(2, next is null
            ? new Text($"{named.Ja}：事由発生日が{fromJa}以後", $"Version {MarkdownPage.Escaped(version.Id)} (incidents from {from})")
            : new Text(
                $"{named.Ja}：事由発生日が{fromJa}～{DateText.Ja(next.From.PlusDays(-1))}",
                $"Version {MarkdownPage.Escaped(version.Id)} (incidents {from} to {DateText.En(next.From.PlusDays(-1))})"));
        page.Table([new("被害", "Incident"), new("休業日数", "Closure days"), new("支払額（円）", "Amount (yen)")], Amounts(version));
        page.Table([new("書類", "Document"), new("サイバー攻撃", "Cyber attack"), new("個人情報漏えい", "Data leak")], Documents(version));
        page.Item(new Text(
            $"対象の施設：{List(version.Facilities, Facility, Language.Ja)}",
            $"Facilities covered: {List(version.Facilities, Facility, Language.En)}"));
        page.Item(new Text(
            $"休業となる日：{List(version.ClosureStatuses, Status, Language.Ja)}",
            $"What makes a closure day: {List(version.ClosureStatuses, Status, Language.En)}"));
        page.EndList();
    }

    private static IEnumerable<Text[]> Amounts(ProgramVersion version)
    {
        Text attack = new("サイバー攻撃", "Cyber attack");
        yield return [attack, Same("0"), Same(version.Attack.ToString())];
        if (version.Closure is PerClosureDay perDay)
        {
            for (int days = 1; days < perDay.MaxDays; days++)
            {
                yield return [attack, Same(days.ToString(System.Globalization.CultureInfo.InvariantCulture)), Total(version, days)];
            }

            yield return [attack, new($"{perDay.MaxDays}以上", $"{perDay.MaxDays} or more"), Total(version, perDay.MaxDays)];
        }
        else
        {
            yield return [attack, new("1以上", "1 or more"), Total(version, 1)];
        }

        yield return [new("サイバー攻撃によらない個人情報漏えい", "Data leak without an attack"), Same("–"), Same(version.Leak.ToString())];
    }

    private static Text Total(ProgramVersion version, int days) => Same((version.Attack + version.Closure.For(days)).ToString());

    /// <summary>What must be handed in, which a proposal may ask less of.</summary>
    private static IEnumerable<Text[]> Documents(ProgramVersion version)
    {
        Text yes = new("必要", "required");
        Text no = Same("–");
        yield return [new("給付申請兼振込依頼書", "Application form"), yes, yes];
        if (version.Requirements.Contains(Rule.DocumentAttackReport))
        {
            yield return [ReportOfAttack(version), yes, no];
        }

        if (version.Requirements.Contains(Rule.DocumentClosureCertificate))
        {
            yield return [new("休業証明書", "Closure certificate"), new("休業1日以上なら必要", "required from 1 closure day"), no];
        }

        if (version.Requirements.Contains(Rule.DocumentPpcReport))
        {
            yield return [PpcReport(version), no, yes];
        }
    }

    private static Text ReportOfAttack(ProgramVersion version)
    {
        Text toJma = version.JmaReportsFrom is { } from
            ? new($"日本医師会への報告書（{DateText.Era(from)}以後に届いたもの）", $"to the JMA (received on or after {DateText.En(from)})")
            : new("日本医師会への報告書", "to the JMA");
        return (version.AttackReports.Contains(AttackReport.Mhlw), version.AttackReports.Contains(AttackReport.Jma)) switch
        {
            (true, true) => new($"厚生労働省への報告を示す書類、または{toJma.Ja}", $"Report to the MHLW or {toJma.En}"),
            (true, false) => new("厚生労働省への報告を示す書類", "Report to the MHLW"),
            _ => new(toJma.Ja, $"Report {toJma.En}"),
        };
    }

    private static Text PpcReport(ProgramVersion version)
    {
        Text report = new("個人情報保護委員会への報告の写し", "Copy of the report to the PPC");
        return (version.Requirements.Contains(Rule.DocumentRecurrencePrevention), version.Requirements.Contains(Rule.DocumentIndividualsNotified)) switch
        {
            (true, true) => new(
                $"{report.Ja}（再発防止策と、本人への通知を済ませた旨の記載があるもの）",
                $"{report.En} that states the measures against recurrence and that the persons concerned were notified"),
            (true, false) => new($"{report.Ja}（再発防止策の記載があるもの）", $"{report.En} that states the measures against recurrence"),
            (false, true) => new($"{report.Ja}（本人への通知を済ませた旨の記載があるもの）", $"{report.En} that states that the persons concerned were notified"),
            (false, false) => report,
        };
    }

    private static string List<T>(IReadOnlyList<T> items, Func<T, Text> name, Language language)
        => items.Count == 0
            ? new Text("なし", "none").In(language)
            : string.Join(language == Language.Ja ? "、" : ", ", items.Select(item => name(item).In(language)));

    private static Text Facility(FacilityKind kind) => kind switch
    {
        FacilityKind.Hospital => new("病院", "hospitals"),
        FacilityKind.Clinic => new("診療所", "clinics"),
        FacilityKind.CareService => new("介護サービス施設・事業所", "care-service facilities"),
    };

    private static Text Status(OperationStatus status) => status == OperationStatus.Closed
        ? new("全面的に休業した日", "full closure")
        : new("新規患者の診療をすべて止めた日", "a stop of every consultation of new patients");

    private static Text Same(string text) => new(text, text);
}
