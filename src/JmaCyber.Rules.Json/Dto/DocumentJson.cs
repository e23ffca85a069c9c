using System.Text.Json.Serialization;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json.Reading;
using NodaTime;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A document as the contract writes it. Everything may be absent: what must be there is said in <see cref="DocumentJson"/>.</summary>
internal sealed class DocumentDto
{
    public DocumentKind? Kind { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MhlwEvidence? Evidence { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CertificateIssuer? Issuer { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? RecurrencePrevention { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IndividualsNotified { get; set; }

    public LocalDate? ReceivedOn { get; set; }
}

/// <summary>From documents as the contract writes them to documents and back: which members belong to which kind.</summary>
internal static class DocumentJson
{
    /// <summary>The documents; where something is wrong with one, another stands in.</summary>
    public static Document[] Read(List<DocumentDto?>? dtos, Mapping map)
    {
        var documents = new Document[dtos?.Count ?? 0];
        for (int i = 0; i < documents.Length; i++)
        {
            string path = JsonPath.Item("$.documents", i);
            DocumentDto dto = map.NeedItem(dtos![i], path) ?? new DocumentDto();
            documents[i] = Read(dto, path, map, dto.ReceivedOn ?? map.Need(dto.ReceivedOn, path + ".receivedOn", ClaimMapper.LastOfAll));
        }

        return documents;
    }

    /// <summary>The documents of a partial claim, where only the day of arrival may be absent.</summary>
    public static PartialDocument[] ReadPartial(List<DocumentDto?> dtos, Mapping map)
    {
        var documents = new PartialDocument[dtos.Count];
        for (int i = 0; i < documents.Length; i++)
        {
            string path = JsonPath.Item("$.documents", i);
            DocumentDto dto = map.NeedItem(dtos[i], path) ?? new DocumentDto();
            documents[i] = dto.ReceivedOn is { } day
                ? PartialDocument.Dated(Read(dto, path, map, day))
                : PartialDocument.Undated(any => Read(dto, path, map, any));
        }

        return documents;
    }

    /// <summary>A document as the contract writes it.</summary>
    public static DocumentDto? Write(Document document) => new()
    {
        Kind = document.Kind,
        Evidence = (document as MhlwReport)?.Evidence,
        Issuer = (document as ClosureCertificate)?.Issuer,
        RecurrencePrevention = (document as PpcReport)?.RecurrencePrevention,
        IndividualsNotified = (document as PpcReport)?.IndividualsNotified,
        ReceivedOn = document.ReceivedOn,
    };

    private static Document Read(DocumentDto dto, string path, Mapping map, LocalDate receivedOn)
    {
        if (dto.Kind is not { } kind)
        {
            map.Need(dto.Kind, path + ".kind", default);
            return new ApplicationForm(receivedOn);
        }

        map.Refuse(kind != DocumentKind.MhlwReport && dto.Evidence is not null, path, "evidence", "mhlwReport");
        map.Refuse(kind != DocumentKind.ClosureCertificate && dto.Issuer is not null, path, "issuer", "closureCertificate");
        map.Refuse(kind != DocumentKind.PpcReport && dto.RecurrencePrevention is not null, path, "recurrencePrevention", "ppcReport");
        map.Refuse(kind != DocumentKind.PpcReport && dto.IndividualsNotified is not null, path, "individualsNotified", "ppcReport");
        return kind switch
        {
            DocumentKind.MhlwReport => new MhlwReport(receivedOn, map.Need(dto.Evidence, path + ".evidence", default)),
            DocumentKind.JmaReport => new JmaReport(receivedOn),
            DocumentKind.ClosureCertificate => new ClosureCertificate(receivedOn, map.Need(dto.Issuer, path + ".issuer", default)),
            DocumentKind.PpcReport => new PpcReport(receivedOn)
            {
                RecurrencePrevention = dto.RecurrencePrevention ?? false,
                IndividualsNotified = dto.IndividualsNotified ?? false,
            },
            DocumentKind.ApplicationForm => new ApplicationForm(receivedOn),
        };
    }
}
