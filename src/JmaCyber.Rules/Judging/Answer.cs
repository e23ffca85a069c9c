namespace JmaCyber.Rules.Judging;

/// <summary>The outcome and amount of a decision, without its reasons: all that is needed where many programs are asked.</summary>
internal readonly record struct Answer(Outcome Outcome, Yen Amount);
