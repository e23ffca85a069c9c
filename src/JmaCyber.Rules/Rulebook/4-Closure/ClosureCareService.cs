namespace JmaCyber.Rules.Rulebook;

/// <summary>At a care-service facility only full closure counts (<c>closure.care-service</c>; MANUAL 2-3(1)(*); READING).</summary>
internal readonly struct ClosureCareService : IStatement
{
    public int Section => 4;

    public string Id => "closure.care-service";

    public Text Title => new("介護サービスの休業", "closure in care services");

    public string Sources => "MANUAL 2-3(1)(*); READING";

    public Text Statement(SupportProgram program) => new(
        ja: "介護サービス施設・事業所は初診料を算定しないため、全面的な休業だけを数えます（解釈 care-service-closure によります）。",
        en: "A care-service facility charges no initial-consultation fee, so only full closure counts there (interpretation " +
            "care-service-closure).");
}
