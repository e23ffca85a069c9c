using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>What values say of themselves, in a log or in the debugger, is the same everywhere.</summary>
public sealed class TextTests
{
    public static TheoryData<string> Cultures => ["ja-JP-u-ca-japanese", "th-TH", "ar-SA", "fa-IR", "odd"];

    [Fact]
    public void Values_of_every_public_type_are_looked_at()
        => Assert.Empty(Instances.Types.Where(type => Says(type) && !Instances.ByType.ContainsKey(type)).Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_text_of_a_value_follows_the_culture(string name)
    {
        (string Type, string? Text)[] invariant = Texts(CultureInfo.InvariantCulture);
        Assert.Equal(invariant, Texts(Culture(name)));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_text_that_follows_the_culture_would_be_seen(string name)
    {
        static string Written() => string.Create(CultureInfo.CurrentCulture, $"{new LocalDate(2024, 2, 10)}");
        Assert.NotEqual(Under(CultureInfo.InvariantCulture, Written), Under(Culture(name), Written));
    }

    [Fact]
    public void A_record_shows_its_members_with_dates_as_the_contract_writes_them()
    {
        Assert.Equal(
            "CyberAttack { Kind = CyberAttack, Payment = CyberAttack, OccurredOn = 2024-02-10, InsiderCrime = None, Attack = Other, PersonalDataLeaked = False, "
                + "Operations = [OperationDay { Date = 2024-02-10, Status = Closed }] }",
            Example.Attack().Closed(1).ToClaim().Incident.ToString());
        Assert.Equal(
            "A1Member { Category = A1, Relation = Opens, From = 2015-04-01, Until = , ProcedurePending = False }", Example.Attack().ToClaim().Member.ToString());
        Assert.Equal(
            "PriorClaim { ClaimedOn = 2022-07-01, OccurredOn = 2022-07-01, Outcome = Payable, Payment = CyberAttack, Id =  }",
            Example.Attack().After("2022-07-01").ToClaim().PriorClaims[0].ToString());
        Assert.Equal("PerClosureDay { Amount = 100,000, MaxDays = 3 }", Programs.Version2023.Closure.ToString());
    }

    [Fact]
    public void What_the_debugger_shows_names_members_that_are_there()
    {
        (Type Type, string Name)[] named = [.. Instances.Types.Append(typeof(Decision))
            .SelectMany(type => type.GetCustomAttributes<DebuggerDisplayAttribute>(inherit: false).Select(one => (type, one.Value)))
            .SelectMany(one => Regex.Matches(one.Value, @"\{(?<path>[\w.]+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), (one, path) => (one.type, path.Groups["path"].Value))];
        Assert.True(named.Length > 8, "there are some");
        Assert.All(named, one => Assert.NotNull(Walk(one.Type, one.Name)));
    }

    private static Type? Walk(Type type, string path) => path.Split('.').Aggregate<string, Type?>(type, (owner, name) => owner?.GetMember(
        name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).FirstOrDefault() switch
    {
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        MethodInfo method => method.ReturnType,
        _ => owner?.GetInterfaces().SelectMany(one => one.GetProperties()).FirstOrDefault(one => one.Name == name)?.PropertyType,
    });

    private static bool Says(Type type) => type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType is { } owner && owner != typeof(object) && owner != typeof(ValueType);

    private static (string Type, string? Text)[] Texts(CultureInfo culture) => Under(culture, () => Instances.ByType
        .OrderBy(one => one.Key.FullName, StringComparer.Ordinal).SelectMany(one => one.Value, (one, value) => (one.Key.FullName!, value.ToString())).ToArray());

    private static T Under<T>(CultureInfo culture, Func<T> told)
    {
        (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return told();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static CultureInfo Culture(string name)
    {
        if (name is "odd")
        {
            var odd = new CultureInfo("en-US");
            odd.NumberFormat.NegativeSign = "minus ";
            odd.NumberFormat.NumberGroupSeparator = "_";
            odd.DateTimeFormat.LongDatePattern = "'day' d";
            return odd;
        }

        var culture = new CultureInfo(name);
        if (name is "ja-JP-u-ca-japanese")
        {
            culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        }

        return culture;
    }
}
