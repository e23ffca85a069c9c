using JmaCyber.Rules.Calendars;

namespace JmaCyber.Rules;

/// <summary>A document on which rules rest, by its citation code.</summary>
/// <remarks>The order is that of the register's table of documents. <see cref="Reading"/> and <see cref="Practice"/> say that no document decides.</remarks>
public enum SourceDocument
{
    /// <summary><c>MANUAL</c>: the programme manual for members, in force from 2023-06-01.</summary>
    Manual,

    /// <summary><c>LEAFLET</c>: the programme leaflet for members, 2023.</summary>
    Leaflet,

    /// <summary><c>NOTICE</c>: the notice on support scams with the scheme's summary page, later than 2025-07.</summary>
    Notice,

    /// <summary><c>MHLW-2018</c>: the ministry's notice on stronger cyber security in medical institutions, 2018-10-29; public.</summary>
    Mhlw2018,

    /// <summary><c>MOU</c>: the memorandum between the JMA and the National Police Agency, 2023-04-25.</summary>
    Mou,

    /// <summary><c>PRESS-2022</c>: the JMA's press release at the start of the scheme, 2022-06-01.</summary>
    Press2022,

    /// <summary><c>PRESS-2023</c>: the public report of the revision, 2023-07-03.</summary>
    Press2023,

    /// <summary><c>HOLIDAYS-ACT</c>: the Act on National Holidays, articles 2 and 3.</summary>
    HolidaysAct,

    /// <summary><c>BANK-ORDER</c>: Banking Act article 15 and its Enforcement Order article 5.</summary>
    BankOrder,

    /// <summary><c>READING</c>: our own reading where the documents are silent (section 12 of the register).</summary>
    Reading,

    /// <summary><c>PRACTICE</c>: general practice.</summary>
    Practice,
}
