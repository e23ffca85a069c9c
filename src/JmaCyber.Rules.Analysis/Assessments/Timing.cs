using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>An incident date and a claim date that go together, and the version of the first.</summary>
internal readonly record struct Timing(LocalDate OccurredOn, LocalDate ClaimedOn, VersionTable Version);
