namespace JmaCyber.Rules.Json.Tables;

/// <summary>From where a fault would be in JSON to the column that it comes from, by the header's name.</summary>
internal sealed class TablePaths(TableHeader header)
{
    private const string Days = "$.incident.operations";
    private const string Documents = "$.documents";

    private static readonly Dictionary<string, ClaimColumn> Columns = new(StringComparer.Ordinal)
    {
        ["$.id"] = ClaimColumn.Id,
        ["$.facility.id"] = ClaimColumn.FacilityId,
        ["$.facility.kind"] = ClaimColumn.FacilityKind,
        ["$.member.category"] = ClaimColumn.Category,
        ["$.member.from"] = ClaimColumn.MemberFrom,
        ["$.member.until"] = ClaimColumn.MemberUntil,
        ["$.member.procedurePending"] = ClaimColumn.ProcedurePending,
        ["$.member.relation"] = ClaimColumn.Relation,
        ["$.incident.kind"] = ClaimColumn.Incident,
        ["$.incident.occurredOn"] = ClaimColumn.OccurredOn,
        ["$.incident.insiderCrime"] = ClaimColumn.InsiderCrime,
        ["$.incident.attack"] = ClaimColumn.Attack,
        ["$.incident.personalDataLeaked"] = ClaimColumn.PersonalDataLeaked,
        ["$.claimedOn"] = ClaimColumn.ClaimedOn,
    };

    private readonly List<ClaimColumn> days = [];
    private readonly List<(ClaimColumn ReceivedOn, ClaimColumn[] More)> documents = [];

    public void Clear()
    {
        days.Clear();
        documents.Clear();
    }

    /// <summary>The next day of operations comes from that column.</summary>
    public void AddDay(ClaimColumn column) => days.Add(column);

    /// <summary>The next document comes from these columns: its date, then what else is known of it.</summary>
    public void AddDocument(ClaimColumn receivedOn, ClaimColumn[] more) => documents.Add((receivedOn, more));

    /// <summary>The name of the column; the path itself where it is of the row as a whole.</summary>
    public string NameOf(string path) => Find(path) is { } column ? header.NameOf(column) : path;

    private ClaimColumn? Find(string path)
    {
        if (Columns.TryGetValue(path, out ClaimColumn column))
        {
            return column;
        }

        if (path.StartsWith(Days, StringComparison.Ordinal))
        {
            return days[IndexIn(path, Days)];
        }

        if (!path.StartsWith(Documents, StringComparison.Ordinal))
        {
            return null;
        }

        (ClaimColumn receivedOn, ClaimColumn[] more) = documents[IndexIn(path, Documents)];
        return path.Substring(path.LastIndexOf('.') + 1) switch
        {
            "evidence" or "issuer" or "recurrencePrevention" => more[0],
            "individualsNotified" => more[1],
            _ => receivedOn,
        };
    }

    /// <summary>The item's number; 0 where the path is that of the whole list.</summary>
    private static int IndexIn(string path, string list)
    {
        int index = 0;
        for (int i = list.Length + 1; i < path.Length && path[i] is >= '0' and <= '9'; i++)
        {
            index = (index * 10) + (path[i] - '0');
        }

        return index;
    }
}
