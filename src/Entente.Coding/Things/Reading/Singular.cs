using System.Collections.Frozen;

namespace Entente.Coding.Things.Reading;

/// <summary>The singular of nouns that are counted.</summary>
internal static class Singular
{
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["people"] = "person", ["children"] = "child", ["men"] = "man", ["women"] = "woman", ["personnel"] = "personnel", ["aircraft"] = "aircraft", ["police"] = "police",
        ["forces"] = "force", ["glasses"] = "glass", ["crew"] = "crew", ["series"] = "series", ["marines"] = "marine", ["manpads"] = "manpads", ["gas"] = "gas", ["cargoes"] = "cargo",
        ["torpedoes"] = "torpedo", ["corps"] = "corps", ["leaves"] = "leaf", ["lives"] = "life", ["dead"] = "dead", ["missiles"] = "missile", ["dozens"] = "dozen", ["class"] = "class",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The singular of a noun in lower case; the noun itself when it is one already.</summary>
    public static string Of(string noun)
    {
        if (Irregular.TryGetValue(noun, out var known)) return known;
        if (noun.EndsWith("men", StringComparison.Ordinal) && noun.Length > 4) return noun[..^2] + "an";
        if (noun.Length < 4 || noun[^1] != 's' || noun.EndsWith("ss", StringComparison.Ordinal) || noun.EndsWith("us", StringComparison.Ordinal)) return noun;
        if (noun.EndsWith("ies", StringComparison.Ordinal)) return noun[..^3] + "y";
        return noun.EndsWith("ches", StringComparison.Ordinal) || noun.EndsWith("shes", StringComparison.Ordinal) || noun.EndsWith("sses", StringComparison.Ordinal) || noun.EndsWith("xes", StringComparison.Ordinal)
            ? noun[..^2] : noun[..^1];
    }
}
