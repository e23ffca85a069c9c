namespace JmaCyber.Rules.Json;

/// <summary>How claims are written in a file.</summary>
public enum ClaimFormat
{
    /// <summary>As JSON: JSON Lines, objects over several lines, or one array.</summary>
    Json,

    /// <summary>As a table, a claim in a row: CSV or TSV with a header.</summary>
    Table,
}
