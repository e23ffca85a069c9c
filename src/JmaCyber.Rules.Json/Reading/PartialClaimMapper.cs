using System.Text.Json;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json.Dto;
using NodaTime;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>From a partial claim as written to a partial claim. What is absent is unknown; a null says that there is none, where a claim allows one.</summary>
internal sealed class PartialClaimMapper(LineFaults faults)
{
    private readonly Mapping map = new(faults);
    private readonly HashSet<string> nulls = new(StringComparer.Ordinal);

    /// <summary>Reads a partial claim; what is wrong with it is added.</summary>
    public static PartialClaim? Read(ReadOnlySpan<byte> utf8, LineFaults faults)
    {
        if (ContractReader.Read(utf8, ContractContext.Default.PartialClaimDto, faults, OtherKind.OfClaim) is not { } dto)
        {
            return null;
        }

        var mapper = new PartialClaimMapper(faults);
        using var document = JsonDocument.Parse(utf8.ToArray());
        mapper.FindNulls(document.RootElement, "$");
        return mapper.Map(dto);
    }

    private PartialClaim? Map(PartialClaimDto dto)
    {
        foreach ((string path, Type type) in Needed)
        {
            if (nulls.Contains(path))
            {
                faults.Add(path, Expected.NullFact(Expected.Of(type)));
            }
        }

        PartialFacts facts = Facts(dto);
        string? id = map.Need(dto.Id, "$.id");
        return PartialClaim.Create(id, facts).Match<PartialClaim?>(
            claim => faults.Count == 0 ? claim : null,
            problems =>
            {
                foreach (Problem problem in problems)
                {
                    faults.Tell(problem.Path, problem.Message);
                }

                return null;
            });
    }

    /// <summary>What a claim must have: a null there says nothing.</summary>
    private static IEnumerable<(string Path, Type Type)> Needed =>
    [
        ("$.facility", typeof(FacilityDto)), ("$.facility.id", typeof(string)), ("$.facility.kind", typeof(FacilityKind)),
        ("$.member", typeof(MemberDto)), ("$.member.category", typeof(MemberCategory)), ("$.member.relation", typeof(MemberRelation)),
        ("$.incident", typeof(IncidentDto)), ("$.incident.kind", typeof(IncidentKind)), ("$.incident.occurredOn", typeof(PartialDate)),
        ("$.claimedOn", typeof(PartialDate)),
    ];

    private PartialFacts Facts(PartialClaimDto dto)
    {
        PartialMemberDto member = dto.Member ?? new PartialMemberDto();
        PartialIncidentDto incident = dto.Incident ?? new PartialIncidentDto();
        return new PartialFacts
        {
            FacilityId = dto.Facility?.Id,
            FacilityKind = dto.Facility?.Kind,
            Category = member.Category,
            From = Known(member.From, "$.member.from"),
            Until = Known(member.Until, "$.member.until"),
            ProcedurePending = Known(member.ProcedurePending, "$.member.procedurePending"),
            Relation = member.Relation,
            IncidentKind = incident.Kind,
            OccurredOn = incident.OccurredOn,
            InsiderCrime = Known(incident.InsiderCrime, "$.incident.insiderCrime"),
            Attack = Known(incident.Attack, "$.incident.attack"),
            PersonalDataLeaked = Known(incident.PersonalDataLeaked, "$.incident.personalDataLeaked"),
            Operations = Known<IReadOnlyList<OperationDay>?>(
                incident.Operations is null ? null : ClaimMapper.Operations(incident.Operations, map), "$.incident.operations"),
            Documents = Known<IReadOnlyList<PartialDocument>?>(dto.Documents is null ? null : DocumentJson.ReadPartial(dto.Documents, map), "$.documents"),
            ClaimedOn = dto.ClaimedOn,
            PriorClaims = Known<IReadOnlyList<PriorClaim>?>(
                dto.PriorClaims is null ? null : ClaimMapper.PriorClaims(dto.PriorClaims, map), "$.priorClaims"),
        };
    }

    private Known<T?> Known<T>(T? value, string path) => value is not null || nulls.Contains(path) ? new Known<T?>(value) : default;

    /// <summary>The members that are there and null, of the claim and the objects in it.</summary>
    private void FindNulls(JsonElement value, string path)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string name = $"{path}.{JsonText.NameOf(member)}";
            if (member.Value.ValueKind == JsonValueKind.Null)
            {
                nulls.Add(name);
            }
            else if (member.Value.ValueKind == JsonValueKind.Object)
            {
                FindNulls(member.Value, name);
            }
        }
    }
}
