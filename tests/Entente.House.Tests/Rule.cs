using Xunit;

namespace Entente.House.Tests;

/// <summary>States a house rule and names every breach of it.</summary>
internal static class Rule
{
    public static void Holds(string rule, IEnumerable<string> breaches)
    {
        var all = breaches.Order(StringComparer.Ordinal).ToArray();
        Assert.True(all.Length == 0, rule + "\n  " + string.Join("\n  ", all));
    }
}
