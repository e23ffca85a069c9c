using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>The names of an enumeration's values in UTF-8 with the quote behind them, by number.</summary>
internal static class PlainNames<T>
    where T : struct, Enum
{
    public static readonly byte[][] All = Array.ConvertAll(ContractName.All<T>(), name => System.Text.Encoding.UTF8.GetBytes(name + '"'));
}
