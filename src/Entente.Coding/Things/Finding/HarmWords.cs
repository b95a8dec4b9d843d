using System.Collections.Frozen;
using Entente.Coding.Things.Reading;

namespace Entente.Coding.Things.Finding;

/// <summary>The words that say what happened to people: killed, wounded, missing, captured, displaced.</summary>
internal static class HarmWords
{
    private static readonly FrozenDictionary<string, string> Suffered = Table(
        ("killed", "killed slain dead died die dies perished deaths fatalities martyred drowned executed"), ("wounded", "wounded injured hurt injuries maimed"),
        ("missing", "missing unaccounted"), ("captured", "captured abducted kidnapped"), ("displaced", "displaced uprooted homeless"), ("casualties", "casualties"));

    private static readonly FrozenDictionary<string, string> Done = Table(
        ("killed", "killed killing kill kills slain slaying"), ("wounded", "wounded wounding wound wounds injured injuring injure injures hurt hurting maimed"),
        ("captured", "captured capturing capture captures abducted abducting kidnapped"), ("displaced", "displaced displacing displace displaces uprooted uprooting"));

    private static readonly FrozenDictionary<string, string> Adjectives = Table(
        ("killed", "dead killed slain"), ("wounded", "wounded injured"), ("missing", "missing"), ("captured", "captured abducted"), ("displaced", "displaced"));

    /// <summary>What a word behind people says that they suffered, and the piece after it; null when it says nothing.</summary>
    public static (string Item, int End)? Behind(Pieces pieces, int at)
    {
        if (pieces.Reads(at, "taken", "prisoner") || pieces.Reads(at, "taken", "hostage") || pieces.Reads(at, "taken", "captive")) return ("captured", at + 2);
        if (pieces.Reads(at, "lost", "their", "lives")) return ("killed", at + 3);
        if (pieces.Reads(at, "shot", "dead")) return ("killed", at + 2);
        if (!Suffered.TryGetValue(pieces.Key(at), out var item)) return null;
        return pieces.Key(at + 1) is "or" or "and" && Suffered.ContainsKey(pieces.Key(at + 2)) && pieces.Key(at + 1) == "or" ? ("casualties", at + 3) : (item, at + 1);
    }

    /// <summary>What a word before people says that was done to them; null when it says nothing.</summary>
    public static string? Before(string key) => Done.GetValueOrDefault(key);

    /// <summary>What a word among people says of them: "wounded soldiers".</summary>
    public static string? Among(string key) => Adjectives.GetValueOrDefault(key);

    private static FrozenDictionary<string, string> Table(params (string Item, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' ').Select(w => (Word: w, r.Item))).ToFrozenDictionary(p => p.Word, p => p.Item, StringComparer.Ordinal);
}
