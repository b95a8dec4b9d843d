using System.Collections.Frozen;

namespace Entente.Coding.Agreements;

/// <summary>Words that pacts are called by, and what the words before them say of their content.</summary>
internal static class PactWords
{
    // Lemma to the kinds of record that it may mean; "pact", "deal" and "agreement" may mean any.
    private static readonly FrozenDictionary<string, string[]> KindsOf = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["treaty"] = ["treaty", "pact", "agreement", "convention"], ["pact"] = [], ["deal"] = [], ["agreement"] = [], ["alliance"] = ["treaty", "pact", "agreement"],
        ["accord"] = ["accord", "agreement", "declaration", "treaty", "plan", "ceasefire"], ["convention"] = ["convention", "treaty"],
        ["memorandum"] = ["memorandum"], ["declaration"] = ["declaration", "statement"], ["protocol"] = ["protocol"], ["charter"] = ["charter"],
        ["armistice"] = ["armistice"], ["ceasefire"] = ["ceasefire", "agreement", "protocol"], ["truce"] = ["ceasefire", "agreement"],
        ["communique"] = ["communique"], ["communiqué"] = ["communique"], ["covenant"] = ["covenant"], ["compact"] = ["agreement"], ["statute"] = ["statute"],
        ["partnership"] = ["treaty", "agreement", "partnership", "pact"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Forms that are written with a small letter in one report and a capital in the next.
    private static readonly FrozenDictionary<string, string> Folded = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["accord"] = "agreement", ["accords"] = "agreement", ["agreements"] = "agreement", ["agreement"] = "agreement", ["treaties"] = "treaty", ["treaty"] = "treaty",
        ["pact"] = "pact", ["pacts"] = "pact", ["deal"] = "deal", ["deals"] = "deal", ["convention"] = "convention", ["conventions"] = "convention",
        ["memorandum"] = "memorandum", ["memorandums"] = "memorandum", ["memoranda"] = "memorandum", ["declaration"] = "declaration", ["protocol"] = "protocol",
        ["charter"] = "charter", ["armistice"] = "armistice", ["communique"] = "communique", ["communiqué"] = "communique", ["resolution"] = "resolution",
        ["resolutions"] = "resolution", ["peace"] = "peace", ["nuclear"] = "nuclear", ["security"] = "security", ["defence"] = "defense", ["defense"] = "defense",
        ["mutual"] = "mutual", ["military"] = "military", ["border"] = "border", ["maritime"] = "maritime", ["ceasefire"] = "ceasefire", ["cooperation"] = "cooperation",
        ["strategic"] = "strategic", ["partnership"] = "partnership", ["friendship"] = "friendship", ["trade"] = "trade", ["free"] = "free", ["bilateral"] = "bilateral",
        ["statement"] = "statement", ["disengagement"] = "disengagement", ["comprehensive"] = "comprehensive", ["and"] = "and", ["of"] = "of", ["on"] = "on", ["the"] = "the",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Subjects = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["security"] = ["defense", "consultation", "basing", "arms", "intelligence"], ["defence"] = ["defense", "basing", "arms", "consultation"],
        ["defense"] = ["defense", "basing", "arms", "consultation"], ["mutual"] = ["defense", "consultation"], ["military"] = ["defense", "basing", "arms", "arms-control", "cooperation"],
        ["peace"] = ["peace"], ["nuclear"] = ["nuclear"], ["border"] = ["border"], ["boundary"] = ["border"], ["maritime"] = ["border"], ["trade"] = ["trade", "economic-union"],
        ["ceasefire"] = ["ceasefire"], ["truce"] = ["ceasefire"], ["water"] = ["water"], ["intelligence"] = ["intelligence"], ["disengagement"] = ["ceasefire"],
        ["armistice"] = ["ceasefire"], ["normalisation"] = ["peace"], ["normalization"] = ["peace"], ["arms"] = ["arms", "arms-control"], ["minerals"] = ["trade"],
        ["gas"] = ["energy"], ["energy"] = ["energy"], ["basing"] = ["basing"], ["bases"] = ["basing"], ["submarine"] = ["nuclear", "arms"], ["economic"] = ["trade", "economic-union"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a lemma is one that pacts are called by.</summary>
    public static bool Is(string lemma) => KindsOf.ContainsKey(lemma);

    /// <summary>Whether a pact of this kind may be called so.</summary>
    public static bool Fits(string lemma, string kind) => KindsOf.TryGetValue(lemma, out var kinds) && (kinds.Length == 0 || kinds.Contains(kind, StringComparer.Ordinal));

    /// <summary>The clauses and topics that a word before the noun asks for; null when it asks for none.</summary>
    public static string[]? Subject(string word) => Subjects.GetValueOrDefault(word);

    /// <summary>The piece as names are compared: words for pacts in one form and case, all others as written.</summary>
    public static string Fold(string piece) => Folded.TryGetValue(char.IsUpper(piece[0]) ? piece.ToLowerInvariant() : piece, out var form) && !IsAcronym(piece) ? form : piece;

    /// <summary>Whether a name consists of nothing but such words.</summary>
    public static bool IsGeneric(IEnumerable<string> pieces) => pieces.All(p => Folded.ContainsKey(p.ToLowerInvariant()));

    private static bool IsAcronym(string piece) => piece.Length > 1 && piece.All(char.IsUpper);
}
