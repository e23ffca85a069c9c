using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance;

/// <summary>A page of the JMA on the scheme.</summary>
/// <remarks>
/// The pages are the static members of this class and no others exist; so they are compared by identity. Whether a page is still there is not checked.
/// </remarks>
public sealed class SchemePage
{
    private SchemePage(Text name, string url, bool membersOnly, string sources)
    {
        Name = name;
        Url = new Uri(url);
        MembersOnly = membersOnly;
        Sources = Source.ParseAll(sources);
    }

    /// <summary>The scheme's public page.</summary>
    public static SchemePage Public { get; } = new(
        new Text(ja: "日本医師会サイバーセキュリティ支援制度（一般のページ）", en: "The scheme's public page"),
        "https://www.med.or.jp/doctor/sys/cybersecurity/001566.html",
        membersOnly: false,
        "LEAFLET p2; NOTICE");

    /// <summary>The scheme's page in the members' room, with the manual and the forms; it asks for a member's account.</summary>
    public static SchemePage MembersRoom { get; } = new(
        new Text(ja: "メンバーズルームの支援制度のページ", en: "The scheme's page in the members' room"),
        "https://www.med.or.jp/japanese/members/info/cyber_shien.html",
        membersOnly: true,
        "NOTICE");

    /// <summary>The flyer that warns of support scams.</summary>
    public static SchemePage ScamFlyer { get; } = new(
        new Text(ja: "サポート詐欺への注意を呼びかけるチラシ", en: "Flyer that warns of support scams"),
        "https://www.med.or.jp/dl-med/doctor/sys/cyber_leaflet_warning.pdf",
        membersOnly: false,
        "NOTICE");

    /// <summary>Every page.</summary>
    public static IReadOnlyList<SchemePage> All { get; } = new ValueList<SchemePage>([Public, MembersRoom, ScamFlyer]);

    /// <summary>What it is.</summary>
    public Text Name { get; }

    /// <summary>Its address.</summary>
    public Uri Url { get; }

    /// <summary>Whether only members can open it.</summary>
    public bool MembersOnly { get; }

    /// <summary>Where the address is written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The address.</summary>
    public override string ToString() => Url.OriginalString;
}
