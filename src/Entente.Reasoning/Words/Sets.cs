namespace Entente.Reasoning.Words;

/// <summary>Measures of how far two sets agree, from 0 to 1.</summary>
internal static class Sets
{
    /// <summary>How many members they share.</summary>
    public static int Shared<T>(HashSet<T> a, HashSet<T> b)
    {
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        var shared = 0;
        foreach (var item in few) shared += many.Contains(item) ? 1 : 0;
        return shared;
    }

    /// <summary>Jaccard's measure: shared members out of all.</summary>
    public static double Jaccard<T>(HashSet<T> a, HashSet<T> b)
    {
        var shared = Shared(a, b);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }

    /// <summary>The share of <paramref name="part"/> that stands in <paramref name="whole"/>.</summary>
    public static double Containment<T>(HashSet<T> part, HashSet<T> whole) =>
        part.Count == 0 ? 0 : (double)Shared(part, whole) / part.Count;
}
