using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <content>The earlier claims that a claim lists.</content>
internal sealed partial class PlainClaim
{
    private static readonly PlainNames PriorNames = PlainNames.Of("claimedOn", "occurredOn", "payment", "outcome");
    private static readonly PlainNames Payments = PlainNames.Of<PaymentKind>();
    private static readonly PlainNames Outcomes = PlainNames.Of<Outcome>();

    private bool TakePriorClaims(ref PlainText text)
    {
        if (!text.TakeList(out _, out bool hasItem))
        {
            return false;
        }

        while (hasItem)
        {
            if (!TakePriorClaim(ref text) || !text.TakeNext(out hasItem))
            {
                return false;
            }
        }

        return true;
    }

    private bool TakePriorClaim(ref PlainText text)
    {
        if (!text.Take((byte)'{'))
        {
            return false;
        }

        (Day claimed, Day occurred) = (default, default);
        (int payment, int outcome) = (PlainNames.None, PlainNames.None);
        int known = 0;
        do
        {
            if (!text.TakeName(PriorNames, ref known, out int member)
                || !(member switch
                {
                    0 => text.TakeDate(out claimed),
                    1 => text.TakeDate(out occurred),
                    2 => text.TakeValue(Payments, out payment),
                    _ => text.TakeValue(Outcomes, out outcome),
                }))
            {
                return false;
            }
        }
        while (text.Take((byte)','));

        if (claimed == default || occurred == default || outcome < 0)
        {
            return false;
        }

        priors.Add(new PriorClaim(claimed.Date, occurred.Date, (Outcome)outcome, payment < 0 ? null : (PaymentKind)payment));
        return text.Take((byte)'}');
    }
}
