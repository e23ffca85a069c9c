using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Writing;
using JmaCyber.Rules.Programs;
using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Json;

/// <summary>Desks in the JSON contract, version 1.</summary>
public static class DeskJson
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm");

    /// <summary>Writes every desk as JSON Lines in UTF-8: whether it is open at a moment, and when it next opens.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="at">The moment, in Japan time.</param>
    /// <param name="yearEnd">What the desks mean by the year's end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before 2022-01-01 or after 2099-11-30.</exception>
    public static void WriteLines(Stream output, LocalDateTime at, YearEndClosure yearEnd)
        => ContractWriter.Lines(output, Desk.All, desk => ToDto(desk, at, yearEnd), ContractContext.Default.DeskDto);

    private static DeskDto ToDto(Desk desk, LocalDateTime at, YearEndClosure yearEnd) => new()
    {
        Desk = desk.Id,
        Ja = desk.Name.Ja,
        En = desk.Name.En,
        Contact = desk.Contact.Line,
        Open = desk.IsOpen(at, yearEnd),
        OpensAt = desk.NextOpening(at, yearEnd) is { } opening ? Minute.Format(opening) : null,
    };
}
