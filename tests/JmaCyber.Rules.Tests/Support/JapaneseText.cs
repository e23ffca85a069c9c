using System.Text.RegularExpressions;

namespace JmaCyber.Rules.Tests.Support;

/// <summary>
/// How the product speaks Japanese: the words that it does not use, the brackets, the dates. It takes any text that a person can be shown, a page of
/// Markdown included; what stands between backquotes is not speech, and is left out.
/// </summary>
internal static partial class JapaneseText
{
    private const string Letter = "[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]";

    /// <summary>What is not said; what is said instead stands in the house's own list.</summary>
    private static readonly string[] Words =
    [
        "年度", "版 ?[0-9]{4}", "事務局に照会", "証拠", "支払の対象", "揃", "問合", "掛か", "一度", "私たち", "(?<![必重主概])要(する|した|さな|しな|し、|せず|る(?!に)|らな)", "完備", "着金日",
        "制度「current」", "妨げられません", "判断のしようが", "拒まれる", "その報告への", "報告の相手", "どう通知したか", "初期の対応", "課税されないと", "償う", "事業者に頼んだ", "翌年の5月",
        "「報告内容」の様式", "支払いの期間は", "サイバー攻撃またはサイバー攻撃によらない", "個人情報を漏えいしたり", "妨げとなっていること", "これらのルールでは", "すべて済んでいます", "どう読んでも",
        "実在するもの", "各日は", "同じ種類が必要", "次に開く時", "事案とはされていません", "[0-9]+円から[0-9,]+円になります\\(0円\\)",
    ];

    /// <summary>What is said to those who read the register, and to nobody else.</summary>
    private static readonly string[] PolicyWords = ["READING", "PRACTICE", "[0-9]+通り", "解釈 ?[a-z-]{4,}", "(?<![a-z])(member|facility|incident|amount|closure|document|limit|payout|response|reading)\\.[a-z-]+"];

    private static readonly Regex[] Everywhere = [.. Words.Select(word => new Regex(word, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))];
    private static readonly Regex[] ToStaff = [.. PolicyWords.Select(word => new Regex(word, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))];

    /// <summary>Fails on what is not said, with the lines in which it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPolicy">Whether it is one for policy people, who know documents and rules by their codes.</param>
    public static void IsAsWeSpeak(string text, bool isPolicy = false) => Assert.Empty(Faults(text, isPolicy));

    /// <summary>What is wrong with a text, each with the line in which it stands.</summary>
    public static IEnumerable<string> Faults(string text, bool isPolicy = false)
    {
        foreach (string line in text.Split('\n'))
        {
            string said = Verbatim().Replace(line, "");
            said = isPolicy ? Citation().Replace(said, "") : said;
            if (!Japanese().IsMatch(said))
            {
                continue;
            }

            foreach (Regex word in isPolicy ? Everywhere : Everywhere.Concat(ToStaff))
            {
                foreach (Match match in word.Matches(said))
                {
                    yield return $"{match.Value}: {line}";
                }
            }

            foreach ((string what, Regex form) in Forms)
            {
                if (form.IsMatch(said))
                {
                    yield return $"{what}: {line}";
                }
            }
        }
    }

    /// <summary>Whether there is a Japanese letter in a text.</summary>
    public static bool HasJapanese(string text) => Japanese().IsMatch(text);

    /// <summary>Whether every sentence of a text ends in です or ます; a label with what it labels is no sentence.</summary>
    public static bool IsPolite(string text) => text.Split('。').SkipLast(1).All(sentence => sentence.Contains('：') || Polite().IsMatch(sentence));

    private static IEnumerable<(string What, Regex Form)> Forms =>
    [
        ("a half-width bracket", HalfBracket()), ("a half-width colon", HalfColon()), ("brackets within brackets", Nested()), ("a date in figures alone", BareDate()),
    ];

    [GeneratedRegex("`[^`]*`|https?://[^ 、。）]*|【日本医師会】【会員様名[^】]*】[^ |]*")]
    private static partial Regex Verbatim();

    [GeneratedRegex("(MANUAL|LEAFLET|NOTICE|MHLW-2018|MOU|PRESS-2022|PRESS-2023|HOLIDAYS-ACT|BANK-ORDER|READING|PRACTICE)( ?(art|para)\\.[0-9()]+| ?[A-Za-z0-9①②③④※＊*().-]+)*")]
    private static partial Regex Citation();

    [GeneratedRegex(Letter)]
    private static partial Regex Japanese();

    [GeneratedRegex("[()]")]
    private static partial Regex HalfBracket();

    [GeneratedRegex("(" + Letter + "|[）」])\\*{0,2}: ")]
    private static partial Regex HalfColon();

    [GeneratedRegex("（[^（）]*（")]
    private static partial Regex Nested();

    [GeneratedRegex("(?<!日（)[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex BareDate();

    [GeneratedRegex("(です|ます|ました|でした|ません|ください|でしょう|ですか|ますか)(（[^（）]*）)?[）」]?$")]
    private static partial Regex Polite();
}
