using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Json.Compact;

/// <content>The lists of a claim.</content>
internal sealed partial class PlainClaim
{
    private delegate bool TakeItem(PlainClaim claim, ref PlainText text);

    private bool TakeOperations(ref PlainText text, out bool isThere)
        => TakeList(ref text, static (claim, ref text) => claim.dayCount < MostDays && claim.TakeOperation(ref text), out isThere);

    private bool TakeDocuments(ref PlainText text) => TakeList(ref text, static (claim, ref text) => claim.TakeDocument(ref text), out _);

    private bool TakePriorClaims(ref PlainText text) => TakeList(ref text, static (claim, ref text) => claim.TakePriorClaim(ref text), out _);

    /// <summary>Takes a list of items, or null for none.</summary>
    private bool TakeList(ref PlainText text, TakeItem take, out bool isThere)
    {
        isThere = !text.TakeNull();
        if (!isThere)
        {
            return true;
        }

        if (!text.Take((byte)'['))
        {
            return false;
        }

        if (text.Take((byte)']'))
        {
            return true;
        }

        do
        {
            if (!take(this, ref text))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        return text.Take((byte)']');
    }

    private bool TakeOperation(ref PlainText text)
    {
        LocalDate? date = null;
        OperationStatus? status = null;
        var known = default(Known);
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        do
        {
            if (!text.TakeQuote()
                || !(text.TakeName("date\""u8) ? known.Is(1) && text.TakeDate(out date)
                    : text.TakeName("status\""u8) && known.Is(2) && text.TakeValue(out status)))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        if (date is not { } day || status is not { } how)
        {
            return false;
        }

        days[dayCount++] = (day, how);
        return text.Take((byte)'}');
    }

    private bool TakeDocument(ref PlainText text)
    {
        DocumentKind? kind = null;
        LocalDate? receivedOn = null;
        MhlwEvidence? evidence = null;
        CertificateIssuer? issuer = null;
        bool? recurrencePrevention = null;
        bool? individualsNotified = null;
        var known = default(Known);
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        do
        {
            if (!text.TakeQuote()
                || !(text.TakeName("kind\""u8) ? known.Is(1) && text.TakeValue(out kind)
                    : text.TakeName("receivedOn\""u8) ? known.Is(2) && text.TakeDate(out receivedOn)
                    : text.TakeName("evidence\""u8) ? known.Is(4) && text.TakeValue(out evidence)
                    : text.TakeName("issuer\""u8) ? known.Is(8) && text.TakeValue(out issuer)
                    : text.TakeName("recurrencePrevention\""u8) ? known.Is(16) && text.TakeFlag(out recurrencePrevention)
                    : text.TakeName("individualsNotified\""u8) && known.Is(32) && text.TakeFlag(out individualsNotified)))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        if (kind is not { } what || receivedOn is not { } date || !text.Take((byte)'}')
            || (what == DocumentKind.MhlwReport) != evidence.HasValue
            || (what == DocumentKind.ClosureCertificate) != issuer.HasValue
            || (what != DocumentKind.PpcReport && (recurrencePrevention.HasValue || individualsNotified.HasValue)))
        {
            return false;
        }

        arrivals.Add(
            what == DocumentKind.PpcReport ? PpcReport.Stating(recurrencePrevention ?? false, individualsNotified ?? false) : Shows[(int)what],
            date);
        arrived = arrived is { } span ? (LocalDate.Min(span.First, date), LocalDate.Max(span.Last, date)) : (date, date);
        return true;
    }

    private bool TakePriorClaim(ref PlainText text)
    {
        LocalDate? claimedOn = null;
        LocalDate? occurredOn = null;
        PaymentKind? payment = null;
        Outcome? outcome = null;
        var known = default(Known);
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        do
        {
            if (!text.TakeQuote()
                || !(text.TakeName("claimedOn\""u8) ? known.Is(1) && text.TakeDate(out claimedOn)
                    : text.TakeName("occurredOn\""u8) ? known.Is(2) && text.TakeDate(out occurredOn)
                    : text.TakeName("payment\""u8) ? known.Is(4) && text.TakeValue(out payment)
                    : text.TakeName("outcome\""u8) && known.Is(8) && text.TakeValue(out outcome)))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        if (claimedOn is not { } claimed || occurredOn is not { } occurred || outcome is not { } ended)
        {
            return false;
        }

        priors.Add(new PriorClaim(claimed, occurred, ended, payment));
        return text.Take((byte)'}');
    }
}
