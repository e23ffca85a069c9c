namespace JmaCyber.Rules;

/// <summary>The kind of a facility (<c>facility.covered</c>; MANUAL 2-3).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum FacilityKind
{
    /// <summary>A hospital (病院).</summary>
    Hospital,

    /// <summary>A clinic (診療所).</summary>
    Clinic,

    /// <summary>A care-service facility (介護サービス施設・事業所). It charges no initial-consultation fee.</summary>
    CareService,
}
