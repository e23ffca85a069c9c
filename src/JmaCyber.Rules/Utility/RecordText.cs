using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Utility;

/// <summary>
/// The members of a record as its text shows them, <c>Name = value, …</c>, whatever the culture. What the compiler writes by itself follows the
/// culture of the thread: a date appears in words and in the local calendar, and a minus has many forms.
/// </summary>
internal static class RecordText
{
    /// <summary>Writes the members, each by its name.</summary>
    /// <returns>True, which tells the record that something was written.</returns>
    public static bool Print(StringBuilder builder, params (string Name, object? Value)[] members)
    {
        for (int i = 0; i < members.Length; i++)
        {
            builder.Append(i == 0 ? string.Empty : ", ").Append(members[i].Name).Append(" = ").Append(Of(members[i].Value));
        }

        return true;
    }

    private static string? Of(object? value) => value switch
    {
        LocalDate date => DateText.En(date),
        LocalTime time => LocalTimePattern.GeneralIso.Format(time),
        Enum name => name.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };
}
