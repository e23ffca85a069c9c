using System.Collections;
using System.Reflection;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>What can be reached from the guidance by its public properties: every text, every source, every statement.</summary>
internal static class GuidanceTexts
{
    private static readonly object[] Roots =
    [
        Desk.All, SupportMeasure.All, SupportMeasure.Counting, GuidelineMaterial.All, SchemePage.All, ClaimForm.All, ClaimForm.Samples,
        PaymentOffice.Address, PaymentOffice.Sources, Memorandum.Known, MemorandumArticle.All,
        Enumerable.Range(0, 32).Select(signs => FirstResponse.For((Signs)signs, new LocalDate(2024, 2, 13))).ToArray(),
    ];

    private static readonly (IReadOnlyList<Text> Texts, IReadOnlyList<Source> Sources, IReadOnlyList<CitedText> Cited) Reached = Reach();

    public static IReadOnlyList<Text> Texts => Reached.Texts;

    public static IReadOnlyList<Source> Sources => Reached.Sources;

    public static IReadOnlyList<CitedText> Cited => Reached.Cited;

    private static (IReadOnlyList<Text> Texts, IReadOnlyList<Source> Sources, IReadOnlyList<CitedText> Cited) Reach()
    {
        var seen = new HashSet<object>();
        var open = new Stack<object>(Roots);
        while (open.TryPop(out object? one))
        {
            if (one is IEnumerable many and not string)
            {
                foreach (object item in many)
                {
                    open.Push(item);
                }
            }
            else if (one.GetType().Assembly == typeof(Desk).Assembly && one is not Rule and not Enum && seen.Add(one))
            {
                foreach (PropertyInfo property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    if (property.GetValue(one) is { } value)
                    {
                        open.Push(value);
                    }
                }
            }
        }

        return ([.. seen.OfType<Text>()], [.. seen.OfType<Source>()], [.. seen.OfType<CitedText>()]);
    }
}
