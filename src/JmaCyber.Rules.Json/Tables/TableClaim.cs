using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Json.Tables;

/// <summary>The claim of one row, as it would be written in JSON; faults are found at the paths of that and told by the columns that they come from.</summary>
internal sealed class TableClaim
{
    private static readonly (ClaimColumn Column, OperationStatus Status)[] Days =
    [
        (ClaimColumn.Closed, OperationStatus.Closed), (ClaimColumn.NewPatientsStopped, OperationStatus.NewPatientsStopped),
        (ClaimColumn.PartlyOpen, OperationStatus.PartlyOpen), (ClaimColumn.RegularHoliday, OperationStatus.RegularHoliday),
    ];

    private static readonly DocumentKind[] Kinds = Array.ConvertAll(ContractName.All<DocumentKind>(), ContractName.Parse<DocumentKind>);

    private readonly TableHeader header;
    private readonly string?[] cells = new string?[ClaimColumns.English.Length];
    private readonly TablePaths paths;

    public TableClaim(TableHeader header)
    {
        this.header = header;
        paths = new TablePaths(header);
        Faults = ClaimMapper.NewFaults(paths.NameOf, Cell.ExpectedOf);
    }

    /// <summary>What is wrong with the row taken last.</summary>
    public LineFaults Faults { get; }

    /// <summary>Takes the claim of a row into the ledger, or finds what is wrong with it.</summary>
    public void Take(string[] row, IClaimTaker ledger)
    {
        Faults.Clear();
        paths.Clear();
        if (row.Length != header.Count)
        {
            Faults.Add("$", new Text(
                $"セルが{Cell.Count(row.Length)}個あります。見出しと同じ{Cell.Count(header.Count)}個が必要です",
                $"has {Cell.Count(row.Length)} cells; expected {Cell.Count(header.Count)}, as many as the header"));
            return;
        }

        Array.Clear(cells, 0, cells.Length);
        for (int i = 0; i < row.Length; i++)
        {
            cells[(int)header[i]] = row[i].Length == 0 ? null : row[i];
        }

        ClaimMapper.Take(ToDto(), ledger, Faults);
    }

    private ClaimDto ToDto() => new()
    {
        Id = this[ClaimColumn.Id],
        Facility = new FacilityDto
        {
            Id = this[ClaimColumn.FacilityId],
            Kind = Value<FacilityKind>(ClaimColumn.FacilityKind, "$.facility.kind"),
        },
        Member = new MemberDto
        {
            Category = Value<MemberCategory>(ClaimColumn.Category, "$.member.category"),
            From = Date(ClaimColumn.MemberFrom, "$.member.from"),
            Until = Date(ClaimColumn.MemberUntil, "$.member.until"),
            ProcedurePending = Flag(ClaimColumn.ProcedurePending, "$.member.procedurePending"),
            Relation = Value<MemberRelation>(ClaimColumn.Relation, "$.member.relation"),
        },
        Incident = new IncidentDto
        {
            Kind = Value<IncidentKind>(ClaimColumn.Incident, "$.incident.kind"),
            OccurredOn = Date(ClaimColumn.OccurredOn, "$.incident.occurredOn"),
            InsiderCrime = Value<InsiderCrime>(ClaimColumn.InsiderCrime, "$.incident.insiderCrime"),
            Attack = Value<AttackKind>(ClaimColumn.Attack, "$.incident.attack"),
            PersonalDataLeaked = Flag(ClaimColumn.PersonalDataLeaked, "$.incident.personalDataLeaked"),
            Operations = Operations(),
        },
        Documents = Documents(),
        ClaimedOn = Date(ClaimColumn.ClaimedOn, "$.claimedOn"),
    };

    private string? this[ClaimColumn column] => cells[(int)column];

    private List<OperationDto?>? Operations()
    {
        List<OperationDto?>? operations = null;
        foreach ((ClaimColumn column, OperationStatus status) in Days)
        {
            foreach (string part in this[column] is { } cell ? PartsOf(cell) : [])
            {
                operations ??= [];
                paths.AddDay(column);
                LocalDate? date = Cell.FindDate(part);
                if (date is null)
                {
                    Faults.Add(JsonPath.Item("$.incident.operations", operations.Count) + ".date", Cell.Wrong(part, Cell.Dates));
                }

                operations.Add(new OperationDto { Date = date, Status = status });
            }
        }

        return operations;
    }

    /// <summary>The parts of a list of dates; one that has none is no list.</summary>
    private static string[] PartsOf(string cell) => Cell.PartsOf(cell) is { Length: > 0 } parts ? parts : [cell];

    private List<DocumentDto?> Documents()
    {
        var documents = new List<DocumentDto?>();
        foreach (DocumentKind kind in Kinds)
        {
            (ClaimColumn receivedOn, ClaimColumn[] more) = ClaimColumns.Of(kind);
            Document(documents, kind, receivedOn, more);
        }

        return documents;
    }

    /// <summary>A document, if one of its cells says anything.</summary>
    private void Document(List<DocumentDto?> documents, DocumentKind kind, ClaimColumn receivedOn, ClaimColumn[] more)
    {
        if (this[receivedOn] is null && Array.TrueForAll(more, column => this[column] is null))
        {
            return;
        }

        paths.AddDocument(receivedOn, more);
        int place = documents.Count;
        var document = new DocumentDto { Kind = kind, ReceivedOn = Date(receivedOn, "receivedOn", place) };
        switch (kind)
        {
            case DocumentKind.MhlwReport:
                document.Evidence = Value<MhlwEvidence>(more[0], "evidence", place);
                break;
            case DocumentKind.ClosureCertificate:
                document.Issuer = Value<CertificateIssuer>(more[0], "issuer", place);
                break;
            case DocumentKind.PpcReport:
                document.RecurrencePrevention = Flag(more[0], "recurrencePrevention", place);
                document.IndividualsNotified = Flag(more[1], "individualsNotified", place);
                break;
        }

        documents.Add(document);
    }

    private T? Value<T>(ClaimColumn column, string path, int? document = null)
        where T : struct, Enum
        => Read(column, path, document, JapaneseName.Find<T>);

    private LocalDate? Date(ClaimColumn column, string path, int? document = null) => Read(column, path, document, Cell.FindDate);

    private bool? Flag(ClaimColumn column, string path, int? document = null) => Read(column, path, document, Cell.FindFlag);

    /// <summary>The value of a cell, if it holds one: at a path of the claim, or a member of the document at a place.</summary>
    private T? Read<T>(ClaimColumn column, string path, int? document, Func<string, T?> find)
        where T : struct
    {
        if (this[column] is not { } cell)
        {
            return null;
        }

        T? value = find(cell);
        if (value is null)
        {
            Faults.Add(document is { } place ? $"{JsonPath.Item("$.documents", place)}.{path}" : path, Cell.Wrong(cell, Cell.ExpectedOf(typeof(T))));
        }

        return value;
    }
}
