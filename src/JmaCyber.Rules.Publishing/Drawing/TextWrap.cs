namespace JmaCyber.Rules.Publishing.Drawing;

/// <summary>
/// Breaks text into lines of about the same length. English breaks at spaces; Japanese after a particle or a punctuation mark, where a phrase ends,
/// and only within a phrase that is wider than a line elsewhere; never so that a line starts with a closing mark or a small kana, or ends with an
/// opening bracket.
/// </summary>
internal static class TextWrap
{
    private const string Closing = "、。，．・：；？！）」』】〕》〉｝";
    private const string NeverFirst = Closing + "ー々…～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.;:?!)]}%";
    private const string NeverLast = "（「『【〔《〈｛([{";

    /// <summary>The lines, at least one; each at most so wide by the measure, as far as a single character is.</summary>
    public static IReadOnlyList<string> Lines(string text, int width, Func<string, int> measure)
    {
        string[] phrases = Phrases(text).ToArray();
        List<string> lines = Greedy(phrases, width, measure);
        if (lines.Count == 1)
        {
            return lines;
        }

        // The narrowest width that needs no further line, and breaks no phrase that need not be broken, evens them out.
        int widest = width;
        int least = phrases.Select(phrase => measure(phrase.TrimEnd(' '))).Where(one => one <= width).DefaultIfEmpty().Max();
        for (int low = Math.Max(least, width / 2); low < widest;)
        {
            int middle = (low + widest) / 2;
            if (Greedy(phrases, middle, measure).Count > lines.Count)
            {
                low = middle + 1;
            }
            else
            {
                widest = middle;
            }
        }

        return Greedy(phrases, widest, measure);
    }

    /// <summary>The lines of a terminal, each filled as far as it goes; no word or identifier is broken, be it wider than the line.</summary>
    public static IReadOnlyList<string> Filled(string text, int columns) => Greedy(Phrases(text).ToArray(), columns, TextMeasure.Columns, keepsWords: true);

    private static List<string> Greedy(string[] phrases, int width, Func<string, int> measure, bool keepsWords = false)
    {
        var lines = new List<string>();
        string line = string.Empty;
        foreach (string phrase in phrases.SelectMany(one => Fitting(one, width, measure, keepsWords)))
        {
            if (line.Length > 0 && measure((line + phrase).TrimEnd(' ')) > width)
            {
                lines.Add(line.TrimEnd(' '));
                line = string.Empty;
            }

            line += phrase;
        }

        lines.Add(line.TrimEnd(' '));
        return lines;
    }

    /// <summary>The phrase itself, or where it is wider than a line, the parts into which it must be broken.</summary>
    private static IEnumerable<string> Fitting(string phrase, int width, Func<string, int> measure, bool keepsWords)
    {
        int start = 0;
        while (measure(phrase.Substring(start).TrimEnd(' ')) > width)
        {
            int end = start + 1;
            int good = 0;
            while (end < phrase.Length && measure(phrase.Substring(start, end - start)) <= width)
            {
                good = CanBreak(phrase, end) && !(keepsWords && IsWithinWord(phrase, end)) ? end : good;
                end++;
            }

            if (keepsWords && good <= start)
            {
                good = WordsEnd(phrase, start);
                if (good == phrase.Length)
                {
                    break;
                }
            }

            int cut = good > start ? good : Math.Max(start + 1, end - 1);
            cut += cut < phrase.Length && char.IsLowSurrogate(phrase[cut]) ? 1 : 0;
            yield return phrase.Substring(start, cut - start);
            start = cut;
        }

        yield return phrase.Substring(start);
    }

    /// <summary>The first place at which a line may end, however long it is.</summary>
    private static int WordsEnd(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (!CanBreak(text, end) || IsWithinWord(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsWithinWord(string text, int place)
        => !TextMeasure.IsWide(text[place - 1]) && !TextMeasure.IsWide(text[place]) && text[place - 1] != ' ';

    private static IEnumerable<string> Phrases(string text)
    {
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (EndsPhrase(text, i) && CanBreak(text, i))
            {
                yield return text.Substring(start, i - start);
                start = i;
            }
        }

        yield return text.Substring(start);
    }

    /// <summary>Whether a line may end before the character at a place at all.</summary>
    private static bool CanBreak(string text, int place)
        => NeverFirst.IndexOf(text[place]) < 0 && NeverLast.IndexOf(text[place - 1]) < 0 && text[place] != ' ' && !char.IsLowSurrogate(text[place]);

    /// <summary>Whether a phrase ends before the character at a place.</summary>
    private static bool EndsPhrase(string text, int place)
    {
        char last = text[place - 1];
        char next = text[place];
        bool inJapanese = TextMeasure.IsWide(last) && (TextMeasure.IsWide(next) || char.IsLetterOrDigit(next));
        return last == ' '
            || (inJapanese && (Closing.IndexOf(last) >= 0 || NeverLast.IndexOf(next) >= 0))
            || (inJapanese && IsHiragana(last) && !IsHiragana(next) && last is not ('お' or 'ご'));
    }

    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';
}
