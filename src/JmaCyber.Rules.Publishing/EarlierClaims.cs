namespace JmaCyber.Rules.Publishing;

/// <summary>What a guide says of the claims before its own: without them it can promise what is not due.</summary>
internal static class EarlierClaims
{
    /// <summary>How many were seen, in a few words.</summary>
    public static Text Seen(int count) => count == 0
        ? new("この施設にはないものとしています。ある場合は、結果が変わることがあります", "none of this facility seen; if there are any, the answer can differ")
        : new($"この施設の{count}件を踏まえています", $"{count} of this facility seen");

    /// <summary>The same as a sentence for a page.</summary>
    public static Text Note(int count) => count == 0
        ? new(
            "この施設の先の請求は、ないものとして判定しています。ある場合は、結果が変わることがあります。",
            "Earlier claims of this facility seen: 0. If there are any, the answer can differ.")
        : new($"この施設の先の請求{count}件を踏まえて判定しています。", $"Earlier claims of this facility seen: {count}.");
}
