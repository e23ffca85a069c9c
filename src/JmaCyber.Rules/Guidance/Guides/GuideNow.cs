using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>What the guide says first: whom to call at this moment, with number and hours (sections 10 and 11 of the register).</summary>
internal static class GuideNow
{
    private static readonly Text Title = new("いますぐ", "Now");

    private static readonly GuideItem CallFirst = new(
        "被害が出ているとき、またはその疑いがあるときは、請求の準備より先に、次の順に連絡してください。",
        "Where harm is done or suspected, call these in this order, before you prepare any claim.",
        "MHLW-2018; MANUAL 2-1; PRACTICE");

    private static readonly GuideItem CallUnsure = new(
        "攻撃か否か分からないときも、未然に防いだ攻撃の試みでも、判断を待たずに、次の順に連絡してください。",
        "Call these in this order even where it is unclear whether it is an attack, and after an attempt that was blocked: do not wait for certainty.",
        "MHLW-2018; MANUAL 2-1; MANUAL Q2-1; READING");

    private static readonly GuideItem AskOfMessages = new(
        "不審なメッセージや警告の画面について分からないことは、次の窓口に相談できます。",
        "This desk can be asked about suspicious messages and warnings on the screen.",
        "MANUAL 2-1; NOTICE");

    private static readonly GuideItem IfHarmFollowed = new(
        "添付ファイルを開いた、遠隔操作を許したなど、被害の疑いがあるときは、システムの保守業者にも直ちに連絡してください。",
        "Where an attachment was opened or remote control was given, tell the firm that maintains the system at once as well.",
        "MHLW-2018; READING");

    private static readonly GuideItem ShouldItComeBack = new(
        "新たに被害やその疑いが生じたときの連絡先は、次の順です。",
        "Should harm be done or suspected again, this is whom to call, in this order.",
        "MHLW-2018; MANUAL 2-1; PRACTICE");

    private static readonly GuideItem NoMemorandum = new(
        "警察との覚書は医療機関についてのもので、介護サービス施設・事業所には触れていません。一般の実務として、所在地の都道府県警察に相談できます。",
        "The memorandum with the police is about medical institutions and names care-service facilities nowhere. As a matter of practice the police of " +
            "your own prefecture can be consulted.",
        "MOU; PRACTICE");

    /// <summary>The section of a claim.</summary>
    public static GuideSection For(Decision decision, bool isClosed, LocalDate on)
    {
        Claim claim = decision.Claim;
        Signs signs = claim.Incident.Match(
            cyberAttack: attack => Signs.Suspicion
                | (decision.ClosureDays > 0 || attack.Attack == AttackKind.SystemUnavailable ? Signs.SystemStopped : Signs.None)
                | (attack.PersonalDataLeaked ? Signs.DataLeaked : Signs.None),
            dataLeak: static _ => Signs.DataLeaked,
            suspiciousMessage: static _ => Signs.SupportScam,
            undetermined: static _ => Signs.Suspicion | Signs.Unsure);
        GuideItem lead = claim.Incident.Match(
            cyberAttack: _ => isClosed ? ShouldItComeBack : CallFirst,
            dataLeak: _ => isClosed ? ShouldItComeBack : CallFirst,
            suspiciousMessage: static _ => AskOfMessages,
            undetermined: static _ => CallUnsure);
        IEnumerable<GuideItem> last = signs == Signs.SupportScam ? [IfHarmFollowed]
            : claim.Facility.Kind == FacilityKind.CareService ? [NoMemorandum] : [];
        return Section(FirstResponse.For(signs, on, claim.Facility.Kind), lead, on, last);
    }

    /// <summary>The section before anything is claimed, when all is possible.</summary>
    public static GuideSection Before(LocalDate on) => Section(
        FirstResponse.For(Signs.Suspicion | Signs.SupportScam | Signs.Unsure, on),
        CallUnsure,
        on,
        [],
        ResponseTexts.Ppc);

    /// <summary>The section before a claim of a pattern.</summary>
    public static GuideSection Before(int pattern, LocalDate on) => Section(
        FirstResponse.For(pattern switch { 1 => Signs.Suspicion | Signs.SystemStopped, 2 => Signs.Suspicion, _ => Signs.DataLeaked }, on),
        CallFirst,
        on,
        []);

    private static GuideSection Section(FirstResponse response, GuideItem lead, LocalDate on, IEnumerable<GuideItem> last, ResponseStep? besides = null)
    {
        ResponseStep[] police = response.Steps.Where(step => step.Rule == Rule.ResponsePolice).ToArray();
        IEnumerable<ResponseStep> steps = besides is null ? response.Steps : [.. response.Steps.Except(police), besides, .. police];
        IEnumerable<GuideItem> warnings = response.Warnings.Select(warning => new GuideItem(warning.Text, warning.Sources) { IsWarning = true });
        return new GuideSection(GuideSectionKind.Now, Title, [.. warnings, lead, .. steps.Select(step => Call(step, on)), .. last]);
    }

    /// <summary>Whom to call, in which case, how and when, and why.</summary>
    private static GuideItem Call(ResponseStep step, LocalDate on)
    {
        var ja = new List<string> { $"{step.Whom.Ja}：{Reach(step, on).Ja}。", step.Why.Text.Ja };
        var en = new List<string> { $"{Capital(step.Whom.En)}{(step.Condition is { } when ? $" ({when.En})" : "")}: {Reach(step, on).En}.", step.Why.Text.En };
        if (step.Condition is { } condition)
        {
            ja.Insert(1, $"{condition.Ja}の連絡先です。");
        }

        if (step.Desk is { AtHand.Count: > 0 } desk)
        {
            ja.Insert(1, $"電話では、{string.Join("、", desk.AtHand.Select(one => one.Text.Ja))}を確認されます。");
            en.Insert(1, $"It asks for {string.Join(", ", desk.AtHand.Select(one => one.Text.En))}.");
        }

        IEnumerable<Source> sources = step.Desk is null ? step.Sources : step.Sources.Concat(step.Desk.AtHand.SelectMany(one => one.Sources));
        return new GuideItem(new Text(string.Concat(ja), string.Join(" ", en)), sources.Distinct());
    }

    /// <summary>Number and hours; the address to which a report is posted stands with the contacts.</summary>
    private static Text Reach(ResponseStep step, LocalDate on)
    {
        if (step.Desk is not { } desk)
        {
            return step.Contact;
        }

        Text contact = (desk.Contact with { Address = null, PostalCode = null }).Text;
        return desk.HoursOn(on) is { } hours
            ? new Text($"{contact.Ja}、{hours.Text.Ja}", $"{contact.En}, {hours.Text.En}")
            : new Text($"{contact.Ja}。受付時間は資料に示されていません", $"{contact.En}; the documents give no hours");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
