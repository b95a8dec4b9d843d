using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>
/// Whose "the president", "the army", "the capital" are: those of the only state that the report names, or of the one whose president it
/// has just spoken of. Null otherwise.
/// </summary>
internal sealed class Offices(Tree tree, Phrases phrases, Memory memory, Shape shape)
{
    private const int Reach = 2;

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "president", "premier", "government", "ministry", "minister", "army", "military", "navy", "parliament", "regime", "capital", "junta", "leader", "king", "emir", "chancellor", "authority", "cabinet",
    };

    private readonly Lazy<Who?> _only = new(() => Only(tree, phrases));

    /// <summary>The only state that the report names anywhere; null when it names none or several.</summary>
    public Who? OnlyState => _only.Value;

    public List<Who>? Meaning(int word)
    {
        var lemma = tree.Lemma(word);
        if (!Nouns.Contains(lemma) || !shape.HasDefinite(word) || shape.IsNarrowed(word) || HasNameBeside(word)) return null;
        if (tree.Words[word].Xpos != "NNS" && Same(word, lemma) is { } same) return [same];
        return OnlyState is { } only ? [only] : null;
    }

    // Who was called president two sentences ago still is; with two of them nobody is meant for sure.
    private Who? Same(int word, string lemma)
    {
        var near = memory.Singles.Where(s => s.Role == lemma && s.Who.CanAct && tree.Words[word].Sentence - s.Sentence <= Reach)
            .Select(s => s.Who).DistinctBy(w => w.Code, StringComparer.Ordinal).Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private bool HasNameBeside(int word)
    {
        foreach (var child in tree.Children(word))
            if (phrases.Named(child) is not null || tree.Words[child].Upos == Upos.Propn || tree.Is(child, "appos") || tree.Is(child, "flat")) return true;
        return tree.Words[word].Upos == Upos.Propn;
    }

    private static Who? Only(Tree tree, Phrases phrases)
    {
        Who? only = null;
        for (var at = 0; at < tree.Words.Length; at++)
        {
            if (phrases.Named(at) is not { Code.Length: > 0 } who || who.Kind == WhoKind.Outlet) continue;
            if (only is not null && only.Code != who.Code) return null;
            if (who.Kind == WhoKind.State) only ??= who;
            else return null;
        }

        return only is null ? null : only with { Id = null, Sector = null };
    }
}
