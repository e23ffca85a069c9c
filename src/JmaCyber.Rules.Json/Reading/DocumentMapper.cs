using JmaCyber.Rules.Json.Dto;
using NodaTime;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>From documents as written to documents: which members belong to which kind.</summary>
internal readonly struct DocumentMapper(Mapping map)
{
    /// <summary>The documents; where something is wrong with one, another stands in.</summary>
    public Document[] Map(List<DocumentDto?>? dtos)
    {
        var documents = new Document[dtos?.Count ?? 0];
        for (int i = 0; i < documents.Length; i++)
        {
            string path = JsonPath.Item("$.documents", i);
            documents[i] = Document(map.NeedItem(dtos![i], path) ?? new DocumentDto(), path);
        }

        return documents;
    }

    private Document Document(DocumentDto dto, string path)
    {
        LocalDate receivedOn = dto.ReceivedOn ?? map.Need(dto.ReceivedOn, path + ".receivedOn", ClaimMapper.LastOfAll);
        if (dto.Kind is not { } kind)
        {
            map.Need(dto.Kind, path + ".kind", default);
            return new ApplicationForm(receivedOn);
        }

        map.Refuse(kind != DocumentKind.MhlwReport && dto.Evidence is not null, path + ".evidence", "mhlwReport");
        map.Refuse(kind != DocumentKind.ClosureCertificate && dto.Issuer is not null, path + ".issuer", "closureCertificate");
        map.Refuse(kind != DocumentKind.PpcReport && dto.RecurrencePrevention is not null, path + ".recurrencePrevention", "ppcReport");
        map.Refuse(kind != DocumentKind.PpcReport && dto.IndividualsNotified is not null, path + ".individualsNotified", "ppcReport");
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
