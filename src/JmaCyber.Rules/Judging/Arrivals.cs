using NodaTime;

namespace JmaCyber.Rules.Judging;

/// <summary>When evidence first arrived, thing by thing; the default is that of no documents.</summary>
internal readonly struct Arrivals
{
    private readonly LocalDate[]? first;
    private readonly IReadOnlyList<Document>? documents;

    public Arrivals(IReadOnlyList<Document> documents)
    {
        if (documents.Count == 0)
        {
            return;
        }

        this.documents = documents;
        for (int i = 0; i < documents.Count; i++)
        {
            Shown |= documents[i].Shows;
        }

        first = new LocalDate[Place(Shown) + 1];
        for (int i = 0; i < documents.Count; i++)
        {
            LocalDate date = documents[i].ReceivedOn;
            for (int rest = (int)documents[i].Shows; rest != 0; rest &= rest - 1)
            {
                ref LocalDate known = ref first[Place((Evidence)(rest & -rest))];
                known = known == default || date < known ? date : known;
            }
        }
    }

    /// <summary>Everything that some document shows.</summary>
    public Evidence Shown { get; }

    /// <summary>The first arrival of one thing, or null.</summary>
    public LocalDate? First(Evidence one) => (Shown & one) != 0 ? first![Place(one)] : null;

    /// <summary>The first arrival of one thing on or after a date, or null.</summary>
    public LocalDate? FirstFrom(Evidence one, LocalDate from)
    {
        LocalDate? earliest = First(one);
        if (earliest is not { } date || date >= from)
        {
            return earliest;
        }

        earliest = null;
        for (int i = 0; i < documents!.Count; i++)
        {
            date = documents[i].ReceivedOn;
            if ((documents[i].Shows & one) != 0 && date >= from && !(earliest <= date))
            {
                earliest = date;
            }
        }

        return earliest;
    }

    /// <summary>The place of the highest thing of a set.</summary>
    private static int Place(Evidence evidence)
    {
        int place = 0;
        for (int rest = (int)evidence >> 1; rest != 0; rest >>= 1)
        {
            place++;
        }

        return place;
    }
}
