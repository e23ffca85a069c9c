using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>What System.Text.Json does with our values when nobody told it of the contract: it keeps everything, or it refuses.</summary>
public sealed partial class UnconfiguredSerializerTests
{
    [Fact]
    public void An_amount_that_was_written_is_read_again_or_refused()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Yen(5)));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Yen>("{\"Amount\":5}"));
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Yen>("5"));
    }

    private static readonly Type[] Public = [.. new[] { typeof(Claim), typeof(Certificate), typeof(ClaimJson) }.SelectMany(one => one.Assembly.GetExportedTypes())];

    private static readonly Type[] Marked = [.. Instances.Types.Where(IsMarked)];

    public static TheoryData<string> Refusing => [.. Marked.Select(type => type.FullName!)];

    public static TheoryData<string> Plain => [.. Instances.Types.Where(type => !IsMarked(type) && Instances.ByType.ContainsKey(type)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Refusing))]
    public void What_would_lose_something_refuses_and_says_what_to_call(string name)
    {
        Type type = Marked.Single(one => string.Equals(one.FullName, name, StringComparison.Ordinal));
        Assert.NotEmpty(Instances.ByType[type]);
        foreach (Exception fault in new[]
        {
            Assert.ThrowsAny<NotSupportedException>(() => JsonSerializer.Serialize(Instances.ByType[type][0], Instances.ByType[type][0].GetType())),
            Assert.ThrowsAny<NotSupportedException>(() => JsonSerializer.Serialize(new[] { Instances.ByType[type][0] })),
            Assert.ThrowsAny<NotSupportedException>(() => JsonSerializer.Deserialize("{}", Instances.ByType[type][0].GetType())),
            Assert.ThrowsAny<NotSupportedException>(() => JsonSerializer.Deserialize("[]", Instances.ByType[type][0].GetType())),
        })
        {
            Assert.Contains("ConfigureForJmaCyber", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_enumeration_of_the_contract_is_neither_a_number_nor_read_from_one()
    {
        Type[] marked = [.. Public.Where(type => type.IsEnum && IsMarked(type))];
        Assert.NotEmpty(marked);
        Assert.All(marked, type =>
        {
            Refuses(() => JsonSerializer.Serialize(Enum.GetValues(type).GetValue(0), type));
            Refuses(() => JsonSerializer.Serialize(Enum.GetValues(type)));
            Refuses(() => JsonSerializer.Deserialize("0", type));
            Refuses(() => JsonSerializer.Deserialize("\"payable\"", type));
        });
    }

    // Base types too: what is known by one is refused before it is looked at.
    [Fact]
    public void Nothing_that_the_contract_has_a_form_for_gets_another()
    {
        JsonConverter[] contract = [.. new JsonSerializerOptions().ConfigureForJmaCyber().Converters];
        Type[] known = [.. Public.Where(type => contract.Any(one => one.CanConvert(type)))];
        Assert.Equal(contract.Length, known.Length);
        Assert.All(known, type => Assert.True(IsMarked(type), type.FullName));
    }

    [Fact]
    public void A_generated_resolver_refuses_as_well()
    {
        Claim claim = Example.Attack().Closed(2).ToClaim();
        Refuses(() => JsonSerializer.Serialize(claim, UntaughtContext.Default.Claim));
        Refuses(() => JsonSerializer.Deserialize("{}", UntaughtContext.Default.Claim));
        Refuses(() => JsonSerializer.Serialize(claim.Incident, UntaughtContext.Default.Incident));
        Refuses(() => JsonSerializer.Serialize(Programs.Of2023.Decide(claim), UntaughtContext.Default.Decision));
        Refuses(() => JsonSerializer.Deserialize("{\"Amount\":5}", UntaughtContext.Default.Yen));
        Refuses(() => JsonSerializer.Deserialize("0", UntaughtContext.Default.Outcome));
        Refuses(() => JsonSerializer.Serialize(new Holder(new Yen(5), Outcome.Payable), UntaughtContext.Default.Holder));
        Refuses(() => JsonSerializer.Deserialize("{\"Amount\":{\"Amount\":5},\"Outcome\":0}", UntaughtContext.Default.Holder));
    }

    // Loud is enough: an exception, or what is equal to that which was written.
    [Theory]
    [MemberData(nameof(Plain))]
    public void What_does_not_refuse_keeps_everything_or_is_not_read(string name)
    {
        Type type = Instances.Types.Single(one => string.Equals(one.FullName, name, StringComparison.Ordinal));
        foreach (object value in Instances.ByType[type].Take(5))
        {
            (string? written, object? read) = (null, null);
            try
            {
                written = JsonSerializer.Serialize(value, type);
                read = JsonSerializer.Deserialize(written, type);
            }
            catch (Exception fault) when (fault is NotSupportedException or InvalidOperationException or JsonException)
            {
                Assert.True(written is null || read is null, fault.Message);
                continue;
            }

            Assert.Equal(value, read);
        }
    }

    [Fact]
    public void Nothing_is_known_by_a_type_that_shows_less_than_it_holds_but_what_refuses()
        => Assert.Empty(
            from type in Instances.Types
            where !IsMarked(type)
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            from declared in property.PropertyType.GetGenericArguments().Append(property.PropertyType)
            where declared.IsAbstract && !declared.IsInterface && Instances.Types.Any(heir => heir.IsSubclassOf(declared)) && !IsMarked(declared)
            select $"{type.Name}.{property.Name}");

    private static void Refuses(Func<object?> call)
        => Assert.Contains("ConfigureForJmaCyber", Assert.Throws<NotSupportedException>(call).Message, StringComparison.Ordinal);

    private static bool IsMarked(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is not null;

    internal sealed record Holder(Yen Amount, Outcome Outcome);

    [JsonSerializable(typeof(Holder))]
    [JsonSerializable(typeof(Claim))]
    [JsonSerializable(typeof(Incident))]
    [JsonSerializable(typeof(Decision))]
    internal sealed partial class UntaughtContext : JsonSerializerContext;
}
