using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JmaCyber.Rules.Programs;

/// <summary>
/// The fingerprint of what a program decides: the SHA-256 of its settings and versions as the contract writes them, without white space, strings
/// escaped as in RFC 8785. Its name is no part of it, nor is what decides nothing.
/// </summary>
internal static class Fingerprint
{
    public static string Of(SupportProgram program)
    {
        byte[] text = Encoding.UTF8.GetBytes(Canonical(program));
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(text).Select(one => one.ToString("x2", CultureInfo.InvariantCulture)));
    }

    internal static string Canonical(SupportProgram program) => ContractValue.Of(ProgramMembers.Of(program, all: false)).ToCanonical();
}
