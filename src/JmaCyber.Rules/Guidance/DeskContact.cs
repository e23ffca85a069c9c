namespace JmaCyber.Rules.Guidance;

/// <summary>How a desk is reached; what the documents do not give is null.</summary>
/// <remarks>Immutable; something is always there. Equal by content.</remarks>
public sealed record DeskContact
{
    internal DeskContact()
    {
    }

    /// <summary>The telephone number with hyphens, as <c>0120-179-066</c>.</summary>
    public string? Telephone { get; internal init; }

    /// <summary>The fax number with hyphens.</summary>
    public string? Fax { get; internal init; }

    /// <summary>The e-mail address.</summary>
    public string? Mail { get; internal init; }

    /// <summary>The postal code with its mark, as <c>〒100-8916</c>; there whenever <see cref="Address"/> is.</summary>
    public string? PostalCode { get; internal init; }

    /// <summary>The address; post in Japan is addressed in Japanese.</summary>
    public Text? Address { get; internal init; }

    /// <summary>The address on the web.</summary>
    public Uri? Url { get; internal init; }

    /// <summary>All of it in one line, separated by commas and without a language: as section 10 of the register has it, the address in Japanese.</summary>
    public string Line => string.Join(", ", Parts());

    /// <summary>All of it in one line.</summary>
    public override string ToString() => Line;

    private IEnumerable<string> Parts()
    {
        if (Telephone is not null)
        {
            yield return Telephone;
        }

        if (Fax is not null)
        {
            yield return "fax " + Fax;
        }

        if (Mail is not null)
        {
            yield return Mail;
        }

        if (Address is not null)
        {
            yield return $"{PostalCode} {Address.Ja}";
        }

        if (Url is not null)
        {
            yield return Url.OriginalString;
        }
    }
}
