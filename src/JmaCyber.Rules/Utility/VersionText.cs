namespace JmaCyber.Rules.Utility;

/// <summary>What people call a version of the scheme: <c>2023年版</c>; one that is not named by its year keeps its id in quotation marks.</summary>
public static class VersionText
{
    /// <summary>The name of the version with an id.</summary>
    public static Text Of(string id) => Guard.NotNull(id).Length == 4 && id.All(char.IsDigit)
        ? new($"{id}年版", $"version {id}")
        : new($"「{id}」版", $"version “{id}”");
}
