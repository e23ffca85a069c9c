namespace JmaCyber.Rules.Utility;

/// <summary>A sentence under the title of its rule; where the sentence names it already the title is left out, so that no word stands there twice.</summary>
public static class LabelText
{
    /// <summary>The sentence, with its title before it where it does not name it.</summary>
    /// <param name="title">The title.</param>
    /// <param name="sentence">What is said of it.</param>
    /// <param name="mark">What stands around the title, as two asterisks in Markdown.</param>
    public static Text Of(Text title, Text sentence, string mark = "") => new(
        Guard.NotNull(sentence).Ja.Contains(Guard.NotNull(title).Ja) ? sentence.Ja : $"{mark}{title.Ja}{mark}：{sentence.Ja}",
        sentence.En.IndexOf(title.En, StringComparison.OrdinalIgnoreCase) >= 0 ? sentence.En : $"{mark}{Capital(title.En)}{mark}: {sentence.En}");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
