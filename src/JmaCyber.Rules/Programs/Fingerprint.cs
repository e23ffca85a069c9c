using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JmaCyber.Rules.Utility;
using NodaTime.Text;

namespace JmaCyber.Rules.Programs;

/// <summary>
/// The fingerprint of what a program decides: the SHA-256 of its settings and versions as the contract writes them, without white space, strings
/// escaped as in RFC 8785. Its name is no part of it, nor is <c>yearEndClosure</c>, which decides nothing.
/// </summary>
internal static class Fingerprint
{
    public static string Of(SupportProgram program)
    {
        byte[] text = Encoding.UTF8.GetBytes(Canonical(program));
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(text).Select(one => one.ToString("x2", CultureInfo.InvariantCulture)));
    }

    internal static string Canonical(SupportProgram program)
    {
        ProgramSettings settings = program.Settings;
        string written = Members(
            ("annualWindowBasis", Name(settings.AnnualWindowBasis)),
            ("membershipTest", Name(settings.MembershipTest)),
            ("annualSlot", Name(settings.AnnualSlot)),
            ("closureDayCount", Name(settings.ClosureDayCount)),
            ("careServiceClosure", Name(settings.CareServiceClosure)),
            ("missingClosureCertificate", Name(settings.MissingClosureCertificate)));
        return Members(("settings", written), ("versions", Items(program.Versions, Version)));
    }

    private static string Version(ProgramVersion version) => Members(
        ("id", Quoted(version.Id)),
        ("from", Quoted(LocalDatePattern.Iso.Format(version.From))),
        ("attack", Number(version.Attack)),
        ("leak", Number(version.Leak)),
        ("closure", Closure(version.Closure)),
        ("attackReports", Items(version.AttackReports, Name)),
        ("facilities", Items(version.Facilities, Name)),
        ("closureStatuses", Items(version.ClosureStatuses, Name)));

    private static string Closure(ClosureAmount closure) => closure is PerClosureDay perDay
        ? Members(("kind", "\"perDay\""), ("amount", Number(perDay.Amount)), ("maxDays", Number(perDay.MaxDays)))
        : Members(("kind", "\"once\""), ("amount", Number(closure.Amount)));

    private static string Members(params (string Name, string Value)[] members)
        => $"{{{string.Join(",", members.Select(member => $"\"{member.Name}\":{member.Value}"))}}}";

    private static string Items<T>(IEnumerable<T> items, Func<T, string> write) => $"[{string.Join(",", items.Select(write))}]";

    private static string Number(Yen yen) => Number(yen.Amount);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name<T>(T value)
        where T : struct, Enum
        => $"\"{ContractName.Of(value)}\"";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
