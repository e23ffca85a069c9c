using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>A thing that documents show, or several of which one will do.</summary>
/// <param name="Evidence">The thing.</param>
/// <param name="Name">Its name.</param>
/// <param name="There">That it is there.</param>
/// <param name="Missing">That it is not.</param>
internal sealed record DocumentThing(Evidence Evidence, Text Name, Text There, Text Missing);

/// <summary>The documents that can be handed in, one for each thing or set of things that a document can show, and what these are called.</summary>
/// <remarks>A document that shows something new has to be told of here, and nowhere else in the partition.</remarks>
internal static class DocumentSorts
{
    /// <summary>The reports of an attack.</summary>
    public const Evidence Reports = Evidence.MhlwReport | Evidence.JmaReport;

    /// <summary>Every kind, in the order of <see cref="DocumentKind"/>.</summary>
    public static readonly DocumentKind[] Kinds = [.. ContractName.All<DocumentKind>().Select((_, place) => (DocumentKind)place)];

    /// <summary>Everything that documents show; first the reports of an attack, of which there can be two.</summary>
    public static readonly DocumentThing[] Things =
    [
        new(
            Reports,
            new("攻撃の報告", "the report of the attack"),
            new("攻撃の報告あり", "a report of the attack"),
            new("攻撃の報告なし", "no report of the attack")),
        new(
            Evidence.ClosureCertificate,
            new("休業証明書", "the closure certificate"),
            new("休業証明書あり", "a closure certificate"),
            new("休業証明書なし", "no closure certificate")),
        new(
            Evidence.PpcReport,
            new("個人情報保護委員会への報告", "the report to the PPC"),
            new("個人情報保護委員会への報告あり", "a report to the PPC"),
            new("個人情報保護委員会への報告なし", "no report to the PPC")),
        new(
            Evidence.RecurrencePrevention,
            new("再発防止策の記載", "the statement of measures against recurrence"),
            new("再発防止策の記載あり", "measures against recurrence stated"),
            new("再発防止策の記載なし", "no measures against recurrence stated")),
        new(
            Evidence.IndividualsNotified,
            new("本人への通知の記載", "the statement of the notification"),
            new("本人への通知の記載あり", "notification of the persons concerned stated"),
            new("本人への通知の記載なし", "no notification of the persons concerned stated")),
        new(
            Evidence.ApplicationForm,
            new("給付申請兼振込依頼書", "the application form"),
            new("給付申請兼振込依頼書あり", "the application form"),
            new("給付申請兼振込依頼書なし", "no application form")),
    ];

    private static readonly LocalDate SomeDay = new(2024, 1, 1);

    private static readonly Evidence[] ByKind = Array.ConvertAll(Kinds, kind => Of(kind, SomeDay).Aggregate(Evidence.None, (all, one) => all | one.Shows));

    private static readonly Evidence[] Counted = Array.ConvertAll(
        new[] { PaymentKind.CyberAttack, PaymentKind.DataLeak },
        payment => Kinds.Where(kind => !IsIgnored(payment, kind)).Aggregate(Evidence.None, (all, kind) => all | Shown(kind)));

    /// <summary>Every document of a kind that arrived on a day, by what it shows.</summary>
    public static Document[] Of(DocumentKind kind, LocalDate day) => DocumentKinds.Sorts(kind, day);

    /// <summary>Everything that documents of a kind can show.</summary>
    public static Evidence Shown(DocumentKind kind) => ByKind[(int)kind];

    /// <summary>Whether a kind is needed for the other payment only (<c>document.ignored</c>).</summary>
    public static bool IsIgnored(PaymentKind payment, DocumentKind kind) => DocumentKinds.Of(kind).OnlyFor is { } only && only != payment;

    /// <summary>Everything that documents can show that counts for a payment.</summary>
    public static Evidence CountedFor(PaymentKind payment) => Counted[(int)payment];

    /// <summary>A document that shows the same and arrived on another day.</summary>
    public static Document On(LocalDate day, Document document) => Array.Find(Of(document.Kind, day), one => one.Shows == document.Shows)!;
}
