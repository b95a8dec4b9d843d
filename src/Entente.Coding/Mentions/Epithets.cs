namespace Entente.Coding.Mentions;

/// <summary>What reports call an actor once they have named it: "the island", "the kingdom", "the bloc". Keys are lemmas, values codes of states and ids of bodies.</summary>
internal static class Epithets
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["island"] = ["TWN", "CYP", "CUB", "LKA", "HTI", "BHR", "MLT", "MDG", "SGP"],
        ["kingdom"] = ["SAU", "JOR", "BHR", "MAR", "THA", "KHM", "GBR"],
        ["emirate"] = ["QAT", "KWT"],
        ["sultanate"] = ["OMN", "BRN"],
        ["north"] = ["PRK"],
        ["south"] = ["KOR"],
        ["alliance"] = ["NATO", "CSTO", "AES"],
        ["bloc"] = ["EU", "ASEAN", "ECOWAS", "GCC", "CARICOM", "AU", "BRICS", "SCO"],
        ["union"] = ["EU", "AU"],
        ["organisation"] = ["NATO", "CSTO", "SCO", "UN", "OPCW", "WHO"],
        ["organization"] = ["NATO", "CSTO", "SCO", "UN", "OPCW", "WHO"],
        ["council"] = ["UNSC", "GCC"],
    };

    private static readonly HashSet<string> Bands = new(StringComparer.Ordinal)
    {
        "rebel", "group", "militia", "insurgent", "militant", "paramilitary", "movement", "guerrilla",
    };

    /// <summary>Whether the lemma can stand for an actor named before.</summary>
    public static bool Has(string lemma) => Known.ContainsKey(lemma) || Bands.Contains(lemma);

    /// <summary>Whether the lemma can mean this actor.</summary>
    public static bool Fits(string lemma, Who who) =>
        Bands.Contains(lemma) ? who.Kind == WhoKind.Group
        : Known[lemma].Contains(who.Id ?? who.Code, StringComparer.Ordinal);
}
