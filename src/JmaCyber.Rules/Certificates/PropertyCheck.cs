using NodaTime;

namespace JmaCyber.Rules;

/// <summary>Tests one property again and again; the first fault is its witness.</summary>
internal sealed class PropertyCheck(string id, Text text)
{
    private long count;
    private Claim? witness;
    private Text? against;

    public CertificateProperty Result => new(id, text, count, witness, against);

    /// <summary>So many tests were made.</summary>
    public void Count(long tests) => count += tests;

    /// <summary>One of them failed.</summary>
    public void Fail(in Spot spot)
    {
        if (against is null)
        {
            witness = spot.Build($"witness-{id}");
            against = new("証人となる請求で成り立たない。", "It does not hold for the witness.");
        }
    }

    public void Test(bool holds, LocalDate date)
    {
        count++;
        if (!holds && against is null)
        {
            against = new($"{Wrong.Iso(date)}について成り立たない。", $"It does not hold for {Wrong.Iso(date)}.");
        }
    }
}
