namespace JmaCyber.Rules.Cli.Tests;

/// <summary>Valid claims as lines, and the same with one edit. In edits a ' stands for a ".</summary>
internal static class Lines
{
    /// <summary>An attack with every member that one can have.</summary>
    public static readonly string Attack = OneLine("""
        {"id":"T-1","facility":{"id":"F-1","kind":"clinic"},
        "member":{"category":"a1","from":"2015-04-01","until":"2030-01-01","procedurePending":false,"relation":"opens"},
        "incident":{"kind":"cyberAttack","occurredOn":"2024-02-10","insiderCrime":"none","attack":"malwareInfection","personalDataLeaked":true,
        "operations":[{"date":"2024-02-11","status":"closed"},{"date":"2024-02-12","status":"open"}]},
        "documents":[{"kind":"applicationForm","receivedOn":"2024-03-04"},{"kind":"mhlwReport","evidence":"telephoneForm","receivedOn":"2024-03-05"},
        {"kind":"closureCertificate","issuer":"localAssociation","receivedOn":"2024-03-18"}],
        "claimedOn":"2024-03-01",
        "priorClaims":[{"claimedOn":"2022-09-01","occurredOn":"2022-08-20","payment":"dataLeak","outcome":"payable"}]}
        """);

    /// <summary>A leak with its report.</summary>
    public static readonly string Leak = OneLine("""
        {"id":"T-2","facility":{"id":"F-2","kind":"hospital"},"member":{"category":"other","relation":"manages"},
        "incident":{"kind":"dataLeak","occurredOn":"2024-02-10"},
        "documents":[{"kind":"ppcReport","recurrencePrevention":true,"individualsNotified":false,"receivedOn":"2024-03-04"},
        {"kind":"jmaReport","receivedOn":"2024-03-06"}],"claimedOn":"2024-03-01"}
        """);

    /// <summary>Before every bad line.</summary>
    public static readonly string Before = Edit(Edit(Leak, "T-2", "G-1"), "F-2", "G-1");

    /// <summary>After every bad line.</summary>
    public static readonly string After = Edit(Edit(Attack, "T-1", "G-2"), "F-1", "G-2");

    /// <summary>A line with the one place that reads so replaced.</summary>
    public static string Edit(string line, string was, string becomes)
    {
        string old = Quoted(was);
        Assert.Equal(2, line.Split(old).Length);
        return line.Replace(old, Quoted(becomes), StringComparison.Ordinal);
    }

    /// <summary>A claim with the given id, of a facility.</summary>
    public static string Claim(string id, string facility = "F", string kind = "hospital")
        => Edit(Edit(Leak, "'T-2'", $"'{id}'"), "{'id':'F-2','kind':'hospital'}", $"{{'id':'{facility}','kind':'{kind}'}}");

    private static string OneLine(string text) => text.ReplaceLineEndings("");

    private static string Quoted(string text) => text.Replace('\'', '"');
}
