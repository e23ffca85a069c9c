using System.Runtime.CompilerServices;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Publishing;
using JmaCyber.Rules.Tests.Support;
using Mono.Cecil;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>
/// A text or a date in <c>new Text($"…", $"…")</c> gives the side that it stands in. In any other interpolated string a text would be its English side, and a
/// date would follow the culture: the compiler takes either, and says nothing when a change turns the one into the other.
/// </summary>
public sealed class InterpolationTests
{
    private static readonly string[] Held = [typeof(Text).FullName!, typeof(LocalDate).FullName!, "JmaCyber.Rules.Utility.Day", "JmaCyber.Rules.Utility.EraDay"];

    [Theory]
    [InlineData(typeof(Claim))]
    [InlineData(typeof(ClaimPlan))]
    [InlineData(typeof(ClaimJson))]
    [InlineData(typeof(DecisionPage))]
    public void No_text_and_no_date_stands_in_an_ordinary_interpolated_string(Type member)
    {
        (string Method, string Holds)[] all = Interpolated(member);
        Assert.True(Leg.IsSecond || all.Length > 0, "strings are interpolated there");
        Assert.DoesNotContain(all, one => Held.Contains(one.Holds, StringComparer.Ordinal));
    }

    [Fact]
    public void One_that_did_would_be_seen()
        => Assert.Equal(
            [typeof(LocalDate).FullName, typeof(Text).FullName],
            Interpolated(typeof(InterpolationTests)).Where(one => one.Method == nameof(Said)).Select(one => one.Holds).Order(StringComparer.Ordinal).Reverse());

    private static string Said(Text text, LocalDate date) => $"{text}, {date}";

    private static (string Method, string Holds)[] Interpolated(Type member)
    {
        using var module = ModuleDefinition.ReadModule(member.Assembly.Location);
        return
        [
            .. from type in module.GetTypes()
               from method in type.Methods
               where method.HasBody
               from instruction in method.Body.Instructions
               let call = instruction.Operand as GenericInstanceMethod
               where call is { Name: nameof(DefaultInterpolatedStringHandler.AppendFormatted), DeclaringType.Name: nameof(DefaultInterpolatedStringHandler) }
               select (method.Name, call.GenericArguments[0].FullName),
        ];
    }
}
