namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>The classes of a dimension, found by trying cases that are known to hold one of each.</summary>
internal static class Representatives
{
    /// <summary>The classes in the order in which they are met, each with its plainest case: the first of those of the lowest rank.</summary>
    public static Dictionary<TClass, TCase> ByClass<TCase, TClass>(this IEnumerable<TCase> cases, Func<TCase, TClass> classOf, Func<TCase, int> rankOf)
        where TClass : notnull
    {
        var plainest = new Dictionary<TClass, TCase>();
        foreach (TCase one in cases)
        {
            TClass its = classOf(one);
            if (!plainest.TryGetValue(its, out TCase? known) || rankOf(one) < rankOf(known))
            {
                plainest[its] = one;
            }
        }

        return plainest;
    }
}
