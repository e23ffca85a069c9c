namespace JmaCyber.Rules.Tests;

/// <summary>Says that a test turns on one rule: two claims that differ in one fact, and in the decision in this rule and no other judged beside it.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class TurnsOnAttribute(string rule) : Attribute
{
    public string Rule { get; } = rule;
}
