using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>A claim and the program under which it is decided; written as JSON, so that a failure can be tried again.</summary>
public record ClaimCase(Claim Claim, SupportProgram Program)
{
    public Decision Decide() => Program.Decide(Claim);

    /// <summary>The case without one thing: a document, a day, an earlier claim, the program's own ways.</summary>
    public IEnumerable<ClaimCase> Smaller() => Claim.Smaller().Select(claim => this with { Claim = claim }).Concat(
        Program.Equals(SupportProgram.Current) ? [] : [this with { Program = SupportProgram.Current }]);

    public sealed override string ToString() => $"{ClaimJson.Write(Claim)}\nunder {CaseParts.OneLine(Program)}";
}

/// <summary>An attack after the start of the program.</summary>
public sealed record AttackCase(Claim Claim, SupportProgram Program) : ClaimCase(Claim, Program)
{
    public static bool Is(ClaimCase one) => one.Claim.Incident is CyberAttack && one.Program.VersionOn(one.Claim.Incident.OccurredOn) is not null;
}

/// <summary>An attack with a certificate of closure, at a time and under a program in which days can be added on which the facility is closed.</summary>
public sealed record CertifiedCase(Claim Claim, SupportProgram Program) : ClaimCase(Claim, Program)
{
    public static bool Is(ClaimCase one)
        => AttackCase.Is(one) && one.Claim.Documents.OfType<ClosureCertificate>().Any() && one.Claim.Incident.OccurredOn.Year < 2199
            && one.Program.VersionOn(one.Claim.Incident.OccurredOn)!.ClosureStatuses.Contains(OperationStatus.Closed);
}

/// <summary>A case, and a document that arrives beside those which it has.</summary>
public sealed record DocumentMore(ClaimCase Case, Document Document)
{
    public Decision Decide() => Case.Program.Decide(Case.Claim.With(documents: Case.Claim.Documents.Append(Document)));
}

/// <summary>Cases that are decided at the same time.</summary>
public sealed record SeveralCases(IReadOnlyList<ClaimCase> All)
{
    public override string ToString() => string.Join('\n', All);
}

/// <summary>All interpretations, in an order of chance.</summary>
public sealed record SettingsOrder(IReadOnlyList<Interpretation> All)
{
    public override string ToString() => string.Join(", ", All.Select(one => one.Id));
}
