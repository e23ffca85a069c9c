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

    /// <summary>All of it in one line, each part with what it is: <c>電話0120-411-250、電子メールjma-cyber@qag.jp</c>; the address in Japanese.</summary>
    public Text Text => new(
        string.Join("、", Named("電話", "FAX ", "電子メール ", "郵便 ")),
        string.Join(", ", Named("telephone ", "fax ", "e-mail ", "post ")));

    /// <summary>All of it in one line.</summary>
    public override string ToString() => Line;

    private IEnumerable<string> Parts() => Named(string.Empty, "fax ", string.Empty, string.Empty);

    private IEnumerable<string> Named(string telephone, string fax, string mail, string post)
    {
        if (Telephone is not null)
        {
            yield return telephone + Telephone;
        }

        if (Fax is not null)
        {
            yield return fax + Fax;
        }

        if (Mail is not null)
        {
            yield return mail + Mail;
        }

        if (Address is not null)
        {
            yield return $"{post}{PostalCode} {Address.Ja}";
        }

        if (Url is not null)
        {
            yield return Url.OriginalString;
        }
    }
}
