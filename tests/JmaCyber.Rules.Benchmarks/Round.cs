namespace JmaCyber.Rules.Benchmarks;

/// <summary>Hands out items one after the other, and begins anew after the last.</summary>
public sealed class Round<T>(T[] items)
{
    private int next = -1;

    public T Next()
    {
        next = next + 1 < items.Length ? next + 1 : 0;
        return items[next];
    }
}
