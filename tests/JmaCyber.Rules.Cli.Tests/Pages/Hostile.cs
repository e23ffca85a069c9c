using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Cli.Tests.Pages;

/// <summary>Claims, a program and records that hold markup and controls in every place that takes a text of one's own.</summary>
internal static class Hostile
{
    /// <summary>As an id, which may hold no control character but turns the direction of text.</summary>
    public const string Id = "<script>x</script>&lt;b&gt;|`*_[y](javascript:z)%%{i}%%\u202e\u2028";

    /// <summary>As a name, which may hold anything.</summary>
    public const string Name = "<img src=x onerror=alert(1)>\u001b[31m\u0007\u009b\u202e\"; --> $m$";

    public static string Ledger
    {
        get
        {
            JsonObject claim = JsonNode.Parse(Lines.Attack)!.AsObject();
            claim["id"] = Id;
            claim["facility"]!["id"] = Id;
            JsonObject late = JsonNode.Parse(Lines.Attack)!.AsObject();
            late["id"] = "https://evil.example www.evil.example =1+1";
            late["facility"]!["id"] = "@SUM(A1)";
            late["member"]!["from"] = "2024-02-11";
            JsonObject path = JsonNode.Parse(Lines.Leak)!.AsObject();
            path["id"] = "../../mailto:a@evil.example:con.";
            path["facility"]!["id"] = ". /\\:*?\"<>|%00~$(id)`id`";
            return $"{claim.ToJsonString()}\n{late.ToJsonString()}\n{path.ToJsonString()}";
        }
    }

    public static string Program
    {
        get
        {
            JsonObject program = JsonNode.Parse(ConsoleRun.Of("program").Output)!.AsObject();
            program["name"] = Name;
            foreach (JsonNode? version in program["versions"]!.AsArray())
            {
                version!["id"] = $"{version["id"]}{Id}"[..60];
            }

            program["versions"]![1]!["attack"] = 100001;
            program["settings"]!["membershipTest"] = "claimOnly";
            return program.ToJsonString();
        }
    }

    public static string Records => string.Join('\n', Ledger.Split('\n').Select(line => new JsonObject
    {
        ["claim"] = JsonNode.Parse(line)!["id"]!.GetValue<string>(),
        ["outcome"] = Name,
        ["version"] = Id,
        ["pattern"] = Name,
        ["programYear"] = new JsonArray(Name, Id),
        ["reasons"] = new JsonArray(Name, Id),
        ["missing"] = Name,
    }.ToJsonString()));
}
