using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace JmaCyber.Rules.Cli.Summaries;

/// <summary>What a summary counts by: the key of a decision, and the order of the keys.</summary>
internal sealed record SummaryBy(string Name, Text Title, Func<Decision, string?> Key)
{
    /// <summary>The key of the claims that have none, which stands last.</summary>
    public const string None = "none";

    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");

    public static IReadOnlyList<SummaryBy> All { get; } =
    [
        new("outcome", new("結果", "Outcome"), decision => Named(decision.Outcome)) { Names = NamesOf<Outcome>() },
        new("programYear", new("年間（6月開始）", "Program year"), decision => decision.ProgramYear?.Year.ToString(CultureInfo.InvariantCulture)),
        new("month", new("振込みの月", "Month of remittance"), decision => decision is Payable payable ? Month.Format(payable.Payout.RemittedBy) : null),
        new("payment", new("支援金", "Payment"), decision => decision.Payment is { } payment ? Named(payment) : null)
        {
            Names = NamesOf<PaymentKind>(),
        },
        new("facility", new("施設", "Facility"), decision => decision.Claim.Facility.Id.Value),
    ];

    /// <summary>The keys in the order of the contract; empty where they are in that of their characters.</summary>
    private string[] Names { get; init; } = [];

    public int Place(string key) => Array.IndexOf(Names, key);

    /// <summary>A key as people read it.</summary>
    public Text Shown(string key) => (Name, Place(key)) switch
    {
        ("outcome", var place) when place >= 0 => Words.Outcome((Outcome)place),
        ("payment", var place) when place >= 0 => Words.Payment((PaymentKind)place),
        _ => string.Equals(key, None, StringComparison.Ordinal) && Name is not "facility" ? new("なし", "none") : new(key, key),
    };

    /// <summary>A value as the contract writes it.</summary>
    private static string Named(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string[] NamesOf<T>()
        where T : struct, Enum
        => Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.CamelCase.ConvertName);
}
