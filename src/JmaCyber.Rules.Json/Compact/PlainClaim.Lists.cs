using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <content>The operation days and the documents of a claim.</content>
internal sealed partial class PlainClaim
{
    private static readonly PlainNames OperationNames = PlainNames.Of("date", "status");
    private static readonly PlainNames Statuses = PlainNames.Of<OperationStatus>();

    private static readonly PlainNames DocumentNames
        = PlainNames.Of("kind", "receivedOn", "evidence", "issuer", "recurrencePrevention", "individualsNotified");

    private static readonly PlainNames Documents = PlainNames.Of<DocumentKind>();
    private static readonly PlainNames MhlwEvidences = PlainNames.Of<MhlwEvidence>();
    private static readonly PlainNames Issuers = PlainNames.Of<CertificateIssuer>();

    private bool TakeOperations(ref PlainText text, out bool isThere)
    {
        if (!text.TakeList(out isThere, out bool hasItem))
        {
            return false;
        }

        while (hasItem)
        {
            if (dayCount == MostDays || !TakeOperation(ref text) || !text.TakeNext(out hasItem))
            {
                return false;
            }
        }

        return true;
    }

    private bool TakeDocuments(ref PlainText text)
    {
        if (!text.TakeList(out _, out bool hasItem))
        {
            return false;
        }

        while (hasItem)
        {
            if (!TakeDocument(ref text) || !text.TakeNext(out hasItem))
            {
                return false;
            }
        }

        return true;
    }

    private bool TakeOperation(ref PlainText text)
    {
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        Day date = default;
        int status = PlainNames.None;
        int known = 0;
        do
        {
            if (!text.TakeName(OperationNames, ref known, out int member)
                || !(member == 0 ? text.TakeDate(out date) : text.TakeValue(Statuses, out status)))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        if (date == default || status < 0)
        {
            return false;
        }

        days[dayCount++] = (date, (OperationStatus)status);
        return text.Take((byte)'}');
    }

    private bool TakeDocument(ref PlainText text)
    {
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        (int kind, int evidence, int issuer) = (PlainNames.None, PlainNames.None, PlainNames.None);
        Day receivedOn = default;
        (bool? recurrencePrevention, bool? individualsNotified) = (null, null);
        int known = 0;
        do
        {
            if (!text.TakeName(DocumentNames, ref known, out int member)
                || !(member switch
                {
                    0 => text.TakeValue(Documents, out kind),
                    1 => text.TakeDate(out receivedOn),
                    2 => text.TakeValue(MhlwEvidences, out evidence),
                    3 => text.TakeValue(Issuers, out issuer),
                    4 => text.TakeFlag(out recurrencePrevention),
                    _ => text.TakeFlag(out individualsNotified),
                }))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        var what = (DocumentKind)kind;
        if (kind < 0 || receivedOn == default || !text.Take((byte)'}')
            || (what == DocumentKind.MhlwReport) != (evidence >= 0)
            || (what == DocumentKind.ClosureCertificate) != (issuer >= 0)
            || (what != DocumentKind.PpcReport && (recurrencePrevention.HasValue || individualsNotified.HasValue)))
        {
            return false;
        }

        arrivals.Add(
            what == DocumentKind.PpcReport ? PpcReport.Stating(recurrencePrevention ?? false, individualsNotified ?? false) : Shows[kind],
            receivedOn);
        firstArrival = firstArrival == default || receivedOn < firstArrival ? receivedOn : firstArrival;
        lastArrival = receivedOn > lastArrival ? receivedOn : lastArrival;
        return true;
    }
}
