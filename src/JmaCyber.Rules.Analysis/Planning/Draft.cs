namespace JmaCyber.Rules.Analysis.Planning;

/// <summary>Some filings of a facility's claims that do not stand in each other's way, and how good they are. Immutable.</summary>
/// <remarks>
/// Each filing adds its own share to the total, to its year and to its line. So the better of two drafts stays the better one whatever is added to both.
/// </remarks>
internal sealed class Draft
{
    private readonly Filing?[] lines;
    private readonly (int Year, Yen Amount)[] years;

    private Draft(Filing?[] lines, (int Year, Yen Amount)[] years, Yen total)
    {
        this.lines = lines;
        this.years = years;
        Total = total;
    }

    /// <summary>The sum of the amounts.</summary>
    public Yen Total { get; }

    /// <summary>The filing of each line, or null where it is left out.</summary>
    public IReadOnlyList<Filing?> Lines => lines;

    /// <summary>Nothing is filed.</summary>
    public static Draft OfNothing(int lines) => new(new Filing?[lines], [], Yen.Zero);

    /// <summary>The same with one filing more, of a line that is not filed yet.</summary>
    public Draft And(Filing filing)
    {
        var filed = (Filing?[])lines.Clone();
        filed[filing.Line] = filing;
        return new Draft(filed, filing.Amount == Yen.Zero ? years : YearsWith(filing), Total + filing.Amount);
    }

    /// <summary>Whether it brings more; as much, but sooner; or at the same times, but for an earlier line sooner.</summary>
    public bool IsBetterThan(Draft other)
    {
        int order = Total.CompareTo(other.Total);
        order = order != 0 ? order : ByYears(other);
        return order != 0 ? order > 0 : IsEarlierByLines(other);
    }

    private (int Year, Yen Amount)[] YearsWith(Filing filing)
    {
        int at = 0;
        while (at < years.Length && years[at].Year < filing.FiledIn)
        {
            at++;
        }

        bool isThere = at < years.Length && years[at].Year == filing.FiledIn;
        var more = new (int Year, Yen Amount)[years.Length + (isThere ? 0 : 1)];
        Array.Copy(years, more, at);
        Array.Copy(years, at, more, more.Length - (years.Length - at), years.Length - at);
        more[at] = (filing.FiledIn, filing.Amount + (isThere ? years[at].Amount : Yen.Zero));
        return more;
    }

    /// <summary>The years stand in order, each with more than nothing; the totals are the same, so neither list is the beginning of the other.</summary>
    private int ByYears(Draft other)
    {
        for (int i = 0; i < years.Length && i < other.years.Length; i++)
        {
            int order = other.years[i].Year.CompareTo(years[i].Year);
            order = order != 0 ? order : years[i].Amount.CompareTo(other.years[i].Amount);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private bool IsEarlierByLines(Draft other)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i]?.On != other.lines[i]?.On)
            {
                return lines[i] is { } filing && (other.lines[i] is not { } rival || filing.On < rival.On);
            }
        }

        return false;
    }
}
