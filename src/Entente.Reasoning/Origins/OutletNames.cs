using System.Collections.Frozen;
using Entente.Reasoning.Words;

namespace Entente.Reasoning.Origins;

/// <summary>Levels the names of outlets, and tells names from descriptions.</summary>
internal static class OutletNames
{
    private static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet(
        ["media", "outlets", "outlet", "newspapers", "newspaper", "report", "reports", "article", "channels", "channel", "press",
            "agencies", "agency", "unnamed"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Domains =
        FrozenSet.ToFrozenSet(["com", "org", "net", "co", "uk", "news"], StringComparer.Ordinal);

    /// <summary>
    /// A key that "The Example Wire", "Example Wire" and "examplewire.com" share; null when the name is only a description.
    /// </summary>
    public static string? Key(string? name)
    {
        if (string.IsNullOrEmpty(name) || !name.Any(char.IsUpper) && !name.Contains('.', StringComparison.Ordinal)) return null;
        var words = WordList.Of(name);
        while (words.Count > 1 && words[0] is "the" or "www") words.RemoveAt(0);
        if (name.Contains('.', StringComparison.Ordinal))
        {
            while (words.Count > 1 && Domains.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        }

        return IsVague(words) ? null : string.Concat(words);
    }

    // "Western media" and "Local newspapers" name nobody; "Norland state media" and "Free Press" do.
    private static bool IsVague(List<string> words) =>
        words.Count == 0 || (Vague.Contains(words[^1]) && !words.Contains("state") && words is not [_, "press"]);
}
