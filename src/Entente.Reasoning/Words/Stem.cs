namespace Entente.Reasoning.Words;

/// <summary>
/// A word cut down so that its forms fall together: a small table for the irregular verbs of the trade, otherwise one common ending off.
/// Coarse on purpose; it only ever compares.
/// </summary>
internal static class Stem
{
    private const int ShortestRest = 4;

    private static readonly string[] Endings =
        ["ations", "ation", "ments", "ment", "ings", "ing", "edly", "ed", "ies", "es", "ly", "s", "e", "y"];

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["sent"] = "send", ["gave"] = "give", ["given"] = "give", ["met"] = "meet", ["sold"] = "sell", ["bought"] = "buy",
        ["held"] = "hold", ["told"] = "tell", ["said"] = "say", ["made"] = "make", ["took"] = "take", ["taken"] = "take",
        ["struck"] = "strike", ["fought"] = "fight", ["built"] = "build", ["lent"] = "lend", ["paid"] = "pay",
        ["shot"] = "shoot", ["sought"] = "seek", ["withdrew"] = "withdraw", ["withdrawn"] = "withdraw", ["began"] = "begin", ["begun"] = "begin",
        ["left"] = "leave", ["kept"] = "keep", ["stood"] = "stand",
    };

    public static string Of(string word)
    {
        if (Irregular.TryGetValue(word, out var root)) return Of(root);
        foreach (var ending in Endings)
        {
            var rest = word.Length - ending.Length;
            if (rest >= ShortestRest && word.EndsWith(ending, StringComparison.Ordinal)) return word[..rest];
        }

        return word;
    }
}
