using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance;

/// <summary>What the memorandum with the police says beside its term and the response to an incident: statements for guidance, which decide nothing.</summary>
/// <remarks>Immutable; compared by identity. Article 3(1)1 is <see cref="Rule.ResponsePolice"/>, article 4 is <see cref="Rule.MouTerm"/>.</remarks>
public sealed class MemorandumArticle
{
    private MemorandumArticle(Text title, CitedText statement)
    {
        Title = title;
        Statement = statement;
    }

    /// <summary>Every one, in order of article; whom it is about comes first.</summary>
    public static IReadOnlyList<MemorandumArticle> All { get; } = new ValueList<MemorandumArticle>(
    [
        new(new Text("対象", "Whom it is about"), new CitedText(
            ja: "日本医師会、都道府県医師会、およびその会員の医療機関についての取決めです。介護サービス施設・事業所には触れていません。",
            en: "It is about the JMA, the prefectural associations and the medical institutions of their members. Care-service facilities are named nowhere.",
            "MOU")),
        new(new Text("目的", "Purpose"), new CitedText(
            ja: "両者が協力して医療機関のサイバー事案を防ぎ、起きたときは警察への相談、被害の封じ込め、診療の早い復旧につなげることを目的としています。",
            en: "Both work together to prevent incidents at medical institutions and, when one happens, to see the police consulted, the harm contained " +
                "and care restored early.",
            "MOU art.1")),
        new(new Text("協力", "Cooperation"), new CitedText(
            ja: "両者は、日ごろから連絡を取り合い、信頼に基づいて協力します。",
            en: "Both keep in touch at all times and cooperate in mutual trust.",
            "MOU art.2")),
        new(new Text("平時の連携", "In quiet times"), new CitedText(
            ja: "教育・研修と広報・周知を、両者の間でも、都道府県医師会と都道府県警察の間でも、連携して行います。",
            en: "Training and publicity are done together, by both parties and between prefectural associations and prefectural police.",
            "MOU art.3(1)2")),
        new(new Text("具体的な方法", "Details"), new CitedText(
            ja: "連携の具体的な方法は、両者が別に合意して決めます。",
            en: "How this is done in detail is settled by agreement.",
            "MOU art.3 para.2")),
        new(new Text("疑義", "Doubts"), new CitedText(
            ja: "覚書に書かれていないことや解釈に迷うことは、両者が協議して解決します。",
            en: "What it does not say and what is doubtful is settled by consultation.",
            "MOU art.5")),
    ]);

    /// <summary>What it is about, in a few words.</summary>
    public Text Title { get; }

    /// <summary>What it says, in our own words, and where.</summary>
    public CitedText Statement { get; }

    /// <summary>Title and article, in English, whatever the culture.</summary>
    public override string ToString() => $"{Title.En} ({Statement.Sources[0]})";
}
